package press.imprint.check;

import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Waiver;

/** A waiver of what is not found, or no longer. */
final class UnusedWaiver {
  private UnusedWaiver() {}

  static Diagnostic of(Waiver waiver) {
    return Diagnostic.of(
        Rule.UNUSED_WAIVER,
        waiver.at(),
        "waiver of `%s` waives nothing".formatted(waiver.ruleId()),
        "delete it, or put it on a line of its own before the block that draws the finding");
  }
}
