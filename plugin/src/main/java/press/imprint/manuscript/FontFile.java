package press.imprint.manuscript;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A font of the author's own: TrueType outlines in a file of their own (OpenType 1.9, "Organization
 * of an OpenType Font"), whole, and free to be embedded.
 */
final class FontFile {
  private static final int TRUE_TYPE = 0x00010000;
  private static final int TRUE_TYPE_OF_APPLE = 0x74727565;
  private static final int DIRECTORY = 12;
  private static final int FS_TYPE = 8;
  private static final int RESTRICTED = 0x0002;
  private static final int NO_SUBSET_OR_BITMAPS_ONLY = 0x0300;

  /** The tables without which nothing can be set. */
  private static final List<String> NEEDED =
      List.of("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private static final Fault BROKEN =
      new Fault("is cut off or no font", "put the whole font there, or delete the entry");

  /** What other kinds of font begin with. */
  private static final Map<Integer, Fault> OTHERS =
      Map.of(
          0x4F54544F,
          new Fault("has PostScript outlines", "name the family's TrueType file, or convert it"),
          0x74746366,
          new Fault("is a collection of fonts", "name the one font that you want as a `.ttf` file"),
          0x774F4646,
          new Fault("is a web font", "name the `.ttf` file that it was made from"),
          0x774F4632,
          new Fault("is a web font", "name the `.ttf` file that it was made from"));

  private FontFile() {}

  /**
   * Why a font cannot be used.
   *
   * @param fact what follows the file's name in a message
   * @param hint the way out
   */
  record Fault(String fact, String hint) {}

  private record Table(long offset, long length) {}

  /**
   * Looks at a font.
   *
   * @param file the file
   * @return why it cannot be used; empty where it can
   * @throws UncheckedIOException when the disk does not give it
   */
  static Optional<Fault> faultOf(Path file) {
    if (!file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".ttf")) {
      return Optional.of(
          new Fault("is not a `.ttf` file", "name TrueType fonts: files that end in `.ttf`"));
    }
    try (RandomAccessFile font = new RandomAccessFile(file.toFile(), "r")) {
      return faultOf(font);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<Fault> faultOf(RandomAccessFile font) throws IOException {
    if (font.length() < DIRECTORY) {
      return Optional.of(BROKEN);
    }
    int kind = font.readInt();
    if (kind != TRUE_TYPE && kind != TRUE_TYPE_OF_APPLE) {
      return Optional.of(OTHERS.getOrDefault(kind, BROKEN));
    }
    Map<String, Table> tables = tables(font);
    boolean whole =
        tables.keySet().containsAll(NEEDED)
            && tables.values().stream().allMatch(t -> t.offset() + t.length() <= length(font));
    return whole ? rights(font, tables) : Optional.of(BROKEN);
  }

  private static Map<String, Table> tables(RandomAccessFile font) throws IOException {
    int count = font.readUnsignedShort();
    Map<String, Table> tables = new HashMap<>();
    font.seek(DIRECTORY);
    for (int i = 0; i < count && font.getFilePointer() + 16 <= font.length(); i++) {
      byte[] tag = new byte[4];
      font.readFully(tag);
      font.readInt();
      long offset = Integer.toUnsignedLong(font.readInt());
      long length = Integer.toUnsignedLong(font.readInt());
      tables.put(new String(tag, StandardCharsets.ISO_8859_1), new Table(offset, length));
    }
    return tables;
  }

  /** What the maker allows: {@code OS/2} table, field {@code fsType}. */
  private static Optional<Fault> rights(RandomAccessFile font, Map<String, Table> tables)
      throws IOException {
    Table metrics = tables.get("OS/2");
    if (metrics == null || metrics.length() < FS_TYPE + 2) {
      return Optional.empty();
    }
    font.seek(metrics.offset() + FS_TYPE);
    int rights = font.readUnsignedShort();
    boolean refused = (rights & 0xF) == RESTRICTED || (rights & NO_SUBSET_OR_BITMAPS_ONLY) != 0;
    return refused
        ? Optional.of(
            new Fault("may not be embedded, its maker says", "choose a font with a free licence"))
        : Optional.empty();
  }

  private static long length(RandomAccessFile font) {
    try {
      return font.length();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
