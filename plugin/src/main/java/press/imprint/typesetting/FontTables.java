package press.imprint.typesetting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A TrueType font without its tables for substitution and placing.
 *
 * <p>PDFBox applies {@code GSUB} to some lines only and loses the letters behind a ligature
 * ("first" is copied out as " rst"). A font that has no such tables is set letter by letter and
 * copied out as it was written. Layout of the file: ISO/IEC 14496-22 (OpenType), section 4.5.
 */
final class FontTables {
  private static final Set<String> LEFT_OUT =
      Set.of("GSUB", "GPOS", "GDEF", "BASE", "STAT", "DSIG");
  private static final int HEADER = 12;
  private static final int RECORD = 16;

  private FontTables() {}

  private record Table(String tag, int checksum, int offset, int length) {}

  /**
   * Leaves the tables out.
   *
   * @param font the bytes of a TrueType font
   * @return the bytes of the same font without them
   */
  static byte[] plain(byte[] font) {
    ByteBuffer in = ByteBuffer.wrap(font);
    List<Table> tables = new ArrayList<>();
    for (int i = 0; i < in.getShort(4); i++) {
      Table table = table(in, HEADER + i * RECORD);
      if (!LEFT_OUT.contains(table.tag())) {
        tables.add(table);
      }
    }
    return assemble(in, tables);
  }

  private static Table table(ByteBuffer in, int at) {
    byte[] tag = new byte[4];
    in.get(at, tag);
    return new Table(
        new String(tag, StandardCharsets.ISO_8859_1),
        in.getInt(at + 4),
        in.getInt(at + 8),
        in.getInt(at + 12));
  }

  private static byte[] assemble(ByteBuffer in, List<Table> tables) {
    int size = HEADER + tables.size() * RECORD;
    for (Table table : tables) {
      size += padded(table.length());
    }
    ByteBuffer out = ByteBuffer.allocate(size);
    int power = Integer.highestOneBit(tables.size());
    out.putInt(in.getInt(0)).putShort((short) tables.size()).putShort((short) (power * 16));
    out.putShort((short) Integer.numberOfTrailingZeros(power));
    out.putShort((short) ((tables.size() - power) * 16));
    int offset = HEADER + tables.size() * RECORD;
    for (Table table : tables) {
      out.put(table.tag().getBytes(StandardCharsets.ISO_8859_1)).putInt(table.checksum());
      out.putInt(offset).putInt(table.length());
      out.put(offset, in, table.offset(), table.length());
      offset += padded(table.length());
    }
    return out.array();
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
