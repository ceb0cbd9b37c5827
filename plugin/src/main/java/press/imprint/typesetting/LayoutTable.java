package press.imprint.typesetting;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the tables GSUB and GPOS of a font have in common (ISO/IEC 14496-22, OpenType, chapter 6.2):
 * features that name lookups, lookups made of subtables. Scripts are not told apart: fonts for
 * books name the same lookups under each that they know.
 */
final class LayoutTable {
  private static final int SCRIPT_LIST = 4;
  private static final int FEATURE_LIST = 6;
  private static final int LOOKUP_LIST = 8;
  private static final int RECORD = 6;

  private final ByteBuffer table;
  private final int extension;

  /**
   * A table.
   *
   * @param bytes the whole table; none where the font has none
   * @param extension the type of lookup that leads to another farther off
   */
  LayoutTable(byte[] bytes, int extension) {
    table = ByteBuffer.wrap(bytes);
    this.extension = extension;
  }

  /** A subtable of a lookup: its type and where it begins. */
  record Subtable(int type, int at) {}

  /** The lookups of a feature in the order in which they are applied, each as its subtables. */
  List<List<Subtable>> lookups(String feature) {
    if (table.capacity() == 0) {
      return List.of();
    }
    TreeSet<Integer> wanted = new TreeSet<>();
    int features = number(FEATURE_LIST);
    for (int index : featuresOfDefaultLanguages()) {
      int record = features + 2 + index * RECORD;
      if (tag(record).equals(feature)) {
        int at = features + number(record + 4);
        for (int i = 0; i < number(at + 2); i++) {
          wanted.add(number(at + 4 + 2 * i));
        }
      }
    }
    return wanted.stream().map(this::subtables).toList();
  }

  private Set<Integer> featuresOfDefaultLanguages() {
    TreeSet<Integer> features = new TreeSet<>();
    int scripts = number(SCRIPT_LIST);
    for (int i = 0; i < number(scripts); i++) {
      int script = scripts + number(scripts + 2 + i * RECORD + 4);
      int language = number(script);
      for (int j = 0; language > 0 && j < number(script + language + 4); j++) {
        features.add(number(script + language + 6 + 2 * j));
      }
    }
    return features;
  }

  private List<Subtable> subtables(int index) {
    int list = number(LOOKUP_LIST);
    int lookup = list + number(list + 2 + 2 * index);
    int type = number(lookup);
    List<Subtable> subtables = new ArrayList<>();
    for (int i = 0; i < number(lookup + 4); i++) {
      int at = lookup + number(lookup + 6 + 2 * i);
      subtables.add(
          type == extension
              ? new Subtable(number(at + 2), at + table.getInt(at + 4))
              : new Subtable(type, at));
    }
    return subtables;
  }

  int number(int at) {
    return table.getShort(at) & 0xffff;
  }

  int signed(int at) {
    return table.getShort(at);
  }

  private String tag(int at) {
    byte[] tag = new byte[4];
    table.get(at, tag);
    return new String(tag, StandardCharsets.ISO_8859_1);
  }

  /** The place of a glyph in a coverage table; below 0 if it is not covered. */
  int covered(int at, int glyph) {
    int count = number(at + 2);
    boolean ranges = number(at) == 2;
    int step = ranges ? 6 : 2;
    int low = 0;
    int high = count - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int entry = at + 4 + middle * step;
      if (glyph < number(entry)) {
        high = middle - 1;
      } else if (glyph > number(ranges ? entry + 2 : entry)) {
        low = middle + 1;
      } else {
        return ranges ? number(entry + 4) + glyph - number(entry) : middle;
      }
    }
    return -1;
  }

  /** The class of a glyph in a class definition: 0 if it is in none. */
  int classOf(int at, int glyph) {
    if (number(at) == 1) {
      int index = glyph - number(at + 2);
      return index >= 0 && index < number(at + 4) ? number(at + 6 + 2 * index) : 0;
    }
    int low = 0;
    int high = number(at + 2) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int range = at + 4 + middle * 6;
      if (glyph < number(range)) {
        high = middle - 1;
      } else if (glyph > number(range + 2)) {
        low = middle + 1;
      } else {
        return number(range + 4);
      }
    }
    return 0;
  }
}
