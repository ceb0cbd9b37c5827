package press.imprint.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.ttf.OS2WindowsMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The faces of a book: the author's own in the order of {@code fonts:}, then EB Garamond; for code
 * Source Code Pro before all others. A character is set in the first family that has it.
 */
public final class BookFonts {
  private static final String TEXT = "EB Garamond";
  private static final String CODE = "Source Code Pro";
  private static final String REGULAR = "EBGaramond_400Regular";
  private static final String SEMI_BOLD = "EBGaramond_600SemiBold";
  private static final int ITALIC = 1;
  private static final int BOLD = 600;

  private final List<Face> faces = new ArrayList<>();
  private final Map<Style, List<Face>> chains = new EnumMap<>(Style.class);

  /**
   * Reads the fonts.
   *
   * @param authorFonts the author's own TrueType files, in order
   * @throws IOException if one cannot be read
   */
  public BookFonts(List<Path> authorFonts) throws IOException {
    for (Path file : authorFonts) {
      byte[] bytes = Files.readAllBytes(file);
      TrueTypeFont font = Face.parse(bytes);
      OS2WindowsMetricsTable os2 = font.getOS2Windows();
      boolean bold = os2 != null && os2.getWeightClass() >= BOLD;
      boolean italic = os2 != null && (os2.getFsSelection() & ITALIC) != 0;
      String family = font.getNaming().getFontFamily().replace("\"", "");
      faces.add(new Face(family, bold, italic, bytes, font));
    }
    carried(TEXT, false, false, REGULAR);
    carried(TEXT, false, true, "EBGaramond_400Regular_Italic");
    carried(TEXT, true, false, SEMI_BOLD);
    carried(TEXT, true, true, "EBGaramond_600SemiBold_Italic");
    carried(CODE, false, false, "SourceCodePro_400Regular");
    carried(CODE, true, false, "SourceCodePro_600SemiBold");
    for (Style style : Style.values()) {
      chains.put(style, chain(style));
    }
  }

  private void carried(String family, boolean bold, boolean italic, String name)
      throws IOException {
    byte[] bytes = carriedBytes(name);
    faces.add(new Face(family, bold, italic, bytes, Face.parse(bytes)));
  }

  private static byte[] carriedBytes(String name) throws IOException {
    try (InputStream in = BookFonts.class.getResourceAsStream("fonts/" + name + ".ttf")) {
      return in.readAllBytes();
    }
  }

  /** EB Garamond, for pages that are no pages of the book. */
  public static byte[] plainText() throws IOException {
    return FontTables.plain(carriedBytes(REGULAR));
  }

  /** EB Garamond SemiBold, for the same. */
  public static byte[] boldText() throws IOException {
    return FontTables.plain(carriedBytes(SEMI_BOLD));
  }

  /**
   * Of each family the face that is nearest to a style, then all others: what only an italic has is
   * better printed in italics than not.
   */
  private List<Face> chain(Style style) {
    Set<Face> chain = new LinkedHashSet<>();
    List<Face> others = new ArrayList<>();
    for (String family : families(style.code())) {
      List<Face> nearest =
          faces.stream()
              .filter(face -> face.family().equals(family))
              .sorted(Comparator.comparingInt(face -> face.distance(style)))
              .toList();
      nearest.stream().limit(1).forEach(chain::add);
      others.addAll(nearest);
    }
    chain.addAll(others);
    return List.copyOf(chain);
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

  /** The face in which a character is set; the first where none has it. */
  Face faceFor(int codePoint, Style style) {
    List<Face> chain = chains.get(style);
    for (Face face : chain) {
      if (face.has(codePoint)) {
        return face;
      }
    }
    return chain.get(0);
  }

  /**
   * How wide letters of the text are, set one by one.
   *
   * @param letters the letters
   * @return their advances together, in ems
   */
  public double advance(String letters) {
    return letters
        .codePoints()
        .mapToDouble(
            letter -> {
              Face face = faceFor(letter, Style.REGULAR);
              return face.advance(face.glyphOf(letter));
            })
        .sum();
  }

  /** The faces, the author's first. */
  public List<Face> faces() {
    return List.copyOf(faces);
  }

  /**
   * The families in which a style is set.
   *
   * @param code whether it is for code
   * @return their names, first choice first
   */
  public Set<String> families(boolean code) {
    Set<String> names = new LinkedHashSet<>();
    if (code) {
      names.add(CODE);
    }
    faces.forEach(face -> names.add(face.family()));
    return names;
  }
}
