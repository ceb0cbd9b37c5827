package press.imprint.report;

import java.util.List;
import press.imprint.check.Waivers;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Related;
import press.imprint.markup.ElementCursor;

/** The findings with their lines, carets and hints, and behind each the page of its rule. */
final class FindingsSection {
  static final String ID = "findings";
  static final String WAIVED = "waived";

  private final ElementCursor body;

  FindingsSection(ElementCursor body) {
    this.body = body;
  }

  /** The id of a finding in the page. */
  static String idOf(int index) {
    return "finding-" + (index + 1);
  }

  void write(Findings findings) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Findings");
    List<Diagnostic> left = findings.left();
    if (left.isEmpty()) {
      section.child("p").text("Nothing was found.");
    }
    for (int i = 0; i < left.size(); i++) {
      finding(section, left.get(i)).attribute("id", idOf(i));
    }
    if (!findings.waived().isEmpty()) {
      waived(findings.waived());
    }
  }

  private void waived(List<Waivers.Waived> all) {
    ElementCursor section = body.child("section").attribute("id", WAIVED);
    section.child("h2").text("Waived");
    for (Waivers.Waived waived : all) {
      finding(section, waived.finding()).child("p").text("Waived: " + waived.waiver().reason());
    }
  }

  private static ElementCursor finding(ElementCursor section, Diagnostic finding) {
    ElementCursor article = section.child("article", "finding " + finding.severity());
    ElementCursor head = article.child("h3");
    head.child("span", "place").text(finding.at().toString());
    head.text(" ");
    head.child("span", "severity").text(finding.severity().toString());
    head.text(": " + finding.message());
    String excerpt = finding.excerpt();
    if (!excerpt.isEmpty()) {
      article.child("pre").text(excerpt);
    }
    finding.related().forEach(place -> related(article, place));
    article.child("p").text("Hint: " + finding.hint());
    if (finding.isMendable()) {
      ElementCursor fix = article.child("p");
      fix.text("Fix: ");
      fix.child("code").text("mvn imprint:fix");
      fix.text(" does this in the master.");
    }
    ElementCursor details = article.child("details");
    details.child("summary").text(finding.rule().id());
    details.child("pre").text(new RulePage(finding.rule()).plain());
    return article;
  }

  private static void related(ElementCursor article, Related related) {
    ElementCursor words = article.child("p");
    words.child("span", "place").text(related.at().toString());
    words.text(": " + related.words());
    String excerpt = related.excerpt();
    if (!excerpt.isEmpty()) {
      article.child("pre").text(excerpt);
    }
  }
}
