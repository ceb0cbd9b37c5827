package press.imprint.report;

import java.util.ArrayList;
import java.util.List;
import press.imprint.check.Makeshift;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Part;

/** The book's notes part by part, call and body side by side. */
final class NotesSection {
  static final String ID = "notes";

  /** How much of the text is shown on each side of a call, in characters. */
  private static final int AROUND = 70;

  private final Book book;
  private final Notes notes;
  private final List<Diagnostic> findings;

  NotesSection(Book typed, List<Diagnostic> findings) {
    this.book = new Makeshift(typed).book();
    this.notes = new Notes(book);
    this.findings = findings;
  }

  void write(ElementCursor body) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Notes");
    for (Part part : book.parts()) {
      List<Note> called = notes.firstCalledIn(part);
      if (!called.isEmpty()) {
        section.child("h3").text(titleOf(part));
        table(section, called);
      }
    }
    List<Note> uncalled =
        book.notes().stream().filter(note -> notes.callsOf(note).isEmpty()).toList();
    if (!uncalled.isEmpty()) {
      section.child("h3").text("Never called");
      table(section, uncalled);
    }
  }

  private static String titleOf(Part part) {
    return part.heading()
        .map(heading -> Inlines.plainText(heading.content()))
        .filter(title -> !title.isBlank())
        .orElse("Without a title");
  }

  private void table(ElementCursor section, List<Note> rows) {
    ElementCursor table = section.child("table");
    ElementCursor head = table.child("thead").child("tr");
    List.of("Note", "Called in", "Says")
        .forEach(word -> head.child("th").attribute("scope", "col").text(word));
    ElementCursor body = table.child("tbody");
    rows.forEach(note -> row(body.child("tr"), note));
  }

  private void row(ElementCursor row, Note note) {
    List<Inline.NoteCall> calls = notes.callsOf(note);
    row.child("td", "number").text(calls.isEmpty() ? "–" : notes.numberOf(note));
    ElementCursor called = row.child("td", "call");
    if (calls.isEmpty()) {
      called.text("–");
    }
    calls.forEach(call -> context(called.child("p"), call.at()));
    ElementCursor says = row.child("td");
    new XhtmlRenderer(says, new ReportDialect(), book.metadata()).blocks(note.blocks());
    says.child("p", "place").text(note.at().toString());
    for (int index : concerning(note, calls)) {
      says.child("p")
          .child("a")
          .attribute("href", "#" + FindingsSection.idOf(index))
          .text(findings.get(index).rule().id());
    }
  }

  /** The call within its line, or within what of it fits. */
  private static void context(ElementCursor paragraph, Location call) {
    String text = call.source().text();
    int lineStart = text.lastIndexOf('\n', Math.max(0, call.start() - 1)) + 1;
    int newline = text.indexOf('\n', call.end());
    int lineEnd = newline < 0 ? text.length() : newline;
    int from = Math.max(lineStart, call.start() - AROUND);
    int to = Math.min(lineEnd, call.end() + AROUND);
    paragraph.text((from > lineStart ? "…" : "") + text.substring(from, call.start()));
    paragraph.child("mark").text(call.text());
    paragraph.text(text.substring(call.end(), to) + (to < lineEnd ? "…" : ""));
  }

  private List<Integer> concerning(Note note, List<Inline.NoteCall> calls) {
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      Location at = findings.get(i).at();
      boolean atCall = calls.stream().anyMatch(call -> call.at().equals(at));
      if (atCall || isOnLineOf(note.at(), at)) {
        found.add(i);
      }
    }
    return found;
  }

  private static boolean isOnLineOf(Location note, Location finding) {
    return finding.source().equals(note.source()) && finding.line() == note.line();
  }
}
