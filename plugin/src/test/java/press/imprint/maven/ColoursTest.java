package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.fusesource.jansi.Ansi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Ink;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.SourceText;

class ColoursTest {
  private static final SourceText FILE = new SourceText("01.md", "The rope[^1] was cut.");
  private static final Diagnostic FINDING =
      Diagnostic.of(Rule.CALL_WITHOUT_BODY, FILE.at(8, 12), "a fact", "a hint")
          .with(FILE.at(0, 3), "a place");

  private static String plain(String text) {
    return text.replaceAll("\u001b\\[[0-9;]*m", "");
  }

  @ParameterizedTest
  @EnumSource(Severity.class)
  void wordsAreTheSameInEveryColour(Severity severity) {
    Diagnostic finding = FINDING.weighed(severity);
    assertEquals(finding.toString(), plain(finding.printed(new Colours())));
  }

  @Test
  void severityCaretRuleAndHintStandOut() {
    assertEquals(
        List.of(
            "01.md:1:9: \u001b[1;31merror\u001b[m: a fact \u001b[2m[call-without-body]\u001b[m",
            "The rope[^1] was cut.",
            "\u001b[1;31m        ^^^^\u001b[m",
            "01.md:1:1: \u001b[1;34mnote\u001b[m: a place",
            "\u001b[32mhint\u001b[m: a hint"),
        FINDING.printed(new Colours()).lines().toList());
  }

  @Test
  void whatMavenSaysOfColoursCounts() {
    boolean before = Ansi.isEnabled();
    try {
      Ansi.setEnabled(false);
      assertEquals(FINDING.toString(), FINDING.printed(Colours.ofMaven()));
      Ansi.setEnabled(true);
      assertEquals(Ansi.isEnabled(), Colours.ofMaven() != Ink.PLAIN);
    } finally {
      Ansi.setEnabled(before);
    }
  }
}
