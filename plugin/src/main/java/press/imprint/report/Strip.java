package press.imprint.report;

import java.util.List;
import java.util.Locale;
import press.imprint.citation.Citation;
import press.imprint.citation.Citing;
import press.imprint.markup.ElementCursor;
import press.imprint.model.Note;
import press.imprint.model.Part;

/** The notes of a book as a line, on which those that cite a source are ticked off. */
final class Strip {
  private final ShownNotes shown;
  private final double notes;

  Strip(ShownNotes shown) {
    this.shown = shown;
    this.notes = Math.max(1, shown.notes().called().size());
  }

  /** Gives a table the borders of the parts, which its style draws behind every strip. */
  void mark(ElementCursor table) {
    StringBuilder stops = new StringBuilder("transparent 0");
    int before = 0;
    for (Part part : shown.book().parts()) {
      int here = shown.notes().firstCalledIn(part).size();
      if (before > 0 && here > 0) {
        String at = decimal(before * 100 / notes) + "%";
        stops.append(", transparent ").append(at);
        stops.append(", var(--rule) ").append(at);
        stops.append(", var(--rule) calc(").append(at).append(" + 1px)");
        stops.append(", transparent calc(").append(at).append(" + 1px)");
      }
      before += here;
    }
    table.attribute("style", "--parts: linear-gradient(to right, " + stops + ")");
  }

  /** The strip of one source; its numbers stand beside it, so nobody needs to hear it. */
  void write(ElementCursor cell, List<Citing> citings) {
    StringBuilder path = new StringBuilder();
    for (Citing citing : citings) {
      shown
          .at(citing.citation().at())
          .filter(note -> !shown.callsOf(note).isEmpty())
          .ifPresent(note -> path.append(tick(note, citing.citation())));
    }
    cell.child("svg")
        .attribute("viewBox", "0 0 100 10")
        .attribute("preserveAspectRatio", "none")
        .attribute("aria-hidden", "true")
        .child("path")
        .attribute("d", path.toString().strip());
  }

  private String tick(Note note, Citation citation) {
    double x = (shown.notes().serialOf(note) - 0.5) * 100 / notes;
    return "M" + decimal(x) + (citation instanceof Citation.Full ? " 0V10" : " 4V10");
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
