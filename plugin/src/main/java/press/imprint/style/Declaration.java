package press.imprint.style;

import press.imprint.model.PageMeasures;

/**
 * One property and its value; a shorthand stands for several.
 *
 * @param property the property, no shorthand
 * @param setting what it does
 */
record Declaration(Property property, Setting setting) {
  /** What a value does to a style. */
  @FunctionalInterface
  interface Setting {
    /**
     * Does it.
     *
     * @param style the style of the element so far, with that of its parent in it
     * @param page the measures of the book's pages
     */
    void apply(StyleMaker style, PageMeasures page);
  }
}
