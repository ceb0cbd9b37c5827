package press.imprint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Waiver;

/**
 * Takes away the findings that the author has waived. A waiver that waives nothing is a finding
 * itself: the rules {@code bad-waiver} and {@code unused-waiver}.
 */
public final class Waivers {
  private final List<Waiver> waivers;

  /**
   * The waivers of a book.
   *
   * @param waivers the waivers
   */
  public Waivers(List<Waiver> waivers) {
    this.waivers = List.copyOf(waivers);
  }

  /**
   * A finding that stands, and the word for it.
   *
   * @param finding what was found
   * @param waiver why it may stand
   */
  public record Waived(Diagnostic finding, Waiver waiver) {}

  /**
   * What is left.
   *
   * @param findings the findings that nobody waived, those about waivers behind them
   * @param waived the others
   */
  public record Verdict(List<Diagnostic> findings, List<Waived> waived) {
    /** Keeps copies. */
    public Verdict {
      findings = List.copyOf(findings);
      waived = List.copyOf(waived);
    }
  }

  /**
   * Parts findings.
   *
   * @param findings all that was found
   * @return which are left and which are waived
   */
  public Verdict apply(List<Diagnostic> findings) {
    List<Diagnostic> left = new ArrayList<>();
    List<Waived> waived = new ArrayList<>();
    Set<Waiver> used = new HashSet<>();
    for (Diagnostic finding : findings) {
      Optional<Waiver> word = waivers.stream().filter(waiver -> waiver.covers(finding)).findFirst();
      word.ifPresent(used::add);
      word.ifPresentOrElse(
          waiver -> waived.add(new Waived(finding, waiver)), () -> left.add(finding));
    }
    for (Waiver waiver : waivers) {
      BadWaiver.of(waiver)
          .or(() -> used.contains(waiver) ? Optional.empty() : Optional.of(UnusedWaiver.of(waiver)))
          .ifPresent(left::add);
    }
    return new Verdict(left, waived);
  }
}
