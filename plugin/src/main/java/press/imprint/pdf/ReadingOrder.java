package press.imprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Puts the letters of every line into the order in which they are read. The engine writes a line's
 * plain words first and then those in italics, so that a reader who copies a line gets it shuffled.
 * A piece of text is what stands between {@code BT} and {@code ET} (ISO 32000-1, 9.4).
 */
final class ReadingOrder {
  /** Pieces whose baselines differ by less than this share of their size are one line. */
  private static final double SAME_LINE = 0.6;

  private final PDDocument pdf;
  private final List<Object> out = new ArrayList<>();
  private final List<Piece> line = new ArrayList<>();

  ReadingOrder(PDDocument pdf) {
    this.pdf = pdf;
  }

  private record Piece(List<Object> tokens, double x, double y, double size) {}

  void mend(PDPage page) throws IOException {
    out.clear();
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 0; i < tokens.size(); i++) {
      if (isOperator(tokens.get(i), "BT")) {
        int end = i;
        while (!isOperator(tokens.get(end), "ET")) {
          end++;
        }
        take(piece(tokens.subList(i, end + 1)));
        i = end;
      } else {
        flush();
        out.add(tokens.get(i));
      }
    }
    flush();
    PDStream stream = new PDStream(pdf);
    try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
      new ContentStreamWriter(bytes).writeTokens(out);
    }
    page.setContents(stream);
  }

  private static boolean isOperator(Object token, String name) {
    return token instanceof Operator operator && operator.getName().equals(name);
  }

  private static Piece piece(List<Object> tokens) {
    double x = 0;
    double y = 0;
    double size = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isOperator(tokens.get(i), "Tm")) {
        x = number(tokens.get(i - 2));
        y = number(tokens.get(i - 1));
      } else if (isOperator(tokens.get(i), "Tf")) {
        size = number(tokens.get(i - 1));
      }
    }
    return new Piece(tokens, x, y, size);
  }

  private static double number(Object token) {
    return token instanceof COSNumber number ? number.floatValue() : 0;
  }

  private void take(Piece piece) {
    if (!line.isEmpty()) {
      double size = line.stream().mapToDouble(Piece::size).max().orElse(0);
      double largest = Math.max(size, piece.size());
      if (Math.abs(line.get(0).y() - piece.y()) > SAME_LINE * largest) {
        flush();
      }
    }
    line.add(piece);
  }

  private void flush() {
    line.sort(Comparator.comparingDouble(Piece::x));
    line.forEach(piece -> out.addAll(piece.tokens()));
    line.clear();
  }
}
