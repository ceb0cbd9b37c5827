package press.imprint.report;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import press.imprint.check.Waivers;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.SmartPunctuation;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Block;

/** The page of each rule that has found something, once. */
final class RulesSection {
  static final String ID = "section--rules";

  private static final SmartPunctuation ENGLISH = SmartPunctuation.of(Locale.UK);

  /** How many findings each rule has that are left, in the order of the rules. */
  private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);

  /** The first finding of each rule. */
  private final Map<Rule, Integer> first = new EnumMap<>(Rule.class);

  RulesSection(Findings findings) {
    List<Diagnostic> left = findings.left();
    for (int i = 0; i < left.size(); i++) {
      rules.merge(left.get(i).rule(), 1, Integer::sum);
      first.putIfAbsent(left.get(i).rule(), i);
    }
    for (Waivers.Waived waived : findings.waived()) {
      rules.putIfAbsent(waived.finding().rule(), 0);
    }
  }

  /** The id of a rule in the page. */
  static String idOf(Rule rule) {
    return "rule--" + rule.id();
  }

  /** How many rules have found something. */
  int count() {
    return rules.size();
  }

  void write(ElementCursor body) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Rules");
    rules.keySet().forEach(rule -> write(section, rule));
  }

  private void write(ElementCursor section, Rule rule) {
    ElementCursor entry = section.child("section", "rule").attribute("id", idOf(rule));
    List<Block> page = new RulePage(rule).blocks();
    entry.child("h3").text(rule.id());
    new XhtmlRenderer(entry, new ReportDialect(), ENGLISH).blocks(page.subList(1, page.size()));
    if (first.containsKey(rule)) {
      int count = rules.get(rule);
      entry
          .child("p", "links")
          .child("a")
          .attribute("href", "#" + FindingsSection.idOf(first.get(rule)))
          .text(
              count == 1
                  ? "Its finding"
                  : String.format(Locale.ROOT, "The first of its %,d findings", count));
    }
  }
}
