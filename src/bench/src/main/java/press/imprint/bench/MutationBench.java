package press.imprint.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;

/**
 * Seeds one fault at a time into a clean book, at many places, and counts how many the check finds
 * at the right line. Prints a table in Markdown for each book, and each miss on standard error; fails
 * where a clean book draws a finding, or fewer than {@value #PROVEN} in a hundred are found.
 */
public final class MutationBench {
  private static final long SEED = 20_261_123;

  /** Of a hundred faults of a kind, so many must be found at the right line. */
  private static final int PROVEN = 99;

  private final int most;
  private final String only;
  private boolean proven = true;

  private MutationBench(int most, String only) {
    this.most = most;
    this.only = only;
  }

  /**
   * Runs the benchmark.
   *
   * @param args at how many places each fault is tried at most; a rule's id, or "all"; then the
   *     folders of the books
   * @throws IOException if the disk fails
   */
  public static void main(String[] args) throws IOException {
    MutationBench bench = new MutationBench(Integer.parseInt(args[0]), args[1]);
    for (String folder : List.of(args).subList(2, args.length)) {
      bench.run(Path.of(folder));
    }
    if (!bench.proven) {
      System.exit(1);
    }
  }

  private static List<Operator> operators() {
    return Stream.of(
            NoteFaults.all(),
            NumberFaults.all(),
            CallFaults.all(),
            TextFaults.all(),
            BlockFaults.all(),
            CitationFaults.all(),
            FormFaults.all())
        .flatMap(List::stream)
        .toList();
  }

  private void run(Path folder) throws IOException {
    CleanBook book = new CleanBook(folder);
    System.out.printf(
        "%n%s: %d files, %d notes%n%n",
        folder.getFileName(), book.master().names().size(), book.master().bodies().size());
    List<Diagnostic> clean = book.findings();
    proven &= clean.isEmpty();
    System.out.printf("Findings of the clean book: %d%n%n", clean.size());
    clean.forEach(finding -> System.err.println("clean: " + finding));
    System.out.println(
        "| rule | fault | places | tried | found at the line | elsewhere | missed | further"
            + " findings |");
    System.out.println("| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |");
    for (Operator operator : operators()) {
      Rule rule = operator.rules().get(0);
      if (only.equals("all") || only.equals(rule.id())) {
        row(book, operator, clean.size());
      }
    }
  }

  private void row(CleanBook book, Operator operator, int clean) throws IOException {
    Random random = new Random(SEED);
    List<Mutant> mutants =
        new ArrayList<>(operator.seeder().mutants(book.master(), random).toList());
    Collections.shuffle(mutants, random);
    List<Mutant> tried = mutants.subList(0, Math.min(most, mutants.size()));
    Tally tally = new Tally(clean);
    for (Mutant mutant : tried) {
      tally.add(book, operator, mutant);
    }
    proven &= tally.found * 100 >= PROVEN * tried.size();
    System.out.printf(
        Locale.ROOT,
        "| %s | %s | %d | %d | %s | %d | %d | %d |%n",
        operator.rules().get(0).id(),
        operator.fault(),
        mutants.size(),
        tried.size(),
        tried.isEmpty()
            ? "–"
            : String.format(
                Locale.ROOT, "%d (%.1f %%)", tally.found, 100.0 * tally.found / tried.size()),
        tally.elsewhere,
        tally.missed,
        tally.further);
  }

  /** What came of the mutants of one kind. */
  private static final class Tally {
    private final int clean;
    private int found;
    private int elsewhere;
    private int missed;
    private int further;

    Tally(int clean) {
      this.clean = clean;
    }

    void add(CleanBook book, Operator operator, Mutant mutant) throws IOException {
      List<Diagnostic> findings = book.findings(mutant);
      List<Diagnostic> own =
          findings.stream().filter(finding -> operator.rules().contains(finding.rule())).toList();
      long right = own.stream().filter(finding -> book.isTold(mutant, finding)).count();
      further += findings.size() - clean - (own.isEmpty() ? 0 : 1);
      if (right > 0) {
        found++;
      } else {
        elsewhere += own.isEmpty() ? 0 : 1;
        missed += own.isEmpty() ? 1 : 0;
        System.err.println(
            operator.rules().get(0).id()
                + ", "
                + operator.fault()
                + ": "
                + (own.isEmpty() ? "missed" : "elsewhere"));
        System.err.println("  " + book.shown(mutant));
        findings.stream()
            .limit(4)
            .forEach(
                finding ->
                    System.err.println(
                        "  drawn: " + finding.toString().lines().findFirst().orElse("")));
      }
    }
  }
}
