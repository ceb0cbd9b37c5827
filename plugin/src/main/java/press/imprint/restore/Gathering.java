package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.SourceText;

/** Puts the paragraphs of the pages together: text and notes run on over the turn of a page. */
final class Gathering {
  private final Decisions decisions;
  private final UnmatchedDecision unmatched;
  private final SourceText source;
  private final List<FileText> files = new ArrayList<>();
  private Optional<FileText> lastNoted = Optional.empty();
  private int firstOnPage;

  Gathering(Decisions decisions, UnmatchedDecision unmatched, SourceText source) {
    this.decisions = decisions;
    this.unmatched = unmatched;
    this.source = source;
  }

  List<FileText> gather(List<SourcePage> pages) {
    for (SourcePage page : pages) {
      boolean turns = true;
      boolean noteTurns = true;
      firstOnPage = Math.max(0, files.size() - 1);
      for (Paragraph paragraph : new ParagraphReader(page, decisions, unmatched, source).read()) {
        if (paragraph.role() == Role.NOTE) {
          note(paragraph, noteTurns);
          noteTurns = false;
        } else {
          text(paragraph, turns);
          turns = false;
        }
      }
    }
    return files;
  }

  private FileText last() {
    return files.get(files.size() - 1);
  }

  private void text(Paragraph paragraph, boolean turnsPage) {
    Optional<String> opened =
        paragraph.role() == Role.HEADING
            ? decisions.heading(paragraph.line()).flatMap(Sheet.Heading::file)
            : Optional.empty();
    if (opened.isEmpty() && files.isEmpty()) {
      unmatched.add(
          SourceLines.at(source, paragraph.line()),
          "line %s of the source stands before the first heading with a file"
              .formatted(paragraph.line()),
          "give a `file` to the heading with which the text begins");
    }
    if (opened.isPresent() || files.isEmpty()) {
      files.add(new FileText(opened.orElse("00-text.md")));
    }
    List<Paragraph> text = last().text();
    Seam seam =
        text.isEmpty()
            ? Seam.PARAGRAPH
            : decisions.seam(text.get(text.size() - 1), paragraph, turnsPage);
    append(text, paragraph, seam);
  }

  /** A page on which a file begins may have notes to the file before. */
  private void note(Paragraph note, boolean turnsPage) {
    if (files.isEmpty()) {
      files.add(new FileText("00-text.md"));
    }
    FileText file = fileOf(note);
    lastNoted = Optional.of(file);
    List<Paragraph> notes = file.notes();
    if (note.mark().isEmpty() && notes.isEmpty()) {
      unmatched.add(
          SourceLines.at(source, note.line()),
          "line %s of the source stands among notes, has no number and follows none"
              .formatted(note.line()),
          "correct the line, or leave the lines out as furniture");
    }
    boolean goesOn = note.mark().isEmpty() && !notes.isEmpty() && turnsPage;
    append(
        notes,
        note,
        goesOn ? decisions.noteSeam(notes.get(notes.size() - 1), note) : Seam.PARAGRAPH);
  }

  private FileText fileOf(Paragraph note) {
    Optional<FileText> file =
        note.mark().isEmpty()
            ? lastNoted
            : files.subList(firstOnPage, files.size()).stream()
                .filter(open -> open.waitsFor(note.mark()))
                .findFirst();
    return file.orElse(last());
  }

  private static void append(List<Paragraph> paragraphs, Paragraph next, Seam seam) {
    if (seam == Seam.PARAGRAPH) {
      paragraphs.add(next);
    } else {
      int last = paragraphs.size() - 1;
      paragraphs.set(last, paragraphs.get(last).followedBy(next, seam));
    }
  }
}
