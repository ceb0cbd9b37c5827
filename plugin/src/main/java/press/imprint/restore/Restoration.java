package press.imprint.restore;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;

/**
 * Makes the master of a book from the recognised text of its pages and the sheet that holds an
 * editor's decisions, and proves that no word was lost on the way.
 *
 * <pre>
 * source.txt                            01-rope.md
 * The rope was cut be-                  The rope was cut before dawn.[^1]
 * ---
 * &lt;sup&gt;1&lt;/sup&gt; Lee 12.                [^1]: Lee 12.
 *
 * fore dawn.&lt;sup&gt;1&lt;/sup&gt;
 * </pre>
 */
public final class Restoration {
  private final byte[] bytes;
  private final SourceText source;
  private final SourceText sheet;
  private final Predicate<String> taken;

  /**
   * A restoration to run.
   *
   * @param source all bytes of the recognised text, UTF-8
   * @param sourceName the source as messages name it
   * @param sheet the restoration sheet
   * @param taken whether a file of a name lies beside the sheet, and goes into the master as it is
   */
  public Restoration(byte[] source, String sourceName, SourceText sheet, Predicate<String> taken) {
    this.bytes = source.clone();
    this.source = new SourceText(sourceName, new String(source, StandardCharsets.UTF_8));
    this.sheet = sheet;
    this.taken = taken;
  }

  /** Runs it: everything that is wrong with sheet and source is a finding, in one go. */
  public Restored run() {
    BadSheet bad = new BadSheet();
    Optional<Sheet> read = new SheetReader(sheet, taken, bad).read();
    List<Diagnostic> findings = new ArrayList<>(bad.findings());
    List<Diagnostic> wrong =
        read.map(decisions -> new WrongSource(decisions, source.name()).findings(bytes))
            .orElse(List.of());
    findings.addAll(wrong);
    if (read.isEmpty() || !wrong.isEmpty()) {
      List<Change> nothing = List.of();
      Tally none = Tally.of(new Proof(source, nothing), 0, nothing);
      return new Restored(Map.of(), "", none, sorted(findings));
    }
    return restore(read.get(), findings);
  }

  private Restored restore(Sheet decided, List<Diagnostic> findings) {
    List<Change> changes = new ArrayList<>();
    UnmatchedDecision unmatched = new UnmatchedDecision(decided);
    Decisions decisions = new Decisions(decided, unmatched, changes);
    List<SourcePage> pages = new PageReader(decided, source, unmatched, changes).read();
    List<FileText> files = new Gathering(decisions, unmatched, source).gather(pages);
    files.forEach(file -> finish(file, decided.policy(), changes));
    Proof proof = new Proof(source, changes);
    Map<String, String> written = new LinkedHashMap<>();
    int notes = 0;
    for (FileText file : files) {
      String master = new MasterWriter(decisions).write(file);
      written.put(file.name(), master);
      proof.prove(file, master);
      notes += file.notes().size();
    }
    List<Diagnostic> unplaced = new LostText(decided, source).findings();
    findings.addAll(unplaced);
    findings.addAll(unmatched.findings());
    if (unplaced.isEmpty()) {
      findings.addAll(new LineOrder(pages, source).findings(files));
      findings.addAll(proof.findings());
    }
    Tally tally = Tally.of(proof, notes, changes);
    return new Restored(
        written, new Apparatus(source.name(), tally, changes).html(), tally, sorted(findings));
  }

  /** Those of the sheet before those of the source, each by place. */
  private List<Diagnostic> sorted(List<Diagnostic> findings) {
    return findings.stream()
        .sorted(
            Comparator.comparing((Diagnostic finding) -> finding.at().source().equals(source))
                .thenComparing(finding -> finding.at().start()))
        .toList();
  }

  private static void finish(FileText file, Sheet.Policy policy, List<Change> changes) {
    EvenQuotes quotes = new EvenQuotes(changes);
    PlainEmphasis emphasis = new PlainEmphasis(policy, changes);
    for (List<Paragraph> paragraphs : List.of(file.text(), file.notes())) {
      paragraphs.replaceAll(p -> emphasis.plain(policy.evenQuotes() ? quotes.even(p) : p));
      paragraphs.stream()
          .filter(p -> p.role() != Role.TEXT && p.role() != Role.NOTE)
          .forEach(p -> changes.add(role(p)));
    }
  }

  private static Change role(Paragraph paragraph) {
    return new Change(
        Change.Kind.ROLE,
        paragraph.page(),
        paragraph.line(),
        "",
        paragraph.plain(),
        paragraph.role().name().toLowerCase(Locale.ROOT));
  }
}
