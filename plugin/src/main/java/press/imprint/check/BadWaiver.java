package press.imprint.check;

import java.util.Arrays;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Nearest;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Waiver;

/** A waiver that gives no reason, or names no rule. */
final class BadWaiver {
  private BadWaiver() {}

  static Optional<Diagnostic> of(Waiver waiver) {
    if (waiver.rule().isEmpty()) {
      return found(
          waiver,
          "waiver is for `%s`, and no rule has that name",
          Nearest.to(waiver.ruleId(), Arrays.stream(Rule.values()).map(Rule::id).toList())
              .map(id -> "write `" + id + "`")
              .orElse("copy the rule from the brackets behind the message"));
    }
    if (!waiver.rule().get().waivable()) {
      return found(waiver, "`%s` cannot be waived", "mend what it finds, and delete the waiver");
    }
    return waiver.reason().isBlank()
        ? found(
            waiver,
            "waiver of `%s` gives no reason",
            "say behind a colon why the finding may stand")
        : Optional.empty();
  }

  private static Optional<Diagnostic> found(Waiver waiver, String message, String hint) {
    return Optional.of(
        Diagnostic.of(Rule.BAD_WAIVER, waiver.at(), message.formatted(waiver.ruleId()), hint));
  }
}
