package press.imprint.citation;

/** Those whose work a citation names; nobody where it names none. */
final class WhoseWork implements Citation.Visitor<Authors> {
  static final WhoseWork INSTANCE = new WhoseWork();

  private WhoseWork() {}

  @Override
  public Authors full(Citation.Full full) {
    return full.work().authors();
  }

  @Override
  public Authors brief(Citation.Brief brief) {
    return brief.authors();
  }

  @Override
  public Authors ibid(Citation.Ibid ibid) {
    return Authors.NONE;
  }

  @Override
  public Authors commentary(Citation.Commentary commentary) {
    return Authors.NONE;
  }
}
