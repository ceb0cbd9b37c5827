package press.imprint.typesetting;

/** The ways in which a letter is drawn. */
public enum Style {
  /** Upright. */
  REGULAR(false, false, false),
  /** Italic. */
  ITALIC(false, true, false),
  /** Bold. */
  BOLD(true, false, false),
  /** Bold italic. */
  BOLD_ITALIC(true, true, false),
  /** Of one width, for code. */
  CODE(false, false, true),
  /** Of one width and bold. */
  BOLD_CODE(true, false, true);

  private final boolean bold;
  private final boolean italic;
  private final boolean code;

  Style(boolean bold, boolean italic, boolean code) {
    this.bold = bold;
    this.italic = italic;
    this.code = code;
  }

  /** Whether it is bold. */
  public boolean bold() {
    return bold;
  }

  /** Whether it is italic. */
  public boolean italic() {
    return italic;
  }

  /** Whether it is for code. */
  public boolean code() {
    return code;
  }

  /**
   * The same, italic or upright.
   *
   * @param on whether italic
   * @return the style; code stays upright, for its faces have no italic
   */
  public Style withItalic(boolean on) {
    return of(bold, on, code);
  }

  /** The same, bold. */
  public Style withBold() {
    return of(true, italic, code);
  }

  /** The same, for code. */
  public Style withCode() {
    return of(bold, italic, true);
  }

  /**
   * The style of some qualities.
   *
   * @param bold whether bold
   * @param italic whether italic
   * @param code whether for code
   * @return the style
   */
  public static Style of(boolean bold, boolean italic, boolean code) {
    if (code) {
      return bold ? BOLD_CODE : CODE;
    }
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }
}
