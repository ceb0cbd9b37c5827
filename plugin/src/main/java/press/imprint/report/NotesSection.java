package press.imprint.report;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Part;

/** The book's notes part by part, call and body side by side, linked both ways. */
final class NotesSection {
  static final String ID = "section--notes";
  static final String UNCALLED = "part--uncalled";

  private final ShownNotes shown;
  private final NoteFindings findings;
  private final PartTitles titles;
  private final BookTongue tongue;
  private final CallWords words;

  NotesSection(ShownNotes shown, NoteFindings findings) {
    this.shown = shown;
    this.findings = findings;
    this.titles = new PartTitles(shown.book());
    this.tongue = new BookTongue(shown.book().metadata());
    this.words = new CallWords(shown.book());
  }

  void write(ElementCursor body) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Notes");
    List<Part> parts = shown.book().parts();
    if (shown.book().notes().isEmpty()) {
      section.child("p").text("The book has no notes.");
    }
    for (int i = 0; i < parts.size(); i++) {
      List<Note> called = shown.notes().firstCalledIn(parts.get(i));
      if (!called.isEmpty()) {
        ElementCursor part = part(section, PartTitles.idOf(i));
        tongue.speaksIn(part.child("h3")).text(titles.of(parts.get(i)));
        table(part, called);
      }
    }
    if (!shown.uncalled().isEmpty()) {
      ElementCursor part = part(section, UNCALLED);
      part.child("h3").text("Never called");
      table(part, shown.uncalled());
    }
  }

  private static ElementCursor part(ElementCursor section, String id) {
    return section.child("section", "part").attribute("id", id);
  }

  private void table(ElementCursor part, List<Note> rows) {
    ElementCursor table = part.child("table", "notes");
    ElementCursor head = table.child("thead").child("tr");
    List.of("Note", "Called in", "Says")
        .forEach(word -> head.child("th").attribute("scope", "col").text(word));
    ElementCursor body = table.child("tbody");
    rows.forEach(note -> row(body.child("tr").attribute("id", shown.rowOf(note)), note));
  }

  private void row(ElementCursor row, Note note) {
    List<Inline.NoteCall> calls = shown.callsOf(note);
    ElementCursor number = row.child("th", "number").attribute("scope", "row");
    String named = calls.isEmpty() ? "–" : shown.notes().numberOf(note);
    number.text(named);
    if (!named.equals(note.label())) {
      number.text(" ").child("code").text("[^" + note.label() + "]");
    }
    ElementCursor called = row.child("td", "calls");
    if (calls.isEmpty()) {
      called.text("nowhere");
    }
    calls.forEach(call -> call(called, note, call));
    body(row.child("td", "body"), note, calls);
  }

  private void call(ElementCursor cell, Note note, Inline.NoteCall call) {
    CallWords.Around around = words.of(call);
    ElementCursor said = tongue.speaksIn(cell.child("p")).attribute("id", shown.idOf(call));
    said.text(around.before());
    said.child("a", "call")
        .attribute("href", "#" + shown.bodyOf(note))
        .text(shown.notes().numberAt(call));
    said.text(around.behind());
    cell.child("p", "place").text(placeOf(call.at()));
  }

  private void body(ElementCursor cell, Note note, List<Inline.NoteCall> calls) {
    if (!calls.isEmpty()) {
      cell.attribute("id", shown.bodyOf(note));
    }
    ElementCursor words = tongue.speaksIn(cell.child("div"));
    new XhtmlRenderer(words, new ReportDialect(), shown.book().metadata()).blocks(note.blocks());
    ElementCursor place = cell.child("p", "place");
    place.text(placeOf(note.at()));
    for (int i = 0; i < calls.size(); i++) {
      String which = calls.size() == 1 ? "" : " " + (i + 1);
      place.text(" ");
      place
          .child("a", "back")
          .attribute("href", "#" + shown.idOf(calls.get(i)))
          .attribute("aria-label", "to call" + which + " of note " + shown.nameOf(note))
          .text("↩" + which.strip());
    }
    concerning(cell, findings.of(note));
  }

  private void concerning(ElementCursor cell, List<Integer> indexes) {
    if (indexes.isEmpty()) {
      return;
    }
    ElementCursor list = cell.child("ul", "concerns");
    for (int index : indexes) {
      Diagnostic finding = findings.finding(index);
      ElementCursor item = list.child("li", finding.severity().toString());
      item.child("span", "severity").text(finding.severity().toString());
      item.text(": ");
      new Message(finding.message())
          .write(item.child("a").attribute("href", "#" + FindingsSection.idOf(index)));
    }
  }

  /** File and line; the folder is told with the findings. */
  private static String placeOf(Location at) {
    String name = at.source().name();
    return name.substring(name.lastIndexOf('/') + 1) + ":" + at.line();
  }
}
