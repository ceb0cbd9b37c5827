package press.imprint.style;

import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;

/** The rule {@code css-broken}: a style sheet that is not written as CSS is. */
enum CssBroken {
  /** {@code h1 margin: 0}. */
  NO_BLOCK("no `{` follows `%s`", "write the declarations behind it in `{` and `}`"),
  /** <code>{ margin: 0 }</code>. */
  NO_SELECTOR("`{` follows no selector", "write before it for which elements the declarations are"),
  /** {@code h1, , h2}. */
  EMPTY_SELECTOR("a selector is missing beside a comma", "write it, or delete the comma"),
  /** <code>h1 { margin: 0</code> and the end of the file. */
  UNCLOSED_BLOCK("`{` is not closed", "put `}` behind its last declaration"),
  /** <code>}</code> alone. */
  STRAY_BRACE("`}` closes nothing", "delete it, or put the `{` that it closes"),
  /** {@code margin 0;}. */
  NO_DECLARATION(
      "`%s` is no declaration", "write a property, a colon and a value: `text-indent: 0;`"),
  /** {@code margin: ;}. */
  NO_VALUE("`%s` has no value", "write a value behind the colon, or delete the line"),
  /** A declaration, and the next without a semicolon between. */
  NO_SEMICOLON("no semicolon stands before `%s`", "put `;` at the end of the declaration before"),
  /** {@code /*} without its end. */
  UNCLOSED_COMMENT("a comment is not closed", "put `*/` at its end"),
  /** <code>// words</code>. */
  LINE_COMMENT("`//` begins no comment in CSS", "write `/* … */`"),
  /** {@code "words}. */
  UNCLOSED_STRING("a quotation mark is not closed", "put the same mark behind the words");

  private final String fact;
  private final String hint;

  CssBroken(String fact, String hint) {
    this.fact = fact;
    this.hint = hint;
  }

  /** The finding at a place, whose text it may tell. */
  Diagnostic at(Location place) {
    return Diagnostic.of(Rule.CSS_BROKEN, place, fact.formatted(Shown.of(place.text())), hint);
  }
}
