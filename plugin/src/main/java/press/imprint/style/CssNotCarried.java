package press.imprint.style;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;

/**
 * The rule {@code css-not-carried}: what CSS has and this tool has not. It is left out of pages and
 * EPUB alike.
 */
final class CssNotCarried {
  private static final String DELETE = ", or delete the declaration";

  /** What is done another way. */
  private static final Map<String, String> OTHER_WAYS =
      Map.ofEntries(
          Map.entry("font", "write `font-size`, `font-style` and `font-weight`"),
          Map.entry("font-family", "name the files of your faces under `fonts:` in `book.yaml`"),
          Map.entry("font-variant", "write `font-variant-caps` or `font-variant-numeric`"),
          Map.entry("color", "leave the ink to the page and to the screen"),
          Map.entry("background", "leave the ground to the page and to the screen"),
          Map.entry("background-color", "leave the ground to the page and to the screen"),
          Map.entry("padding", "write `margin`"),
          Map.entry("padding-top", "write `margin-top`"),
          Map.entry("padding-right", "write `margin-right`"),
          Map.entry("padding-bottom", "write `margin-bottom`"),
          Map.entry("padding-left", "write `margin-left`"),
          Map.entry("margin-inline-start", "write `margin-left`"),
          Map.entry("margin-inline-end", "write `margin-right`"),
          Map.entry("margin-block-start", "write `margin-top`"),
          Map.entry("margin-block-end", "write `margin-bottom`"),
          Map.entry("page-break-before", "write `break-before`"),
          Map.entry("page-break-after", "write `break-after`"),
          Map.entry("page-break-inside", "write `break-inside`"),
          Map.entry("text-transform", "write `font-variant-caps: small-caps`"),
          Map.entry("size", "write `page:` in `book.yaml`"),
          Map.entry("hyphenate", "write `hyphens`"));

  private static final Map<String, String> INSTEAD_OF_RULES =
      Map.of(
          "font-face", "name the files of your faces under `fonts:` in `book.yaml`",
          "page", "write `page:` and `margins:` in `book.yaml`",
          "import", "put the rules of that sheet into this one",
          "media", "write rules that hold for pages and screens alike",
          "charset", "delete it: the sheet is read as UTF-8");

  private CssNotCarried() {}

  private static Diagnostic of(Location at, String message, String hint) {
    return Diagnostic.of(Rule.CSS_NOT_CARRIED, at, message, hint);
  }

  /** A property that is not in the list. */
  static Diagnostic property(String name, Location at) {
    String hint =
        Optional.ofNullable(OTHER_WAYS.get(name))
            .or(() -> Nearest.to(name, Property.ids()).map(near -> "write `" + near + "`"))
            .map(way -> way + DELETE)
            .orElse("delete the declaration; the handbook, under “The style sheet”, has all");
    return of(at, "property `%s` is not carried".formatted(Shown.of(name)), hint);
  }

  /** A value that a property does not take. */
  static Diagnostic value(Property property, Location at) {
    String expected = property.expected();
    String units =
        expected.contains("length") ? "; lengths end in " + Shown.choice(Length.units()) : "";
    boolean auto = at.text().contains("auto") && property.id().startsWith("margin");
    String hint = "write " + expected + DELETE + units;
    return of(
        at,
        "`%s` takes %s, and not `%s`".formatted(property.id(), expected, Shown.of(at.text())),
        auto ? "write `0` for `auto`; tables and pictures stand in the middle" : hint);
  }

  /** {@code !important}. */
  static Diagnostic important(Location at) {
    return of(
        at,
        "`!important` is not carried",
        "delete it; your sheet comes behind that of the theme, and a selector with more classes"
            + " counts for more");
  }

  /** A selector with more than elements, classes and ids. */
  static Diagnostic selector(Location at) {
    return of(
        at,
        "selector `%s` is not carried".formatted(Shown.of(at.text())),
        "write elements, classes, ids and `:first-child`, with a space, `>` or `+` between");
  }

  /** The name of an element that no book has. */
  static Diagnostic element(String name, Location at) {
    List<String> known = StyledElements.NAMES;
    return of(
        at,
        "no element of a book is named `%s`".formatted(Shown.of(name)),
        Nearest.to(name, known)
            .map(near -> "write `" + near + "`, or delete the selector")
            .orElse("write a class with a full stop before it, `." + Shown.of(name) + "`"));
  }

  /** A rule within a rule. */
  static Diagnostic nested(Location at) {
    return of(
        at,
        "a rule within a rule is not carried",
        "write it behind the other, with both selectors before it");
  }

  /** {@code @media} and its like. */
  static Diagnostic atRule(String name, Location at) {
    return of(
        at,
        "`@%s` is not carried".formatted(Shown.of(name)),
        INSTEAD_OF_RULES.getOrDefault(name, "delete it, with all that belongs to it"));
  }
}
