package press.imprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprint.diagnostic.Rule;

/** The page of a rule, which says at its end how the rule is waived. */
class RulePageTest {
  private static final int WIDTH = 80;

  @ParameterizedTest
  @EnumSource
  void aPageEndsWithHowItsRuleIsWaived(Rule rule) {
    String comment =
        rule == Rule.CSS_NOT_CARRIED
            ? "in `book.yaml`: `waivers: [{file: book.css, rule: %s, text: a piece of the line,"
                + " reason: your reason}]`."
            : "by a comment before its block: `<!-- imprint-allow %s: your reason -->`.";
    String waived =
        rule.waivable()
            ? "A finding that is to stand is waived " + comment.formatted(rule.id())
            : "A finding of this rule cannot be waived.";
    List<String> lines = new RulePage(rule).markdown().strip().lines().toList();
    assertEquals(waived, lines.get(lines.size() - 1));
  }

  @ParameterizedTest
  @EnumSource
  void aPageIsPlainOnATerminal(Rule rule) {
    String page = new RulePage(rule).plain();
    assertTrue(page.startsWith(rule.id() + "\n" + "=".repeat(rule.id().length()) + "\n\n"), page);
    assertFalse(page.contains("{#rule"), page);
    assertFalse(page.contains("```"), page);
    page.lines()
        .filter(line -> !line.startsWith("    "))
        .forEach(line -> assertTrue(line.length() <= WIDTH, line));
    assertTrue(new RulePage(rule).summary().endsWith("."), new RulePage(rule).summary());
  }

  @ParameterizedTest
  @EnumSource
  void aTerminalLosesNoWordOfAPage(Rule rule) {
    String typed = new RulePage(rule).markdown().replaceAll("```\\w*|^## |\\*", "");
    String shown = new RulePage(rule).plain().replaceAll("(?m)^=+$|\\*", "");
    assertEquals(typed.replaceAll("\\s+", " ").strip(), shown.replaceAll("\\s+", " ").strip());
  }

  @Test
  void linesOfCodeStandAsTheyAre() {
    String page = new RulePage(Rule.EMPTY_BODY).plain();
    assertTrue(page.contains("\n\nFaulty:\n\n    "), page);
    assertTrue(page.contains("\n    [^"), page);
  }
}
