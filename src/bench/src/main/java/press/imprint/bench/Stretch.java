package press.imprint.bench;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprint.bench.MasterText.Prose;

/**
 * A stretch of a master that an operator may change.
 *
 * @param file the file, counted in reading order from 0
 * @param start offset of the first character
 * @param text its letters
 */
record Stretch(int file, int start, String text) {
  int end() {
    return start + text.length();
  }

  /** All stretches of a paragraph that fit a pattern. */
  static Stream<Stretch> all(Prose prose, Pattern pattern) {
    return pattern
        .matcher(prose.text())
        .results()
        .map(found -> new Stretch(prose.file(), prose.start() + found.start(), found.group()));
  }

  /** One of them, if there is one. */
  static Stream<Stretch> one(Prose prose, Pattern pattern, Random random) {
    List<Stretch> all = all(prose, pattern).toList();
    return all.isEmpty() ? Stream.of() : Stream.of(all.get(random.nextInt(all.size())));
  }

  /** The same stretch, written otherwise. */
  Mutant as(String other) {
    return Mutant.of(file, start, end(), other);
  }
}
