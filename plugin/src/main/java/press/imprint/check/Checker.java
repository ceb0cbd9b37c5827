package press.imprint.check;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.Stream;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/** Holds a book against every rule that can be judged once all of it is read. */
public final class Checker {
  private final GlyphCoverage coverage;

  /**
   * A checker for books that are set in certain fonts.
   *
   * @param coverage what the fonts can show
   */
  public Checker(GlyphCoverage coverage) {
    this.coverage = coverage;
  }

  /**
   * Checks a book.
   *
   * @param book the book
   * @param notes its notes with their numbers
   * @param ledger what its notes cite
   * @return the findings in reading order: file by file, each from its top; none of them twice
   */
  public List<Diagnostic> check(Book book, Notes notes, Ledger ledger) {
    List<Diagnostic> metadata = NothingCited.findings(book.metadata(), ledger);
    return Stream.concat(
            metadata.stream(),
            checks(book, notes, ledger).parallelStream()
                .flatMap(check -> check.findings(book).stream()))
        .distinct()
        .sorted(readingOrder(book))
        .toList();
  }

  /** Every rule, in no order that matters. */
  List<Check> checks(Book book, Notes notes, Ledger ledger) {
    List<CountedLabels> counted = CountedLabels.of(book);
    List<Check> checks = new ArrayList<>(aboutNotes(book, notes, counted));
    checks.addAll(aboutText(book, notes, counted));
    checks.addAll(aboutCitations(ledger));
    checks.addAll(aboutTheRest());
    return checks;
  }

  private static List<Check> aboutNotes(Book book, Notes notes, List<CountedLabels> counted) {
    NoteLabels labels = new NoteLabels(book);
    NoteNames names = new NoteNames(notes);
    Strays strays = new Strays(labels);
    return List.of(
        new CallWithoutBody(labels, strays),
        new BodyWithoutCall(labels, strays, names),
        new DuplicateBody(labels),
        new EmptyBody(names),
        new CallInNote(names),
        new CallInLinkOrImage(),
        new NumberGap(counted),
        new NumberSwapped(counted),
        new NumberRepeated(counted),
        new LabelNearMiss(labels));
  }

  private static List<Check> aboutText(Book book, Notes notes, List<CountedLabels> counted) {
    Passages passages = new Passages(book);
    NoteNames names = new NoteNames(notes);
    return List.of(
        new UnbalancedBrackets(passages),
        new UnbalancedQuotes(passages),
        new DoubledWord(passages),
        new CallSpacing(passages),
        new UnconvertedNote(passages),
        new SplitWord(passages),
        new BodyUnfinished(passages, names),
        new BodyIdentical(passages, notes, names),
        new StrayRule(),
        new EmphasisBroken(passages),
        new MixedQuotes(passages),
        new StaleCrossReference(passages, notes, counted));
  }

  private static List<Check> aboutCitations(Ledger ledger) {
    return List.of(
        new ShortWithoutFull(ledger),
        new ShortBeforeFull(ledger),
        new AmbiguousShort(ledger),
        new NearMissName(ledger),
        new IbidWithoutAntecedent(ledger),
        new IbidAfterSeveral(ledger),
        new IbidCrossesPart(ledger),
        new FullRepeated(ledger),
        new LocatorBackwards(ledger),
        new LocatorForm(ledger),
        new SourceVaries(ledger),
        new PunctuationVaries(ledger));
  }

  private List<Check> aboutTheRest() {
    return List.of(
        new BrokenLink(),
        new ImageOutsideBook(),
        new UnsafeImage(),
        new MissingAltText(),
        new RawHtml(),
        new GlyphMissing(coverage),
        new WordTooWide(coverage),
        new HeadingLevelSkipped(),
        new EmptyBook());
  }

  private static Comparator<Diagnostic> readingOrder(Book book) {
    IdentityHashMap<SourceText, Integer> order = new IdentityHashMap<>();
    book.sources().forEach(source -> order.put(source, order.size()));
    Comparator<Diagnostic> byFile = comparingInt(f -> order.getOrDefault(f.at().source(), -1));
    return byFile
        .thenComparing(finding -> finding.at().start())
        .thenComparing(finding -> finding.at().end())
        .thenComparing(comparing(Diagnostic::rule));
  }
}
