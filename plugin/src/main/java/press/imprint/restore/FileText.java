package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;

/** One file of the master as it grows: its text, and its notes in the order of their pages. */
final class FileText {
  private final String name;
  private final List<Paragraph> text = new ArrayList<>();
  private final List<Paragraph> notes = new ArrayList<>();

  FileText(String name) {
    this.name = name;
  }

  String name() {
    return name;
  }

  List<Paragraph> text() {
    return text;
  }

  List<Paragraph> notes() {
    return notes;
  }

  /** Whether it calls a note whose body has not come yet. */
  boolean waitsFor(String label) {
    return text.stream().anyMatch(paragraph -> paragraph.calls().contains(label))
        && notes.stream().noneMatch(note -> note.mark().equals(label));
  }
}
