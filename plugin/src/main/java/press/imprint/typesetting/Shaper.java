package press.imprint.typesetting;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import press.imprint.model.Invisible;

/**
 * Turns words into glyphs, each word once for each way in which it is set. Many threads may ask it.
 */
public final class Shaper {
  /** A dotless i is another letter there, and a ligature would hide which one it is. */
  private static final Set<String> WITHOUT_LIGATURES = Set.of("tr", "az");

  private final BookFonts fonts;
  private final Map<Cut, Map<String, GlyphRun>> known = new ConcurrentHashMap<>();

  /**
   * A shaper.
   *
   * @param fonts the faces of the book
   */
  public Shaper(BookFonts fonts) {
    this.fonts = fonts;
  }

  /** All that makes the same letters other glyphs. */
  private record Cut(Style style, Figures figures, boolean smallCaps, String lang) {
    boolean ligatures() {
      String language = Locale.forLanguageTag(lang).getLanguage();
      return !style.code() && !WITHOUT_LIGATURES.contains(language);
    }
  }

  /**
   * Sets a word.
   *
   * @param word letters without a space
   * @param lettering how it is set
   * @return its glyphs
   */
  public GlyphRun shape(String word, Lettering lettering) {
    return in(lettering).apply(word);
  }

  /** What sets words in one way: for many words it is asked for once. */
  Function<String, GlyphRun> in(Lettering lettering) {
    Cut cut =
        new Cut(lettering.style(), lettering.figures(), lettering.smallCaps(), lettering.lang());
    Map<String, GlyphRun> words = known.computeIfAbsent(cut, first -> new ConcurrentHashMap<>());
    return word -> {
      GlyphRun run = words.get(word);
      return run != null ? run : words.computeIfAbsent(word, first -> run(word, cut));
    };
  }

  /**
   * The width of letters.
   *
   * @param text letters and spaces
   * @param lettering how they are set
   * @return the width in points
   */
  public double width(String text, Lettering lettering) {
    double ems = 0;
    int at = 0;
    for (int space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', at)) {
      ems += shape(text.substring(at, space), lettering).width();
      ems += shape(" ", lettering).width();
      at = space + 1;
    }
    return (ems + shape(text.substring(at), lettering).width()) * lettering.size();
  }

  /**
   * Whether letters have glyphs of their own as superior or inferior figures.
   *
   * @param text the letters
   * @param style in which they are set
   * @param figures the shape
   * @return whether every one of them has
   */
  public boolean has(String text, Style style, Figures figures) {
    String feature = figures.features().get(0);
    return text.codePoints()
        .allMatch(
            letter -> {
              Face face = fonts.faceFor(letter, style);
              int glyph = face.glyphOf(letter);
              return face.substitution().single(feature, glyph) != glyph;
            });
  }

  private GlyphRun run(String word, Cut cut) {
    int[] letters = word.codePoints().filter(Shaper::isPrinted).toArray();
    String text = new String(letters, 0, letters.length);
    Face[] faces = new Face[letters.length];
    int[] glyphs = new int[letters.length];
    for (int i = 0; i < letters.length; i++) {
      int printed = PrintedLetters.standIn(letters[i]);
      faces[i] = fonts.faceFor(printed, cut.style());
      glyphs[i] = chosen(faces[i], printed, cut);
    }
    return joined(text, letters, faces, glyphs, cut);
  }

  /** Whether a letter has a glyph in a word; a space is one. */
  static boolean isPrinted(int letter) {
    return letter == ' ' || (isDrawn(Character.getType(letter)) && !Invisible.is(letter));
  }

  private static boolean isDrawn(int kind) {
    return kind != Character.FORMAT && kind != Character.CONTROL;
  }

  private static int chosen(Face face, int letter, Cut cut) {
    int glyph = face.glyphOf(letter);
    if (cut.smallCaps()) {
      glyph = face.substitution().single("smcp", glyph);
    }
    for (String feature : cut.figures().features()) {
      glyph = face.substitution().single(feature, glyph);
    }
    return glyph;
  }

  private static GlyphRun joined(String text, int[] letters, Face[] faces, int[] glyphs, Cut cut) {
    Face[] keptFaces = new Face[glyphs.length];
    int[] kept = new int[glyphs.length];
    int[] starts = new int[glyphs.length];
    int count = 0;
    int offset = 0;
    boolean joins = cut.ligatures();
    for (int i = 0; i < glyphs.length; ) {
      Substitution.Ligature ligature = new Substitution.Ligature(glyphs[i], 1);
      if (joins) {
        ligature = faces[i].substitution().ligature(glyphs, i, endOfFace(faces, i));
      }
      keptFaces[count] = faces[i];
      kept[count] = ligature.glyph();
      starts[count++] = offset;
      for (int end = i + ligature.length(); i < end; i++) {
        offset += Character.charCount(letters[i]);
      }
    }
    double[] advances = new double[count];
    for (int i = 0; i < count; i++) {
      advances[i] = keptFaces[i].advance(kept[i]);
      boolean pair = i + 1 < count && keptFaces[i] == keptFaces[i + 1] && !cut.style().code();
      advances[i] += pair ? keptFaces[i].kern(kept[i], kept[i + 1]) : 0;
    }
    return new GlyphRun(
        text,
        Arrays.copyOf(keptFaces, count),
        Arrays.copyOf(kept, count),
        Arrays.copyOf(starts, count),
        advances);
  }

  private static int endOfFace(Face[] faces, int from) {
    int end = from;
    while (end < faces.length && faces[end] == faces[from]) {
      end++;
    }
    return end;
  }
}
