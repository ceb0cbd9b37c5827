package press.imprint.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import press.imprint.typesetting.Face;

/**
 * A face in a PDF: a code for each glyph, and for a glyph that stands now for these letters and now
 * for those a code for each, so that all are copied out as they were written (ISO 32000-1, 9.10.3).
 * The code is the glyph's number in the face; further ones count on from the last glyph.
 */
final class PrintedFont {
  private static final int MAPPINGS = 100;

  private final PDType0Font font;
  private final Face face;
  private final COSName name;
  private final Map<Integer, Map<String, Integer>> codes = new TreeMap<>();
  private final String[] usual;
  private final Map<Integer, String> texts = new TreeMap<>();
  private final Map<Integer, Integer> further = new TreeMap<>();

  /**
   * A font without glyphs.
   *
   * @param number of the font in the document
   */
  PrintedFont(PDType0Font font, Face face, int number) {
    this.font = font;
    this.face = face;
    name = COSName.getPDFName("T" + number);
    usual = new String[glyphCount()];
  }

  PDType0Font font() {
    return font;
  }

  Face face() {
    return face;
  }

  /** What the font is called on every page. */
  COSName name() {
    return name;
  }

  /** The code of a glyph that stands for some letters. */
  int codeOf(int glyph, String text) {
    return text.equals(usual[glyph]) ? glyph : unusualCodeOf(glyph, text);
  }

  private int unusualCodeOf(int glyph, String text) {
    return codes
        .computeIfAbsent(glyph, first -> new TreeMap<>())
        .computeIfAbsent(text, first -> newCode(glyph, text));
  }

  private int newCode(int glyph, String text) {
    int code = glyph;
    if (texts.containsKey(code)) {
      code = glyphCount() + further.size();
      further.put(code, glyph);
    } else {
      usual[glyph] = text;
    }
    texts.put(code, text);
    return code;
  }

  private int glyphCount() {
    try {
      return face.font().getNumberOfGlyphs();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The advance of a glyph as the PDF says it, in thousandths of an em. */
  int widthOf(int glyph) {
    return (int) Math.round(face.advance(glyph) * 1000);
  }

  void finish(PDDocument pdf) throws IOException {
    if (texts.isEmpty()) {
      return;
    }
    font.addGlyphsToSubset(new TreeSet<>(codes.keySet()));
    font.subset();
    COSDictionary dictionary = font.getCOSObject();
    dictionary.setItem(
        COSName.TO_UNICODE, stream(pdf, toUnicode().getBytes(StandardCharsets.US_ASCII)));
    COSArray descendants = dictionary.getCOSArray(COSName.DESCENDANT_FONTS);
    COSDictionary descendant = (COSDictionary) descendants.getObject(0);
    descendant.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.getPDFName("CIDSet"));
    if (!further.isEmpty()) {
      glyphs(pdf, descendant);
      COSArray widths = descendant.getCOSArray(COSName.W);
      further.forEach(
          (code, glyph) -> {
            widths.add(COSInteger.get(code));
            widths.add(new COSArray(List.of(COSInteger.get(widthOf(glyph)))));
          });
    }
  }

  /** Tells which glyphs of the file the further codes are drawn with. */
  private void glyphs(PDDocument pdf, COSDictionary descendant) throws IOException {
    byte[] known;
    try (InputStream in =
        ((COSStream) descendant.getDictionaryObject(COSName.CID_TO_GID_MAP)).createInputStream()) {
      known = in.readAllBytes();
    }
    byte[] all = Arrays.copyOf(known, 2 * (glyphCount() + further.size()));
    further.forEach((code, glyph) -> System.arraycopy(known, 2 * glyph, all, 2 * code, 2));
    descendant.setItem(COSName.CID_TO_GID_MAP, stream(pdf, all));
  }

  private static COSStream stream(PDDocument pdf, byte[] bytes) throws IOException {
    return new PDStream(pdf, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE).getCOSObject();
  }

  /** What the codes stand for, as a CMap (Adobe Technical Note 5411). */
  private String toUnicode() {
    StringBuilder out = new StringBuilder();
    out.append("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n");
    out.append("/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n");
    out.append("/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n");
    out.append("1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
    Integer[] all = texts.keySet().toArray(new Integer[0]);
    for (int i = 0; i < all.length; i += MAPPINGS) {
      int end = Math.min(all.length, i + MAPPINGS);
      out.append(end - i).append(" beginbfchar\n");
      for (int code : Arrays.copyOfRange(all, i, end)) {
        out.append(String.format("<%04X> <%s>\n", code, utf16(texts.get(code))));
      }
      out.append("endbfchar\n");
    }
    return out.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
        .toString();
  }

  private static String utf16(String text) {
    return text.chars().mapToObj(unit -> String.format("%04X", unit)).collect(Collectors.joining());
  }
}
