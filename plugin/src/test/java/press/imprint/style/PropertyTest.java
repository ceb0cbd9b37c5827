package press.imprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprint.diagnostic.SourceText;

/** Each property with each kind of value does what it says. */
class PropertyTest {
  private static Arguments row(
      String property, String value, Object expected, Function<ElementStyle, Object> part) {
    return Arguments.of(property, value, expected, part);
  }

  /** On letters of 20 on 30 points, on an A5 page: 10.5 on 13.65, lines of 110 mm. */
  static Stream<Arguments> rows() {
    return Stream.of(
        row("font-size", "12pt", 12.0, ElementStyle::fontSize),
        row("font-size", "50%", 10.0, ElementStyle::fontSize),
        row("font-size", "1.5em", 30.0, ElementStyle::fontSize),
        row("line-height", "1.5", 30.0, ElementStyle::leading),
        row("line-height", "150%", 30.0, ElementStyle::leading),
        row("line-height", "2rlh", 27.3, ElementStyle::leading),
        row("line-height", "0.5lh", 15.0, ElementStyle::leading),
        row("font-style", "italic", true, ElementStyle::italic),
        row("font-style", "normal", false, ElementStyle::italic),
        row("font-weight", "bold", true, ElementStyle::bold),
        row("font-weight", "normal", false, ElementStyle::bold),
        row("font-variant-caps", "small-caps", true, ElementStyle::smallCaps),
        row("font-variant-caps", "normal", false, ElementStyle::smallCaps),
        row("font-variant-numeric", "normal", "PLAIN", style -> style.figures().name()),
        row("font-variant-numeric", "oldstyle-nums", "TEXT", style -> style.figures().name()),
        row("font-variant-numeric", "lining-nums", "LINING", style -> style.figures().name()),
        row(
            "font-variant-numeric",
            "tabular-nums lining-nums",
            "TABLE",
            style -> style.figures().name()),
        row("text-align", "justify", "JUSTIFY", style -> style.align().name()),
        row("text-align", "left", "LEFT", style -> style.align().name()),
        row("text-align", "right", "RIGHT", style -> style.align().name()),
        row("text-align", "center", "CENTER", style -> style.align().name()),
        row("text-indent", "-1.5em", -30.0, ElementStyle::textIndent),
        row("text-indent", "10%", 31.1811, ElementStyle::textIndent),
        row("hyphens", "auto", true, ElementStyle::hyphenated),
        row("hyphens", "none", false, ElementStyle::hyphenated),
        row("hyphens", "manual", false, ElementStyle::hyphenated),
        row("margin-top", "1in", 72.0, ElementStyle::marginTop),
        row("margin-right", "2.54cm", 72.0, ElementStyle::marginRight),
        row("margin-bottom", "25.4mm", 72.0, ElementStyle::marginBottom),
        row("margin-left", "2rem", 21.0, ElementStyle::marginLeft),
        row("margin-top", "10vh", 59.5276, ElementStyle::marginTop),
        row("margin-top", "0", 0.0, ElementStyle::marginTop),
        row("margin", "1pt", 1.0, ElementStyle::marginLeft),
        row("margin", "1pt 2pt", 2.0, ElementStyle::marginLeft),
        row("margin", "1pt 2pt 3pt", 3.0, ElementStyle::marginBottom),
        row("margin", "1pt 2pt 3pt", 2.0, ElementStyle::marginLeft),
        row("margin", "1pt 2pt 3pt 4pt", 4.0, ElementStyle::marginLeft),
        row("margin", "1pt 2pt 3pt 4pt", 2.0, ElementStyle::marginRight),
        row("text-decoration-line", "underline", true, ElementStyle::underlined),
        row("text-decoration-line", "none", false, ElementStyle::underlined),
        row("text-decoration", "underline", true, ElementStyle::underlined),
        row("break-before", "page", "PAGE", style -> style.breakBefore().name()),
        row("break-before", "recto", "RECTO", style -> style.breakBefore().name()),
        row("break-before", "auto", "AUTO", style -> style.breakBefore().name()),
        row("break-after", "avoid", true, ElementStyle::keepWithNext),
        row("break-after", "auto", false, ElementStyle::keepWithNext),
        row("break-inside", "avoid", true, ElementStyle::keepTogether),
        row("break-inside", "auto", false, ElementStyle::keepTogether),
        row("orphans", "3", 3, ElementStyle::orphans),
        row("widows", "4", 4, ElementStyle::widows),
        row("width", "50%", 155.9055, style -> style.width().orElseThrow()),
        row("max-width", "3cm", 85.0394, style -> style.maxWidth().orElseThrow()));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("rows")
  void aValueDoesWhatItSays(
      String property, String value, Object expected, Function<ElementStyle, Object> part) {
    String around = ".a { font-size: 20pt; line-height: 1.5 } ";
    // The opposite, so that nothing is right by itself.
    String opposite =
        ".b { font-style: italic; font-weight: bold; font-variant-caps: small-caps;"
            + " text-decoration-line: underline; break-after: avoid; break-inside: avoid;"
            + " break-before: page; margin-top: 5pt }";
    String css = around + opposite + "p#x { " + property + ": " + value + " }";
    assertEquals(List.of(), new StyleSheet(new SourceText("book.css", css)).findings(), css);
    Object found =
        part.apply(StyledPage.of(css, "<div class='a'><p class='b' id='x'/></div>").style("x"));
    if (expected instanceof Double number) {
      assertEquals(number, (double) found, 1e-4);
    } else {
      assertEquals(expected, found);
    }
  }

  @Test
  void everyPropertyIsTried() {
    Set<String> tried = new TreeSet<>(rows().map(row -> (String) row.get()[0]).toList());
    assertEquals(new TreeSet<>(Property.ids()), tried);
  }

  @Test
  void everyUnitIsTried() {
    String values = String.join(" ", rows().map(row -> (String) row.get()[1]).toList()) + " ";
    assertEquals(
        List.of(),
        Arrays.stream(Length.Unit.values())
            .map(Length.Unit::sign)
            .filter(sign -> !values.matches("(?s).*\\d" + sign + " .*"))
            .toList());
  }
}
