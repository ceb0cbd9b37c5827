package press.imprint.typesetting;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Other glyphs for those of the characters: one for one, or one for several, which is a ligature
 * (OpenType, GSUB, lookup types 1 and 4).
 */
final class Substitution {
  private static final int EXTENSION = 7;
  private static final int SINGLE = 1;
  private static final int LIGATURE = 4;

  private final LayoutTable table;
  private final Map<String, Map<Integer, Integer>> singles = new ConcurrentHashMap<>();
  private final List<List<LayoutTable.Subtable>> ligatures;

  Substitution(byte[] gsub) {
    table = new LayoutTable(gsub, EXTENSION);
    ligatures = table.lookups("liga");
  }

  /** A ligature: its glyph and how many it stands for. */
  record Ligature(int glyph, int length) {}

  /** The glyph that a feature has for one; the same where it has no other. */
  int single(String feature, int glyph) {
    return singles
        .computeIfAbsent(feature, first -> new ConcurrentHashMap<>())
        .computeIfAbsent(glyph, first -> find(feature, glyph));
  }

  private int find(String feature, int glyph) {
    int found = glyph;
    for (List<LayoutTable.Subtable> lookup : table.lookups(feature)) {
      for (LayoutTable.Subtable subtable : lookup) {
        int at = subtable.at();
        int index =
            subtable.type() == SINGLE ? table.covered(at + table.number(at + 2), found) : -1;
        if (index >= 0) {
          found =
              table.number(at) == 1
                  ? (found + table.signed(at + 4)) & 0xffff
                  : table.number(at + 6 + 2 * index);
          break;
        }
      }
    }
    return found;
  }

  /** The ligature that begins at a place among glyphs; itself alone where there is none. */
  Ligature ligature(int[] glyphs, int from, int end) {
    for (List<LayoutTable.Subtable> lookup : ligatures) {
      for (LayoutTable.Subtable subtable : lookup) {
        int at = subtable.at();
        int index =
            subtable.type() == LIGATURE
                ? table.covered(at + table.number(at + 2), glyphs[from])
                : -1;
        if (index >= 0) {
          return inSet(at + table.number(at + 6 + 2 * index), glyphs, from, end);
        }
      }
    }
    return new Ligature(glyphs[from], 1);
  }

  private Ligature inSet(int set, int[] glyphs, int from, int end) {
    for (int i = 0; i < table.number(set); i++) {
      int at = set + table.number(set + 2 + 2 * i);
      int length = table.number(at + 2);
      boolean same = from + length <= end;
      for (int j = 1; same && j < length; j++) {
        same = glyphs[from + j] == table.number(at + 2 + 2 * j);
      }
      if (same) {
        return new Ligature(table.number(at), length);
      }
    }
    return new Ligature(glyphs[from], 1);
  }
}
