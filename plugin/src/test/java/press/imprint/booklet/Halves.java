package press.imprint.booklet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Reads the halves of sides as they lie in a file. */
final class Halves extends PDFTextStripper {
  private final double fold;
  private final List<StringBuilder> words = List.of(new StringBuilder(), new StringBuilder());
  private int upright;
  private int upsideDown;

  private Halves(double fold) {
    this.fold = fold;
  }

  /** The letters left and right of the fold, without spaces; upside down with a tilde before. */
  static List<String> of(PDDocument file, int side) throws IOException {
    Halves halves = new Halves(file.getPage(side).getMediaBox().getWidth() / 2);
    halves.setStartPage(side + 1);
    halves.setEndPage(side + 1);
    halves.getText(file);
    if (halves.upright > 0 && halves.upsideDown > 0) {
      throw new AssertionError("letters both ways up on side " + side);
    }
    List<String> read = new ArrayList<>();
    for (StringBuilder half : halves.words) {
      boolean turned = halves.upsideDown > 0 && half.length() > 0;
      read.add((turned ? "~" : "") + half.toString().replaceAll("\\s+", ""));
    }
    return read;
  }

  @Override
  protected void processTextPosition(TextPosition letter) {
    boolean turned = letter.getDir() == 180;
    upright += turned ? 0 : 1;
    upsideDown += turned ? 1 : 0;
    // The middle of the letter, from the left edge of the paper.
    double x = letter.getTextMatrix().getTranslateX();
    double middle = x + (turned ? -1 : 1) * letter.getWidthDirAdj() / 2;
    words.get(middle < fold ? 0 : 1).append(letter.getUnicode());
  }
}
