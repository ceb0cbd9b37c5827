package press.imprint.diagnostic;

import java.util.Arrays;
import java.util.Optional;

/**
 * An author's word that a finding may stand, and why.
 *
 * <pre>
 * &lt;!-- imprint-allow doubled-word: the verse has it twice --&gt;
 * </pre>
 *
 * @param at where it is given
 * @param ruleId the id of the rule, as typed
 * @param reason why the finding may stand, as typed; blank where none is given
 * @param scope for which places it is given
 */
public record Waiver(Location at, String ruleId, String reason, Scope scope) {
  /** The places for which a waiver is given. */
  public interface Scope {
    /**
     * Whether a place is one of them.
     *
     * @param place where a finding is
     * @return whether the waiver is for it
     */
    boolean holds(Location place);

    /** All that begins within a stretch of a file. */
    static Scope within(Location stretch) {
      return place ->
          place.source().equals(stretch.source())
              && place.start() >= stretch.start()
              && place.start() < stretch.end();
    }

    /** Every line of a file that has a text, the file as messages name it. */
    static Scope lines(String file, String text) {
      return place ->
          place.source().name().equals(file) && place.source().line(place.line()).contains(text);
    }

    /** No place at all. */
    static Scope none() {
      return place -> false;
    }
  }

  /** The rule that it is given for; empty where no rule has the id. */
  public Optional<Rule> rule() {
    return Arrays.stream(Rule.values()).filter(rule -> rule.id().equals(ruleId)).findAny();
  }

  /** Whether it is for a finding, and says why. */
  public boolean covers(Diagnostic finding) {
    return !reason.isBlank()
        && finding.mayStand()
        && finding.rule().id().equals(ruleId)
        && scope.holds(finding.at());
  }
}
