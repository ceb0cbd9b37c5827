package press.imprint.style;

import java.util.List;

/** The elements that a book is made of, as selectors may name them. */
final class StyledElements {
  /** Their names. */
  static final List<String> NAMES =
      List.of(
          "body",
          "div",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "p",
          "blockquote",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "pre",
          "figure",
          "figcaption",
          "img",
          "hr",
          "em",
          "strong",
          "u",
          "sub",
          "sup",
          "code",
          "kbd",
          "a",
          "span");

  private StyledElements() {}
}
