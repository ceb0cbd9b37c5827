package press.imprint.citation;

/** A citation as it is, but for one thing that its neighbours tell of it. */
abstract class Rewritten implements Citation.Visitor<Citation> {
  /** A short citation that is one only if its author is cited elsewhere. */
  static final Citation.Visitor<Citation> DOUBTFUL = new Doubtful(false);

  /** The same, unless it names a title. */
  static final Citation.Visitor<Citation> BY_NAME_DOUBTFUL = new Doubtful(true);

  private Rewritten() {}

  private static final class Doubtful extends Rewritten {
    private final boolean titlesAreCertain;

    Doubtful(boolean titlesAreCertain) {
      this.titlesAreCertain = titlesAreCertain;
    }

    @Override
    public Citation brief(Citation.Brief brief) {
      boolean certain = brief.certain() && titlesAreCertain && brief.title().isPresent();
      return new Citation.Brief(
          brief.at(), brief.authors(), brief.title(), brief.locator(), certain, brief.habits());
    }
  }

  /** A citation that names nobody, by those whom the one before it names. */
  static final class By extends Rewritten {
    private final Authors authors;

    By(Authors authors) {
      this.authors = authors;
    }

    @Override
    public Citation full(Citation.Full full) {
      Work work = full.work();
      Work by =
          new Work(
              work.authors().names().isEmpty() ? authors : work.authors(),
              work.title(),
              work.host(),
              work.collected(),
              work.others(),
              work.edition(),
              work.imprint());
      return new Citation.Full(full.at(), by, full.locator(), full.habits());
    }

    @Override
    public Citation brief(Citation.Brief brief) {
      return new Citation.Brief(
          brief.at(),
          brief.authors().names().isEmpty() ? authors : brief.authors(),
          brief.title(),
          brief.locator(),
          brief.certain(),
          brief.habits());
    }
  }

  @Override
  public Citation full(Citation.Full full) {
    return full;
  }

  @Override
  public Citation ibid(Citation.Ibid ibid) {
    return ibid;
  }

  @Override
  public Citation commentary(Citation.Commentary commentary) {
    return commentary;
  }
}
