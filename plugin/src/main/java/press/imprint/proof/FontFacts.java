package press.imprint.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** What a composite font of a PDF says of its codes (ISO 32000-1, 9.7). */
final class FontFacts {
  private static final int CODES = 0x10000;
  private static final int USUAL_WIDTH = 1000;
  private static final Pattern SECTION = Pattern.compile("(?s)beginbf(char|range)(.*?)endbf");
  private static final Pattern PAIR = Pattern.compile("<(\\w+)>\\s*<(\\w*)>");
  private static final Pattern TRIPLE = Pattern.compile("<(\\w+)>\\s*<(\\w+)>\\s*<(\\w*)>");

  private final String name;
  private final boolean embedded;
  private final String[] letters = new String[CODES];
  private final float[] widths = new float[CODES];
  private final byte[] glyphs;

  FontFacts(COSDictionary font) throws IOException {
    COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary inner =
        descendants != null && descendants.getObject(0) instanceof COSDictionary only ? only : font;
    name = String.valueOf(font.getNameAsString(COSName.BASE_FONT));
    embedded = isEmbedded(inner);
    Arrays.fill(widths, inner.getFloat(COSName.DW, USUAL_WIDTH));
    COSArray given = inner.getCOSArray(COSName.W);
    if (given != null) {
      widths(given);
    }
    letters(bytes(font.getDictionaryObject(COSName.TO_UNICODE)));
    glyphs = bytes(inner.getDictionaryObject(COSName.CID_TO_GID_MAP));
  }

  private static boolean isEmbedded(COSDictionary font) {
    COSDictionary facts = font.getCOSDictionary(COSName.FONT_DESC);
    return facts != null
        && (facts.containsKey(COSName.FONT_FILE)
            || facts.containsKey(COSName.FONT_FILE2)
            || facts.containsKey(COSName.FONT_FILE3));
  }

  private static byte[] bytes(COSBase base) throws IOException {
    if (base instanceof COSStream stream) {
      try (InputStream in = stream.createInputStream()) {
        return in.readAllBytes();
      }
    }
    return new byte[0];
  }

  private void widths(COSArray given) {
    int i = 0;
    while (i + 1 < given.size()) {
      int first = given.getInt(i);
      if (given.getObject(i + 1) instanceof COSArray some) {
        for (int k = 0; k < some.size(); k++) {
          widths[first + k] = ((COSNumber) some.getObject(k)).floatValue();
        }
        i += 2;
      } else {
        float width = ((COSNumber) given.getObject(i + 2)).floatValue();
        Arrays.fill(widths, first, given.getInt(i + 1) + 1, width);
        i += 3;
      }
    }
  }

  private void letters(byte[] map) {
    Matcher sections = SECTION.matcher(new String(map, StandardCharsets.ISO_8859_1));
    while (sections.find()) {
      boolean range = sections.group(1).equals("range");
      Matcher entries = (range ? TRIPLE : PAIR).matcher(sections.group(2));
      while (entries.find()) {
        int first = Integer.parseInt(entries.group(1), 16);
        int last = range ? Integer.parseInt(entries.group(2), 16) : first;
        String text = utf16(entries.group(range ? 3 : 2));
        for (int code = first; code <= last && !text.isEmpty(); code++) {
          int end = text.length() - 1;
          letters[code] = text.substring(0, end) + (char) (text.charAt(end) + code - first);
        }
      }
    }
  }

  private static String utf16(String hex) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i + 4 <= hex.length(); i += 4) {
      out.append((char) Integer.parseInt(hex.substring(i, i + 4), 16));
    }
    return out.toString();
  }

  String name() {
    return name;
  }

  boolean embedded() {
    return embedded;
  }

  /** How wide the glyph of a code is, in thousandths of an em. */
  float widthOf(int code) {
    return widths[code];
  }

  /** What a code stands for; null where the font does not say. */
  String lettersOf(int code) {
    return letters[code];
  }

  /** Whether a code is drawn with a glyph other than that for none, and says what it stands for. */
  boolean has(int code) {
    boolean mapped = glyphs.length == 0;
    boolean drawn =
        mapped
            ? code != 0
            : 2 * code + 1 < glyphs.length && (glyphs[2 * code] | glyphs[2 * code + 1]) != 0;
    return drawn && letters[code] != null;
  }
}
