package press.imprint.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A master with one fault: what is written otherwise than in the clean one, and where a reader
 * would be told of it.
 *
 * @param edits what is changed; stretches of one file do not overlap
 * @param places where the fault may be told: offsets into the clean master
 */
record Mutant(List<Edit> edits, List<Place> places) {
  /**
   * A stretch of a file that is written otherwise.
   *
   * @param file the file, counted in reading order from 0
   * @param start offset of the first character that goes
   * @param end offset after the last one
   * @param text what stands there instead
   */
  record Edit(int file, int start, int end, String text) {}

  /**
   * Where a fault may be told.
   *
   * @param file the file, counted in reading order from 0
   * @param offset an offset into the clean file
   */
  record Place(int file, int offset) {}

  Mutant {
    edits = List.copyOf(edits);
    places = List.copyOf(places);
  }

  /** One change, told where it is. */
  static Mutant of(int file, int start, int end, String text) {
    return new Mutant(List.of(new Edit(file, start, end, text)), List.of(new Place(file, start)));
  }

  /** The text of a file as the mutant has it. */
  String text(int file, String clean) {
    StringBuilder text = new StringBuilder(clean);
    List<Edit> last = new ArrayList<>(edits);
    last.sort(Comparator.comparing(Edit::start).reversed());
    last.stream()
        .filter(edit -> edit.file() == file)
        .forEach(edit -> text.replace(edit.start(), edit.end(), edit.text()));
    return text.toString();
  }

  /** The line, from 1, on which a place of the clean file stands in the mutant. */
  int line(Place place, String clean) {
    int line = 1 + lines(clean.substring(0, place.offset()));
    for (Edit edit : edits) {
      if (edit.file() == place.file() && edit.start() < place.offset()) {
        int gone = Math.min(edit.end(), place.offset());
        line += lines(edit.text()) - lines(clean.substring(edit.start(), gone));
      }
    }
    return line;
  }

  private static int lines(String text) {
    return (int) text.chars().filter(c -> c == '\n').count();
  }
}
