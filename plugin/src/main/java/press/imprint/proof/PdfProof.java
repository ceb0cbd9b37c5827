package press.imprint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Block;
import press.imprint.model.Note;
import press.imprint.model.Part;

/** Proves a finished PDF. */
final class PdfProof {
  private final Master master;
  private final PrintedFile file;
  private final TagTree tree;
  private final Landings landings;
  private final Findings findings;

  PdfProof(Master master, PrintedFile file, Findings findings) {
    this.master = master;
    this.file = file;
    this.tree = new TagTree(file);
    this.landings = new Landings(master, tree);
    this.findings = findings;
  }

  void prove() {
    List<Passage> passages = new ArrayList<>();
    List<Gap> gaps = new ArrayList<>();
    List<Part> parts = master.book().parts();
    List<Piece> printed = printed();
    for (int i = 0; i < parts.size(); i++) {
      Piece piece = printed.get(i);
      passages.add(passage(parts.get(i).blocks(), piece));
      gaps.addAll(compared(passages.get(i), piece, master.placeOf(parts.get(i))));
    }
    for (Note note : master.notes().called()) {
      String id = Master.idOf(master.notes(), note);
      Piece piece = tree.notes().getOrDefault(id, new Piece());
      gaps.addAll(compared(passage(note.blocks(), piece), piece, note.at()));
    }
    surplus().forEach(piece -> gaps.addAll(compared(new Passage(), piece, master.whole())));
    Places places = new Places(master, passages, printed);
    TextLost.tell(TextOutOfOrder.among(gaps, file::named, findings), file::named, findings);
    TextLost.untagged(file, tree, places, findings);
    new NoteOffPage(master, file, tree, findings).prove();
    new ContentsWrong(master, file, tree, landings, findings).prove();
    new HeadsAndFolios(master, file, tree, printed, landings, places, findings).prove();
    FontNotEmbedded.prove(master, file, findings);
    OutsidePage.prove(file, places, findings);
    Overlap.prove(file, places, findings);
    LinkBroken.prove(file, places, findings);
    BlankNotBlank.prove(master, file, tree, places, findings);
    glyphs(places);
    tree.faults().tell(file, places, master.whole(), findings);
  }

  /** What is printed of each part of the master; one in which nothing can be read has no tag. */
  private List<Piece> printed() {
    List<Piece> printed = new ArrayList<>(tree.parts());
    int missing = master.book().parts().size() - printed.size();
    for (int i = 0; i < master.book().parts().size() && missing > 0; i++) {
      if (master.isSilent(i) || i >= printed.size()) {
        printed.add(i, new Piece());
        missing--;
      }
    }
    return printed;
  }

  /** Parts behind the last of the master, and notes that it does not call. */
  private List<Piece> surplus() {
    List<Piece> surplus = new ArrayList<>(tree.surplus());
    int parts = master.book().parts().size();
    surplus.addAll(tree.parts().subList(Math.min(parts, tree.parts().size()), tree.parts().size()));
    Set<String> called = master.noteIds();
    tree.notes()
        .forEach((id, note) -> surplus.addAll(called.contains(id) ? List.of() : List.of(note)));
    return surplus;
  }

  private List<Gap> compared(Passage passage, Piece piece, Location whole) {
    List<Passage.Picture> told =
        passage.pictures().stream().filter(picture -> !picture.alt().isBlank()).toList();
    PictureLost.tell(told, piece.text.pictures(), whole, "the PDF", findings);
    return Gap.between(passage, piece.text, whole);
  }

  private void glyphs(Places places) {
    for (int page = 0; page < file.size(); page++) {
      Location at = file.content(page).missing.isEmpty() ? master.whole() : places.on(page);
      for (String code : file.content(page).missing) {
        findings.add(
            Rule.GLYPH_MISSING, at, "code " + code + " on " + file.named(page) + " has no glyph");
      }
    }
  }

  /** What is to be printed of blocks; the pages that are referred to are those of the links. */
  private Passage passage(List<Block> blocks, Piece piece) {
    return new MasterText(true, new PrintedLinks(master, file, tree, landings, piece, findings))
        .of(blocks);
  }
}
