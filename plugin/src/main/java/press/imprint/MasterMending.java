package press.imprint;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprint.check.GlyphCoverage;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;
import press.imprint.mend.Edits;
import press.imprint.mend.Mends;
import press.imprint.typesetting.BookFonts;

/** Mends in the files of the master whatever can be mended without its author. */
public final class MasterMending {
  private final BookOptions options;

  /**
   * Prepares it.
   *
   * @param options which book; its formats do not matter
   */
  public MasterMending(BookOptions options) {
    this.options = options;
  }

  /**
   * What came of it.
   *
   * @param made the findings that are mended, or would be
   * @param left those that are not: waived ones are not among them
   * @param diffs what changes in each file, as a unified diff
   */
  public record Result(List<Diagnostic> made, List<Diagnostic> left, List<List<String>> diffs) {
    /** Keeps copies. */
    public Result {
      made = List.copyOf(made);
      left = List.copyOf(left);
      diffs = List.copyOf(diffs);
    }
  }

  /**
   * Works the mends out.
   *
   * @param apply whether to write them, too
   * @return what is mended, and what is left: once it is written, what the new text draws
   * @throws IOException if a file cannot be written; none of them is then changed
   */
  public Result run(boolean apply) throws IOException {
    List<Diagnostic> found = findings();
    Mends mends = new Mends(found);
    Edits edits = mends.edits();
    if (apply && !edits.files().isEmpty()) {
      new MasterFiles(options).write(edits);
    }
    return new Result(
        mends.made(),
        apply ? findings() : mends.left(),
        edits.files().stream().map(edits::diff).toList());
  }

  private List<Diagnostic> findings() throws IOException {
    Reading reading =
        new ManuscriptReader(options.folder(), options.shownFolder(), options.defaults()).read();
    BookFonts fonts =
        new BookFonts(reading.book().map(book -> book.metadata().fonts()).orElse(List.of()));
    GlyphCoverage coverage = PrintedLines.of(reading, fonts);
    List<Diagnostic> found = new Judgement(Strictness.USUAL, coverage).of(reading).left();
    Set<SourceText> unreadable =
        found.stream()
            .filter(finding -> finding.rule() == Rule.UNREADABLE_FILE)
            .map(finding -> finding.at().source())
            .collect(Collectors.toSet());
    return found.stream().map(f -> unreadable.contains(f.at().source()) ? asTold(f) : f).toList();
  }

  /** A finding of a file whose bytes are not those that were read: its author has to mend it. */
  private static Diagnostic asTold(Diagnostic finding) {
    return finding.mendedBy(List.of());
  }
}
