package press.imprint.manuscript;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import press.imprint.model.Picture;

/**
 * What a file of a picture says of itself, told by its first bytes and not by its name.
 *
 * @param type what it holds
 * @param width in pixels, or in CSS pixels for an SVG; above 0
 * @param height in pixels, or in CSS pixels for an SVG; above 0
 */
record PictureData(Picture.Type type, double width, double height) {
  /** More would fill the memory of the machine that sets the book. */
  private static final double MOST_PIXELS = 100_000_000;

  private static final String TAKEN = "; a book takes PNG, JPEG, GIF and SVG";

  /** What other kinds begin with, byte for byte. */
  private static final Map<String, String> OTHERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("RIFF", "is WebP"),
              Map.entry("II*\0", "is TIFF"),
              Map.entry("MM\0*", "is TIFF"),
              Map.entry("BM", "is a Windows bitmap"),
              Map.entry("%PDF", "is a PDF"),
              Map.entry("%!PS", "is PostScript"),
              Map.entry("8BPS", "is a Photoshop file"),
              Map.entry("\u001F\u008B", "is a compressed SVG"),
              Map.entry("\0\0\0\fjP", "is JPEG 2000"),
              Map.entry("\u00FF\n", "is JPEG XL"),
              Map.entry("\0\0\0\fJXL", "is JPEG XL")));

  /**
   * Looks at a picture without decoding it.
   *
   * @param bytes the whole file
   * @return what it is
   * @throws BadPicture when it is cut off, corrupt, unsafe or of another kind
   */
  static PictureData of(byte[] bytes) throws BadPicture {
    String opening = new String(bytes, 0, Math.min(bytes.length, 64), StandardCharsets.ISO_8859_1);
    PictureData data = read(opening, bytes);
    if (data.width() <= 0 || data.height() <= 0) {
      throw BadPicture.unreadable("has no width or no height");
    }
    if (data.type() != Picture.Type.SVG && data.width() * data.height() > MOST_PIXELS) {
      throw BadPicture.unreadable(
          String.format(
              Locale.ROOT,
              "has %.0f × %.0f pixels, and a book takes 100 million",
              data.width(),
              data.height()));
    }
    return data;
  }

  private static PictureData read(String opening, byte[] bytes) throws BadPicture {
    if (opening.startsWith("\u0089PNG\r\n\u001A\n")) {
      return new PngReader(bytes).read();
    }
    if (opening.startsWith("\u00FF\u00D8\u00FF")) {
      return new JpegReader(bytes).read();
    }
    if (opening.startsWith("GIF87a") || opening.startsWith("GIF89a")) {
      return new GifReader(bytes).read();
    }
    String markup = opening.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "");
    if (markup.replace("\0", "").stripLeading().startsWith("<")) {
      return new SvgReader(bytes).read();
    }
    throw BadPicture.unreadable(other(opening));
  }

  private static String other(String opening) {
    if (opening.isEmpty()) {
      return "is empty";
    }
    if (opening.startsWith("ftyp", 4)) {
      return (opening.startsWith("avi", 8) ? "is AVIF" : "is HEIC or a film") + TAKEN;
    }
    return OTHERS.entrySet().stream()
            .filter(other -> opening.startsWith(other.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("is no picture")
        + TAKEN;
  }
}
