package press.imprint.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * The notes of one part, as an essay has them. A work is cited in full once and shortly after that;
 * half of the notes repeat the one before, and one in ten is commentary:
 *
 * <pre>{@code
 * [^1]: Morla Trenal, *Bresti of the vand* (Gleast: Prouler, 1931), p. 204.
 * [^2]: *Ibid.*, p. 207.
 * [^3]: Trenal, *Bresti of the vand*, p. 11.
 * }</pre>
 */
final class NoteBodies {
  private final Random random;
  private final Vocabulary vocabulary;
  private final List<Work> cited = new ArrayList<>();

  /** The one source of the note before; an <i>Ibid.</i> has nothing to repeat without it. */
  private Optional<Work> before = Optional.empty();

  private record Work(String name, String author, String title) {
    String shortly() {
      return author + ", *" + title + "*";
    }
  }

  NoteBodies(Random random, Vocabulary vocabulary) {
    this.random = random;
    this.vocabulary = vocabulary;
  }

  /** The text of the next note, its later paragraphs indented. */
  String next() {
    int kind = random.nextInt(100);
    if (kind < 12) {
      before = Optional.empty();
      return kind == 0 ? essay() : commentary();
    }
    if (before.isPresent() && kind < 65) {
      return "*Ibid.*" + (random.nextInt(3) == 0 ? "" : locator() + ".");
    }
    return cited.isEmpty() || kind < 80 ? inFull() : shortly();
  }

  private String inFull() {
    Work work =
        new Work(vocabulary.name(), vocabulary.name(), vocabulary.phrase(2 + random.nextInt(5)));
    cited.add(work);
    before = Optional.of(work);
    String press = vocabulary.name() + ": " + vocabulary.name();
    int year = 1700 + random.nextInt(320);
    return work.name() + " " + work.shortly() + " (" + press + ", " + year + ")" + locator() + ".";
  }

  private String shortly() {
    Work work = vocabulary.any(cited);
    before = Optional.of(work);
    return work.shortly() + locator() + ".";
  }

  private String locator() {
    int page = 1 + random.nextInt(600);
    return random.nextInt(4) == 0 ? ", pp. " + page + "--" + (page + 7) : ", p. " + page;
  }

  private String commentary() {
    String said = vocabulary.sentence() + (random.nextBoolean() ? " " + vocabulary.sentence() : "");
    return cited.isEmpty()
        ? said
        : said + " See " + vocabulary.any(cited).shortly() + locator() + ".";
  }

  private String essay() {
    List<String> sentences = new ArrayList<>();
    for (int left = 6 + random.nextInt(6); left > 0; left--) {
      sentences.add(vocabulary.sentence());
    }
    int half = sentences.size() / 2;
    return String.join(" ", sentences.subList(0, half))
        + "\n\n    "
        + String.join(" ", sentences.subList(half, sentences.size()));
  }
}
