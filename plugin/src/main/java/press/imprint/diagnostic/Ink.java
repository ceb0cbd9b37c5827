package press.imprint.diagnostic;

/** How a printed message makes its parts stand out; its words are the same in every ink. */
public interface Ink {
  /** No part stands out. */
  Ink PLAIN = (part, severity, words) -> words;

  /** What may stand out. */
  enum Part {
    /** The word for how bad it is. */
    SEVERITY,
    /** The rule's id in its brackets. */
    RULE,
    /** The line of carets. */
    CARET,
    /** The word before the way out. */
    HINT
  }

  /**
   * A part of a message as it is printed.
   *
   * @param part which
   * @param severity how bad the finding is, or what the part itself says of that
   * @param words its words
   * @return the words, with nothing but marks of the console around them
   */
  String print(Part part, Severity severity, String words);
}
