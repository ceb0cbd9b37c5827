package press.imprint.diagnostic;

/**
 * Another place that a finding is about: the first of two bodies, the full citation of a name.
 *
 * @param at where it is
 * @param words what it is: lower case, no full stop
 */
public record Related(Location at, String words) {
  /** Its line over a caret, without a line end; empty where the line is blank. */
  public String excerpt() {
    return Excerpt.of(at);
  }

  /** The place as printed: {@code src/main/book/01.md:5:7: note: the full citation}. */
  @Override
  public String toString() {
    return printed(Ink.PLAIN);
  }

  String printed(Ink ink) {
    String word = ink.print(Ink.Part.SEVERITY, Severity.NOTE, Severity.NOTE.toString());
    return at + ": " + word + ": " + words;
  }
}
