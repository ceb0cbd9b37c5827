package press.imprint.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;

/** Where the tags of a PDF are at odds with its pages. */
final class TagFaults {
  private final BitSet hollow = new BitSet();
  private final BitSet risen = new BitSet();
  private final List<Piece> misread = new ArrayList<>();
  private boolean knotted;

  /** A tag stands in two others, or in itself. */
  void knot() {
    knotted = true;
  }

  /** A tag holds what a page does not have. */
  void hollow(int page) {
    hollow.set(Math.max(0, page));
  }

  /** A line on a page stands above the one that is read before it. */
  void risen(int page) {
    risen.set(page);
  }

  /** A tag has other words to be read aloud than it prints. */
  void misread(Piece piece) {
    misread.add(piece);
  }

  void tell(PrintedFile file, Places places, Location whole, Findings findings) {
    if (knotted) {
      findings.add(Rule.TEXT_OUT_OF_ORDER, whole, "a tag of the PDF stands at two places");
    }
    for (int page = risen.nextSetBit(0); page >= 0; page = risen.nextSetBit(page + 1)) {
      String message = "a line on " + file.named(page) + " stands above the one before it";
      findings.add(Rule.TEXT_OUT_OF_ORDER, places.on(page), message);
    }
    for (int page = hollow.nextSetBit(0); page >= 0; page = hollow.nextSetBit(page + 1)) {
      String message = "a tag holds what " + file.named(page) + " does not have";
      findings.add(Rule.TEXT_LOST, places.on(page), message);
    }
    for (Piece piece : misread) {
      String words = piece.text.words(0, piece.text.letters().length());
      String message = "`" + TextLost.shown(words) + "` is read aloud otherwise";
      findings.add(Rule.TEXT_LOST, places.on(Math.max(0, piece.page)), message);
    }
  }
}
