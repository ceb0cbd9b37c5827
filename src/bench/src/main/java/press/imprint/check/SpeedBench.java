package press.imprint.check;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import press.imprint.bench.MadeUpBook;
import press.imprint.citation.Ledger;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/**
 * What each rule takes, in processor time of its own thread, of books of several sizes: once cold,
 * as a build runs it, and the least of several runs when the machine has warmed to it. Prints
 * tables in Markdown. It stands in the package of the rules because nobody else may call them one
 * by one.
 */
public final class SpeedBench {
  private static final int RUNS = 5;
  private static final BookDefaults DEFAULTS =
      new BookDefaults(
          Optional.of("A book"),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:any");
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** A row of the table by the size of the book: milliseconds. */
  private final Map<String, Map<Integer, Double>> rows = new LinkedHashMap<>();

  private final int runs;

  private SpeedBench(int runs) {
    this.runs = runs;
  }

  /**
   * Runs the benchmark.
   *
   * @param args a folder for made-up books, and their sizes in words; or "adversarial" and sizes of
   *     books of one fault, in kilobytes
   * @throws IOException if the disk fails
   */
  public static void main(String[] args) throws IOException {
    List<Integer> sizes =
        List.of(args).subList(1, args.length).stream().map(Integer::valueOf).toList();
    if (args[0].equals("adversarial")) {
      for (AdversarialBook book : AdversarialBook.values()) {
        SpeedBench bench = new SpeedBench(1);
        for (int size : sizes) {
          bench.measure(size, () -> read(book.written(size)));
        }
        bench.print("## " + book.says(), sizes);
      }
    } else {
      SpeedBench cold = new SpeedBench(1);
      SpeedBench warm = new SpeedBench(RUNS);
      for (int size : sizes) {
        Path folder = Path.of(args[0], String.valueOf(size));
        new MadeUpBook(size, 1).write(folder);
        cold.measure(size, () -> read(folder));
        warm.measure(size, () -> read(folder));
      }
      cold.print("## Cold", sizes);
      warm.print("## Warm", sizes);
    }
  }

  private interface Reading {
    Book read() throws IOException;
  }

  private static Book read(Path folder) {
    return new ManuscriptReader(folder, "book", DEFAULTS).read().book().orElseThrow();
  }

  private void measure(int size, Reading reading) throws IOException {
    long start = THREADS.getCurrentThreadCpuTime();
    Book book = reading.read();
    put("(reading the files)", size, start);
    for (int run = 0; run < runs; run++) {
      rules(size, book);
    }
  }

  private void rules(int size, Book book) {
    long all = THREADS.getCurrentThreadCpuTime();
    Notes notes = timed("(numbers of notes)", size, () -> new Notes(book));
    NoteLabels labels = timed("(labels)", size, () -> new NoteLabels(book));
    timed("(stray labels)", size, () -> new Strays(labels));
    timed("(counted labels)", size, () -> CountedLabels.of(book));
    timed("(passages)", size, () -> new Passages(book));
    Ledger ledger = timed("(citations)", size, () -> new Ledger(book, notes));
    put("all that rules share", size, all);
    long rest = THREADS.getCurrentThreadCpuTime();
    List<Check> checks = new Checker(c -> c < 0x2200).checks(book, notes, ledger);
    long built = THREADS.getCurrentThreadCpuTime();
    int found = 0;
    for (Check check : checks) {
      String name = check.getClass().getSimpleName();
      found += timed(name, size, () -> check.findings(book)).size();
    }
    put("every rule, shared readings included", size, rest);
    put("every rule, without them", size, built);
    rows.computeIfAbsent("findings", row -> new LinkedHashMap<>()).put(size, (double) found);
  }

  private interface Work<T> {
    T done();
  }

  private <T> T timed(String row, int size, Work<T> work) {
    long start = THREADS.getCurrentThreadCpuTime();
    T done = work.done();
    put(row, size, start);
    return done;
  }

  private void put(String row, int size, long start) {
    double milliseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
    rows.computeIfAbsent(row, first -> new LinkedHashMap<>()).merge(size, milliseconds, Math::min);
  }

  /** The exponent of growth: 1 where twice the book takes twice as long, 2 where four times. */
  private void print(String heading, List<Integer> sizes) {
    System.out.println("\n" + heading + "\n");
    StringBuilder head = new StringBuilder("| |");
    StringBuilder line = new StringBuilder("| --- |");
    for (int size : sizes) {
      head.append(' ').append(size).append(" |");
      line.append(" ---: |");
    }
    System.out.println(head + " growth |\n" + line + " ---: |");
    List<String> small = new ArrayList<>();
    rows.forEach(
        (name, cells) -> {
          double last = cells.get(sizes.get(sizes.size() - 1));
          if (last < 1 && !name.equals("findings")) {
            small.add(name);
          } else {
            print(name, cells, sizes);
          }
        });
    System.out.println("\nBelow a millisecond: " + String.join(", ", small));
  }

  private static void print(String name, Map<Integer, Double> cells, List<Integer> sizes) {
    StringBuilder row = new StringBuilder("| " + name + " |");
    sizes.forEach(size -> row.append(String.format(Locale.ROOT, " %.0f |", cells.get(size))));
    int last = sizes.get(sizes.size() - 1);
    int before = sizes.size() < 2 ? last : sizes.get(sizes.size() - 2);
    double growth =
        Math.log(cells.get(last) / Math.max(0.1, cells.get(before)))
            / Math.log((double) last / before);
    System.out.println(row + String.format(Locale.ROOT, " %.1f |", growth));
  }

  static Path folder() throws IOException {
    Path folder = Files.createTempDirectory("imprint-speed");
    folder.toFile().deleteOnExit();
    return folder;
  }
}
