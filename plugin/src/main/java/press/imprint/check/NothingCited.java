package press.imprint.check;

import java.util.List;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.model.Metadata;

/** A list of works cited that would be empty: only the notes tell what {@code book.yaml} cannot. */
final class NothingCited {
  private NothingCited() {}

  static List<Diagnostic> findings(Metadata metadata, Ledger ledger) {
    return metadata
        .worksCited()
        .filter(at -> ledger.sources().isEmpty())
        .map(
            at ->
                Diagnostic.of(
                        Rule.BAD_METADATA,
                        at,
                        "no note cites a work in full, and the book has no list of works cited",
                        "cite each work in full once, or delete `sources`")
                    .weighed(Severity.WARNING))
        .stream()
        .toList();
  }
}
