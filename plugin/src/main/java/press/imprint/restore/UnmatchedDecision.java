package press.imprint.restore;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;

/**
 * The rule {@code unmatched-decision}: a decision that finds nothing in the source, or more than
 * one place, and a place of the source that wants a decision and has none.
 */
final class UnmatchedDecision {
  private final List<Diagnostic> findings = new ArrayList<>();
  private final Set<Location> used = new HashSet<>();
  private final Sheet sheet;

  UnmatchedDecision(Sheet sheet) {
    this.sheet = sheet;
  }

  /** Tells that a decision was of use. */
  void used(Location decision) {
    used.add(decision);
  }

  /** Tells of a fault, once for its decision. */
  void add(Location at, String message, String hint) {
    used.add(at);
    findings.add(Diagnostic.of(Rule.UNMATCHED_DECISION, at, message, hint));
  }

  /** What was found, and every decision that nothing used. */
  List<Diagnostic> findings() {
    List<Diagnostic> all = new ArrayList<>(findings);
    sheet.furniture().forEach(d -> check(all, d.at(), "furniture", d.lines().toString()));
    sheet.headings().forEach(d -> check(all, d.at(), "heading", line(d.line())));
    sheet.passages().forEach(d -> check(all, d.at(), d.role().name(), d.lines().toString()));
    sheet.epigraphs().forEach(d -> check(all, d.at(), "epigraph", d.lines().toString()));
    sheet.joins().forEach(d -> check(all, d.at(), "join", line(d.line())));
    sheet.corrections().forEach(d -> check(all, d.at(), "correction", line(d.line())));
    sheet.insertions().forEach(d -> check(all, d.at(), "insertion", line(d.after())));
    sheet.left().forEach(d -> check(all, d.at(), "defect", line(d.line())));
    return all;
  }

  private static String line(int line) {
    return "line " + line;
  }

  private void check(List<Diagnostic> all, Location at, String kind, String where) {
    if (!used.contains(at)) {
      all.add(
          Diagnostic.of(
              Rule.UNMATCHED_DECISION,
              at,
              "%s of the source has nothing for this %s"
                  .formatted(where, kind.toLowerCase(Locale.ROOT)),
              "name the line on which it begins, or delete the decision"));
    }
  }
}
