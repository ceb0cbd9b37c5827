package press.imprint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;

/**
 * How much a build puts up with.
 *
 * @param failOn from what on it fails and writes nothing
 * @param severities how bad the findings of some rules are, whatever {@code book.yaml} says of them
 * @param draft whether the book is made in spite of errors, as a draft
 */
public record Strictness(FailOn failOn, Map<Rule, Severity> severities, boolean draft) {
  /** The usual: an error fails the build. */
  public static final Strictness USUAL = new Strictness(FailOn.ERROR, Map.of(), false);

  /** The least that fails a build. */
  public enum FailOn {
    /** An error. */
    ERROR,
    /** A warning. */
    WARNING,
    /** A note. */
    NOTE,
    /** Nothing: an error still keeps the book from being written. */
    NEVER;

    private boolean failsAt(Severity severity) {
      return switch (this) {
        case ERROR -> severity == Severity.ERROR;
        case WARNING -> severity != Severity.NOTE;
        case NOTE -> true;
        case NEVER -> false;
      };
    }
  }

  /** Keeps a copy. */
  public Strictness {
    severities = Map.copyOf(severities);
  }

  /** Whether the build has failed. */
  boolean fails(List<Diagnostic> findings) {
    return findings.stream().anyMatch(finding -> failOn.failsAt(finding.severity()));
  }

  /** A finding as bad as the POM, or else the book, wants it to be. */
  Diagnostic weighed(Diagnostic finding, Map<Rule, Severity> ofBook) {
    Map<Rule, Severity> all = new EnumMap<>(Rule.class);
    all.putAll(ofBook);
    all.putAll(severities);
    boolean weighs = finding.mayStand() || !finding.rule().waivable();
    Severity severity =
        weighs ? all.getOrDefault(finding.rule(), finding.severity()) : finding.severity();
    return finding.weighed(severity);
  }
}
