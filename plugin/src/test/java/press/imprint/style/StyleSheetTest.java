package press.imprint.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/** What a sheet says is read, and what it says amiss is told; the fixtures have the messages. */
class StyleSheetTest {
  private static StyleSheet sheet(String css) {
    return new StyleSheet(new SourceText("book.css", css));
  }

  private static List<Rule> rules(String css) {
    return sheet(css).findings().stream().map(Diagnostic::rule).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"base", "essay", "manual", "plain"})
  void themesAreWrittenInTheClosedLanguage(String name) throws Exception {
    try (var in = StyleSheet.class.getResourceAsStream(name + ".css")) {
      StyleSheet read = sheet(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      assertEquals(List.of(), read.findings());
      assertTrue(read.rules().size() > 5);
    }
  }

  @Test
  void whatIsCarriedIsWrittenAgainWithoutTheRest() {
    String css =
        "/* A */ h1,h2 > em::before , p + p.a{color:red;margin:0 1EM;TEXT-INDENT : 0}\n"
            + "p { color: red } * { margin: 0 } @page { margin: 0 }";
    String carried = sheet(css).css();
    assertEquals("h1, p + p.a {\n  margin: 0 1EM;\n  text-indent: 0;\n}\n\n", carried);
    assertEquals(List.of(), rules(carried));
  }

  @Test
  void aDeclarationBehindABrokenOneCounts() {
    String css = "p { margin 0; widows: 3 } h2 { orphans: 3";
    assertEquals(List.of(Rule.CSS_BROKEN, Rule.CSS_BROKEN), rules(css));
    assertEquals("p {\n  widows: 3;\n}\n\nh2 {\n  orphans: 3;\n}\n\n", sheet(css).css());
  }

  @Test
  void namesAreReadWithoutTheirEscapes() {
    StyledPage page =
        StyledPage.of(
            ".\\31 st, .a\\.b { widows: 4 }", "<p class='1st' id='x'/><p class='a.b' id='y'/>");
    assertEquals(4, page.style("x").widows());
    assertEquals(4, page.style("y").widows());
  }

  @Test
  void noSheetCrashesTheReader() {
    String css =
        "@import url(x; p::before { content: \"}\" } // a\n .\\ h1,{margin:calc((1em)}}h2:{;:;a}/*'\\";
    for (int from = 0; from < css.length(); from++) {
      for (int to = from; to <= css.length(); to++) {
        for (Diagnostic finding : sheet(css.substring(from, to)).findings()) {
          assertTrue(finding.toString().contains("hint: "));
        }
      }
    }
  }

  @Test
  void aSheetWithoutAnEndIsReadInTimeThatDoesNotRunAway() {
    for (String piece :
        new String[] {"{", "(", "a", "\\", "\"", "a:", "p{a:b ", "/*", ".a>", ","}) {
      sheet(piece.repeat(20_000)).findings();
    }
  }
}
