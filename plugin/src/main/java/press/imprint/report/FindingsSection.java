package press.imprint.report;

import java.util.List;
import java.util.Optional;
import press.imprint.check.Waivers;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Related;
import press.imprint.diagnostic.SourceText;
import press.imprint.markup.ElementCursor;
import press.imprint.model.Note;

/** The findings file by file with their lines and hints, each linked to its note and its rule. */
final class FindingsSection {
  static final String ID = "section--findings";
  static final String WAIVED = "section--waived";

  private final ElementCursor body;
  private final NoteFindings about;
  private final Optional<ShownNotes> shown;

  FindingsSection(ElementCursor body, NoteFindings about, Optional<ShownNotes> shown) {
    this.body = body;
    this.about = about;
    this.shown = shown;
  }

  /** The id of a finding in the page. */
  static String idOf(int index) {
    return "finding--" + (index + 1);
  }

  void write(Findings findings) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Findings");
    List<Diagnostic> left = findings.left();
    if (left.isEmpty()) {
      section.child("p").text("Nothing was found.");
    }
    Files files = new Files(section);
    for (int i = 0; i < left.size(); i++) {
      ElementCursor article = finding(files.of(left.get(i)), left.get(i)).attribute("id", idOf(i));
      links(article, left.get(i), about.noteOf(i));
    }
    if (!findings.waived().isEmpty()) {
      waived(findings.waived());
    }
  }

  /** The findings of a section file by file, each under its name. */
  private static final class Files {
    private final ElementCursor section;
    private Optional<SourceText> source = Optional.empty();
    private ElementCursor file;

    Files(ElementCursor section) {
      this.section = section;
      this.file = section;
    }

    ElementCursor of(Diagnostic finding) {
      SourceText here = finding.at().source();
      if (!source.equals(Optional.of(here))) {
        source = Optional.of(here);
        file = section.child("section", "file");
        file.child("h3", "place").text(here.name());
      }
      return file;
    }
  }

  private void waived(List<Waivers.Waived> all) {
    ElementCursor section = body.child("section").attribute("id", WAIVED);
    section.child("h2").text("Waived");
    Files files = new Files(section);
    for (Waivers.Waived waived : all) {
      ElementCursor article = finding(files.of(waived.finding()), waived.finding());
      article.child("p", "reason").text("Waived: " + waived.waiver().reason());
      links(article, waived.finding(), shown.flatMap(notes -> notes.at(waived.finding().at())));
    }
  }

  private static ElementCursor finding(ElementCursor section, Diagnostic finding) {
    ElementCursor article = section.child("article", "finding " + finding.severity());
    ElementCursor head = article.child("h4");
    head.child("span", "severity").text(finding.severity().toString());
    head.text(": ");
    new Message(finding.message()).write(head);
    head.text(" ").child("span", "place").text(finding.at().toString());
    new MarkedLine(finding.excerpt()).write(article);
    finding.related().forEach(place -> related(article, place));
    new Message("Hint: " + finding.hint()).write(article.child("p", "hint"));
    if (finding.isMendable()) {
      new Message("Fix: `mvn imprint:fix` does this in the master.")
          .write(article.child("p", "hint"));
    }
    return article;
  }

  private static void related(ElementCursor article, Related related) {
    ElementCursor words = article.child("p", "hint");
    words.child("span", "place").text(related.at().toString());
    words.text(": ");
    new Message(related.words()).write(words);
    new MarkedLine(related.excerpt()).write(article);
  }

  private void links(ElementCursor article, Diagnostic finding, Optional<Note> note) {
    ElementCursor links = article.child("p", "links");
    link(links, RulesSection.idOf(finding.rule()), finding.rule().id());
    note.ifPresent(
        present -> {
          ShownNotes notes = shown.orElseThrow();
          links.text(" · ");
          link(links, notes.rowOf(present), "note " + notes.nameOf(present));
        });
  }

  private static void link(ElementCursor parent, String id, String words) {
    parent.child("a").attribute("href", "#" + id).text(words);
  }
}
