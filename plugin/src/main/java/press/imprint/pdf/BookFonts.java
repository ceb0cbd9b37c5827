package press.imprint.pdf;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The faces of a book: the author's own in the order of {@code fonts:}, then EB Garamond; for code
 * Source Code Pro before all others. A character is set in the first family that has it.
 */
public final class BookFonts {
  /** The face whose space fills a line, so that the next one begins. */
  private static final String LINE_END = "line-end";

  private static final String TEXT = "EB Garamond";
  private static final String CODE = "Source Code Pro";
  private static final String REGULAR = "EBGaramond_400Regular";
  private static final String SEMI_BOLD = "EBGaramond_600SemiBold";
  private static final int ITALIC = 1;
  private static final int BOLD = 600;

  private final List<Face> faces = new ArrayList<>();
  private final Map<Style, double[]> widths = new EnumMap<>(Style.class);
  private final FSSupplier<InputStream> lineEnd;

  /** The ways in which letters are set. */
  enum Style {
    REGULAR(false, false, false),
    ITALIC(false, true, false),
    BOLD(true, false, false),
    BOLD_ITALIC(true, true, false),
    CODE(false, false, true),
    BOLD_CODE(true, false, true);

    private final boolean bold;
    private final boolean italic;
    private final boolean code;

    Style(boolean bold, boolean italic, boolean code) {
      this.bold = bold;
      this.italic = italic;
      this.code = code;
    }

    boolean italic() {
      return italic;
    }

    boolean code() {
      return code;
    }

    Style withItalic(boolean on) {
      return of(bold, on, code);
    }

    Style withBold() {
      return of(true, italic, code);
    }

    Style withCode() {
      return of(bold, italic, true);
    }

    private static Style of(boolean bold, boolean italic, boolean code) {
      if (code) {
        return bold ? BOLD_CODE : CODE;
      }
      if (bold) {
        return italic ? BOLD_ITALIC : BOLD;
      }
      return italic ? ITALIC : REGULAR;
    }
  }

  private record Face(
      String family,
      boolean bold,
      boolean italic,
      FSSupplier<InputStream> file,
      FSSupplier<InputStream> whole,
      TrueTypeFont font) {
    boolean has(int codePoint) {
      try {
        return font.getUnicodeCmapLookup().getGlyphId(codePoint) != 0;
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    double width(int codePoint) {
      try {
        int glyph = font.getUnicodeCmapLookup().getGlyphId(codePoint);
        return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    int distance(Style style) {
      return (italic == style.italic ? 0 : 2) + (bold == style.bold ? 0 : 1);
    }
  }

  /**
   * Reads the fonts.
   *
   * @param authorFonts the author's own TrueType files, in order
   * @throws IOException if one cannot be read
   */
  public BookFonts(List<Path> authorFonts) throws IOException {
    for (Path file : authorFonts) {
      byte[] bytes = Files.readAllBytes(file);
      TrueTypeFont font = parse(bytes);
      OS2WindowsMetricsTable os2 = font.getOS2Windows();
      boolean bold = os2 != null && os2.getWeightClass() >= BOLD;
      boolean italic = os2 != null && (os2.getFsSelection() & ITALIC) != 0;
      String family = font.getNaming().getFontFamily().replace("\"", "");
      add(family, bold, italic, bytes, font);
    }
    carried(TEXT, false, false, REGULAR);
    carried(TEXT, false, true, "EBGaramond_400Regular_Italic");
    carried(TEXT, true, false, SEMI_BOLD);
    carried(TEXT, true, true, "EBGaramond_600SemiBold_Italic");
    carried(CODE, false, false, "SourceCodePro_400Regular");
    carried(CODE, true, false, "SourceCodePro_600SemiBold");
    byte[] wide = FontTables.withWideSpace(FontTables.plain(carriedBytes(REGULAR)));
    lineEnd = () -> new ByteArrayInputStream(wide);
  }

  /** EB Garamond, for pages that are no pages of the book. */
  public static byte[] plainText() throws IOException {
    return FontTables.plain(carriedBytes(REGULAR));
  }

  /** EB Garamond SemiBold, for the same. */
  public static byte[] boldText() throws IOException {
    return FontTables.plain(carriedBytes(SEMI_BOLD));
  }

  private static byte[] carriedBytes(String name) throws IOException {
    try (InputStream in = BookFonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
      return in.readAllBytes();
    }
  }

  private void carried(String family, boolean bold, boolean italic, String name)
      throws IOException {
    byte[] bytes = carriedBytes(name);
    add(family, bold, italic, bytes, parse(bytes));
  }

  private void add(String family, boolean bold, boolean italic, byte[] bytes, TrueTypeFont font) {
    byte[] plain = FontTables.plain(bytes);
    faces.add(
        new Face(
            family,
            bold,
            italic,
            () -> new ByteArrayInputStream(plain),
            () -> new ByteArrayInputStream(bytes),
            font));
  }

  private static TrueTypeFont parse(byte[] bytes) throws IOException {
    return new TTFParser().parse(new RandomAccessReadBuffer(bytes));
  }

  /**
   * Whether the book can print a character.
   *
   * @param codePoint the character
   * @return whether one of the faces has it
   */
  public boolean has(int codePoint) {
    int printed = PrintedLetters.standIn(codePoint);
    return faces.stream().anyMatch(face -> face.has(printed));
  }

  /** The advance of a character in a style, in ems. */
  double width(int codePoint, Style style) {
    if (!Character.isBmpCodePoint(codePoint)) {
      return measure(codePoint, style);
    }
    double[] known = widths.computeIfAbsent(style, first -> new double[Character.MAX_VALUE + 1]);
    if (known[codePoint] == 0) {
      known[codePoint] = measure(codePoint, style);
    }
    return known[codePoint];
  }

  private double measure(int codePoint, Style style) {
    for (String family : families(style.code)) {
      Optional<Face> nearest =
          faces.stream()
              .filter(face -> face.family().equals(family))
              .min(Comparator.comparingInt(face -> face.distance(style)));
      if (nearest.isPresent() && nearest.get().has(codePoint)) {
        return nearest.get().width(codePoint);
      }
    }
    return 0;
  }

  private Set<String> families(boolean code) {
    Set<String> names = new LinkedHashSet<>();
    if (code) {
      names.add(CODE);
    }
    faces.forEach(face -> names.add(face.family()));
    return names;
  }

  /** The families of the text as CSS names them, first choice first. */
  String textFamilies() {
    return quoted(families(false));
  }

  /** The families of code as CSS names them, first choice first. */
  String codeFamilies() {
    return quoted(families(true));
  }

  private static String quoted(Set<String> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  /** Hands the faces to the engine. */
  void register(PdfRendererBuilder builder) {
    for (Face face : faces) {
      FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
      builder.useFont(face.file(), face.family(), face.bold() ? 700 : 400, style, true);
    }
    builder.useFont(lineEnd, LINE_END, 400, FontStyle.NORMAL, true);
  }

  /**
   * Hands the faces to the engine of drawings, which knows no family but those it is told: each
   * that a drawing asks for is set in ours, and never in what a machine happens to have.
   */
  void register(PdfRendererBuilder builder, Set<String> families) {
    for (String family : families) {
      String ours = families(family.toLowerCase(Locale.ROOT).contains("mono")).iterator().next();
      for (Face face : faces) {
        if (face.family().equals(ours)) {
          FontStyle style = face.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
          int weight = face.bold() ? 700 : 400;
          Set<FSFontUseCase> use = EnumSet.of(FSFontUseCase.SVG);
          builder.useFont(face.whole(), family, weight, style, true, use);
        }
      }
    }
  }
}
