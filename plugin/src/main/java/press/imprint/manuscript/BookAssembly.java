package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.model.Note;
import press.imprint.model.Part;

/**
 * A book put together from its files: parts cut, ids the only ones of their name, links resolved.
 *
 * @param parts its parts in reading order
 * @param notes its note bodies, in the order of the master
 * @param findings ids that were typed more than once
 */
record BookAssembly(List<Part> parts, List<Note> notes, List<Diagnostic> findings) {
  BookAssembly {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
    findings = List.copyOf(findings);
  }

  /**
   * Puts a book together.
   *
   * @param files its files in reading order: front matter, body, back matter
   * @return the book
   */
  static BookAssembly of(List<MasterPart> files) {
    Anchors anchors = new Anchors(files);
    PartCutter parts = new PartCutter();
    List<Note> notes = new ArrayList<>();
    for (MasterPart file : files) {
      Linking linking = new Linking(anchors, file.path());
      parts.add(file.matter(), linking.blocks(file.file().blocks()));
      file.file().notes().stream().map(linking::note).forEach(notes::add);
    }
    return new BookAssembly(parts.parts(), notes, anchors.findings());
  }
}
