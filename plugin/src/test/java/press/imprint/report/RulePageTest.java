package press.imprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprint.diagnostic.Rule;

class RulePageTest {
  @ParameterizedTest
  @EnumSource
  void everyRuleExplainsItselfAndHowItIsWaived(Rule rule) {
    String page = new RulePage(rule).plain();
    assertTrue(page.startsWith("## " + rule.id() + "\n"), page);
    assertEquals(rule.waivable(), page.contains("<!-- imprint-allow " + rule.id() + ": "), page);
    assertFalse(page.contains("{#rule"), page);
    assertTrue(new RulePage(rule).summary().endsWith("."), new RulePage(rule).summary());
  }
}
