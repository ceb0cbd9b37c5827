package press.imprint.typesetting;

/**
 * How a run of letters is set.
 *
 * @param style how they are drawn
 * @param size in points
 * @param lang their language, a BCP 47 tag
 * @param figures the shapes of figures among them
 * @param smallCaps whether small letters are drawn as small capitals
 */
public record Lettering(Style style, double size, String lang, Figures figures, boolean smallCaps) {
  /**
   * The same in another style.
   *
   * @param other the style
   * @return the lettering
   */
  public Lettering in(Style other) {
    return new Lettering(other, size, lang, figures, smallCaps);
  }

  /**
   * The same in another size.
   *
   * @param factor how many times the size
   * @return the lettering
   */
  public Lettering scaled(double factor) {
    return new Lettering(style, size * factor, lang, figures, smallCaps);
  }

  /**
   * The same in another language.
   *
   * @param tag a BCP 47 tag
   * @return the lettering
   */
  public Lettering of(String tag) {
    return new Lettering(style, size, tag, figures, smallCaps);
  }

  /**
   * The same with other figures.
   *
   * @param shape of the figures
   * @return the lettering
   */
  public Lettering with(Figures shape) {
    return new Lettering(style, size, lang, shape, smallCaps);
  }

  /** The same in small capitals. */
  public Lettering inSmallCaps() {
    return new Lettering(style, size, lang, figures, true);
  }
}
