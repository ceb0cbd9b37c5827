package press.imprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import press.imprint.typesetting.Line;

/**
 * Prints the lines of the {@link Galley} where the engine has painted the numbers of their pieces.
 * Of a line only where it begins is the engine's: from there on every glyph stands where it was
 * set, left to right, so that whoever copies a line gets it in order. A painted number is what
 * stands between {@code BT} and {@code ET} (ISO 32000-1, 9.4).
 */
final class Press {
  /** Lines whose baselines differ by less than this share of their size stand side by side. */
  private static final double SAME_LINE = 0.6;

  private final PDDocument pdf;
  private final Galley galley;
  private final PrintedFonts fonts;
  private final Map<Integer, Character> digits = new HashMap<>();
  private final List<Object> out = new ArrayList<>();
  private final Map<Line, List<Painted>> side = new LinkedHashMap<>();
  private final Set<PrintedFont> used = new LinkedHashSet<>();

  /**
   * A press.
   *
   * @param numbers the font in which the numbers are painted
   */
  Press(PDDocument pdf, Galley galley, PrintedFonts fonts, PDFont numbers) throws IOException {
    this.pdf = pdf;
    this.galley = galley;
    this.fonts = fonts;
    for (char digit = '0'; digit <= '9'; digit++) {
      digits.put(code(numbers.encode(String.valueOf(digit)), 0), digit);
    }
  }

  private static int code(byte[] bytes, int at) {
    return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
  }

  /** A piece where the engine has painted its number. */
  private record Painted(Galley.Piece piece, double x, double y) {}

  void print(PDPage page) throws IOException {
    out.clear();
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 0; i < tokens.size(); i++) {
      if (isOperator(tokens.get(i), "BT")) {
        int end = i;
        while (!isOperator(tokens.get(end), "ET")) {
          end++;
        }
        take(painted(tokens.subList(i, end)));
        i = end;
      } else if (!isOperator(tokens.get(i), "W")) {
        // The engine clips a page to its text, and would so clip what stands out into the margin.
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
    COSDictionary resources = new COSDictionary();
    used.forEach(font -> resources.setItem(font.name(), font.font()));
    page.getResources().getCOSObject().setItem(COSName.FONT, resources);
    used.clear();
  }

  private static boolean isOperator(Object token, String name) {
    return token instanceof Operator operator && operator.getName().equals(name);
  }

  private Painted painted(List<Object> tokens) {
    double x = 0;
    double y = 0;
    int number = 0;
    for (int i = 0; i < tokens.size(); i++) {
      if (isOperator(tokens.get(i), "Tm")) {
        x = number(tokens.get(i - 2));
        y = number(tokens.get(i - 1));
      } else if (tokens.get(i) instanceof COSString string) {
        byte[] codes = string.getBytes();
        for (int at = 0; at < codes.length; at += 2) {
          number = 10 * number + digits.get(code(codes, at)) - '0';
        }
      }
    }
    return new Painted(galley.piece(number), x, y);
  }

  private static double number(Object token) {
    return ((COSNumber) token).floatValue();
  }

  private void take(Painted painted) {
    List<Painted> line = side.get(painted.piece().line());
    if (line == null) {
      if (!side.isEmpty()) {
        Painted first = side.values().iterator().next().get(0);
        double size = Math.max(first.piece().size(), painted.piece().size());
        if (Math.abs(first.y() - painted.y()) > SAME_LINE * size) {
          flush();
        }
      }
      line = side.computeIfAbsent(painted.piece().line(), first -> new ArrayList<>());
    }
    line.add(painted);
  }

  private void flush() {
    List<List<Painted>> lines = new ArrayList<>(side.values());
    side.clear();
    lines.forEach(line -> line.sort(Comparator.comparingInt(painted -> painted.piece().index())));
    lines.sort(Comparator.comparingDouble(line -> line.get(0).x()));
    for (List<Painted> line : lines) {
      Painted first = line.get(0);
      double hung = first.piece().index() == 0 ? first.piece().line().hung() : 0;
      InkedLine inked = new InkedLine(fonts, first.piece().line(), first.x() - hung);
      line.forEach(painted -> inked.add(painted.piece().index(), painted.y()));
      out.addAll(inked.operators());
      used.addAll(inked.fonts());
    }
  }
}
