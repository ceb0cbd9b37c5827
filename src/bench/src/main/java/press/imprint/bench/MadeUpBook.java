package press.imprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * A book of made-up words, as large as is asked for and as full of notes as a scholarly essay: one
 * in 105 words, which are counted in the text and in the notes.
 *
 * <p>It has parts of some 20,000 words, or three shorter ones, chapters, sections, paragraphs,
 * quotations and lists. The same number of words and the same seed give the same book.
 */
public final class MadeUpBook {
  private static final int PART = 20_000;
  private static final int FEWEST_PARTS = 3;
  private static final int CHAPTER = 2_500;
  private static final int SECTION = 850;
  private static final int PACE = 105;

  /** How much sooner or later than at its pace a note comes. */
  private static final int SWAY = 40;

  private final int words;
  private final Random random;
  private final Vocabulary vocabulary;
  private final List<String> pending = new ArrayList<>();
  private NoteBodies bodies;
  private int written;
  private int notes;
  private long due;

  /**
   * Plans a book.
   *
   * @param words how many words it is to have, at least; the last paragraph is written to its end
   * @param seed decides every word of it
   */
  public MadeUpBook(int words, long seed) {
    this.words = words;
    this.random = new Random(seed);
    this.vocabulary = new Vocabulary(random);
    this.bodies = new NoteBodies(random, vocabulary);
    this.due = nextDue();
  }

  /**
   * Writes a book and says what it holds: {@code words notes parts}.
   *
   * @param args how many words, the book's folder, and a seed if it is not to be 1
   * @throws IOException if the disk fails
   */
  public static void main(String[] args) throws IOException {
    if (args.length < 2 || args.length > 3) {
      throw new IllegalArgumentException("usage: MadeUpBook WORDS FOLDER [SEED]");
    }
    long seed = args.length == 3 ? Long.parseLong(args[2]) : 1;
    MadeUpBook book = new MadeUpBook(Integer.parseInt(args[0]), seed);
    int parts = book.write(Path.of(args[1]));
    System.out.printf(Locale.ROOT, "%d %d %d%n", book.written, book.notes, parts);
  }

  /**
   * Writes the book: {@code book.yaml} and a file for each part.
   *
   * @param folder where to; it is made if it is not there
   * @return how many parts the book has
   * @throws IOException if the disk fails
   */
  public int write(Path folder) throws IOException {
    Files.createDirectories(folder);
    String title = "A Made-up Book of " + words + " Words";
    Files.writeString(
        folder.resolve("book.yaml"), "title: " + title + "\nauthor: Nobody\nlang: en-GB\n");
    int parts = Math.max(FEWEST_PARTS, words / PART);
    for (int part = 1; part <= parts; part++) {
      Path file = folder.resolve(String.format(Locale.ROOT, "part-%03d.md", part));
      Files.writeString(file, part((int) ((long) words * part / parts)));
    }
    return parts;
  }

  private String part(int until) {
    bodies = new NoteBodies(random, vocabulary);
    StringBuilder text = new StringBuilder(heading("#"));
    int nextChapter = written;
    int nextSection = written;
    while (written < until) {
      if (written >= nextChapter) {
        text.append(heading("##"));
        nextChapter = written + CHAPTER;
        nextSection = written + SECTION;
      } else if (written >= nextSection) {
        text.append(heading("###"));
        nextSection = written + SECTION;
      }
      text.append(block()).append("\n\n");
      pending.forEach(body -> text.append(body).append("\n\n"));
      pending.clear();
    }
    return text.toString();
  }

  private String heading(String level) {
    return level + " " + counted(vocabulary.phrase(2 + random.nextInt(4))) + "\n\n";
  }

  private String block() {
    int kind = random.nextInt(100);
    if (kind < 4) {
      return list("- ");
    }
    if (kind < 6) {
      return list("1. ");
    }
    return kind < 18 ? "> " + sentences(25 + random.nextInt(50)) : paragraph();
  }

  private String paragraph() {
    return sentences(60 + random.nextInt(170));
  }

  private String list(String mark) {
    List<String> items = new ArrayList<>();
    for (int left = 3 + random.nextInt(4); left > 0; left--) {
      items.add(mark + sentences(1));
    }
    return String.join("\n", items);
  }

  /** Sentences of so many words or a few more, with the calls that are due. */
  private String sentences(int least) {
    List<String> sentences = new ArrayList<>();
    int start = written;
    int noted = 0;
    while (written - start - noted < least) {
      String sentence = counted(vocabulary.sentence());
      int before = written;
      sentences.add(sentence + call());
      noted += written - before;
    }
    return String.join(" ", sentences);
  }

  private String call() {
    if (written < due) {
      return "";
    }
    notes++;
    due = nextDue();
    pending.add("[^" + notes + "]: " + counted(bodies.next()));
    return "[^" + notes + "]";
  }

  private long nextDue() {
    return (long) PACE * notes + PACE / 2 + random.nextInt(2 * SWAY + 1) - SWAY;
  }

  private String counted(String text) {
    written += Vocabulary.count(text);
    return text;
  }
}
