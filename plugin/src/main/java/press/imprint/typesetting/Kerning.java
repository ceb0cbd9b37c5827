package press.imprint.typesetting;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.KerningSubtable;
import org.apache.fontbox.ttf.KerningTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * By how much two glyphs are moved together or apart (OpenType, GPOS, lookup type 2); of a font
 * without that table, by its old {@code kern}.
 */
final class Kerning {
  private static final int EXTENSION = 9;
  private static final int PAIR = 2;
  private static final int X_ADVANCE = 4;

  private final LayoutTable table;
  private final List<List<LayoutTable.Subtable>> lookups;
  private final KerningSubtable old;
  private final Map<Integer, Integer> known = new ConcurrentHashMap<>();

  Kerning(TrueTypeFont font, byte[] gpos) throws IOException {
    table = new LayoutTable(gpos, EXTENSION);
    lookups = table.lookups("kern");
    KerningTable kern = lookups.isEmpty() ? font.getKerning() : null;
    old = kern == null ? null : kern.getHorizontalKerningSubtable();
  }

  /** What is added to the advance of the left glyph before the right one, in the font's units. */
  int between(int left, int right) {
    return known.computeIfAbsent((left << 16) | right, first -> find(left, right));
  }

  private int find(int left, int right) {
    if (old != null) {
      return old.getKerning(left, right);
    }
    int sum = 0;
    for (List<LayoutTable.Subtable> lookup : lookups) {
      for (LayoutTable.Subtable subtable : lookup) {
        int at = subtable.at();
        int index = subtable.type() == PAIR ? table.covered(at + table.number(at + 2), left) : -1;
        int value = index < 0 ? -1 : value(at, index, left, right);
        if (value >= 0) {
          sum += table.signed(value);
          break;
        }
      }
    }
    return sum;
  }

  /** Where the advance for a pair stands; below 0 if the subtable does not know the pair. */
  private int value(int at, int index, int left, int right) {
    int first = table.number(at + 4);
    int second = table.number(at + 6);
    if ((first & X_ADVANCE) == 0) {
      return -1;
    }
    int advance = 2 * Integer.bitCount(first & (X_ADVANCE - 1));
    int size = 2 * (Integer.bitCount(first) + Integer.bitCount(second));
    if (table.number(at) == 1) {
      return inSet(at + table.number(at + 10 + 2 * index), size + 2, right, advance);
    }
    int leftClass = table.classOf(at + table.number(at + 8), left);
    int rightClass = table.classOf(at + table.number(at + 10), right);
    return at + 16 + (leftClass * table.number(at + 14) + rightClass) * size + advance;
  }

  private int inSet(int set, int step, int right, int advance) {
    int low = 0;
    int high = table.number(set) - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      int entry = set + 2 + middle * step;
      int glyph = table.number(entry);
      if (glyph == right) {
        return entry + 2 + advance;
      }
      if (right < glyph) {
        high = middle - 1;
      } else {
        low = middle + 1;
      }
    }
    return -1;
  }
}
