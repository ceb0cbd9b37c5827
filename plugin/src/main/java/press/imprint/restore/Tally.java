package press.imprint.restore;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures of a restoration. All words of the source are kept, changed or furniture.
 *
 * @param kept words of the source that the master has, in order
 * @param changed words of the source that a decision changed or took away
 * @param added words of the master that a decision put there
 * @param furniture words of the source that are no part of the text
 * @param notes note bodies
 * @param decisions how many decisions there are, by what they decide: {@code ocr}, {@code author},
 *     {@code style}, {@code insertion}, {@code left}, {@code role}, {@code emphasis}, {@code join},
 *     {@code quotes}, {@code furniture}
 */
public record Tally(
    int kept, int changed, int added, int furniture, int notes, Map<String, Integer> decisions) {
  /** Keeps a copy. */
  public Tally {
    decisions = Collections.unmodifiableMap(new LinkedHashMap<>(decisions));
  }

  static Tally of(Proof proof, int notes, List<Change> changes) {
    Map<Change.Kind, Integer> counts = new EnumMap<>(Change.Kind.class);
    changes.forEach(change -> counts.merge(change.kind(), 1, Integer::sum));
    Map<String, Integer> decisions = new LinkedHashMap<>();
    counts.forEach((kind, count) -> decisions.put(kind.id(), count));
    int furniture =
        changes.stream()
            .filter(change -> change.kind() == Change.Kind.FURNITURE)
            .mapToInt(change -> Words.of(change.before()).size())
            .sum();
    return new Tally(proof.kept(), proof.changed(), proof.added(), furniture, notes, decisions);
  }

  /** All words of the source. */
  public int source() {
    return kept + changed + furniture;
  }

  /** The figures in two lines, without a line end. */
  @Override
  public String toString() {
    String words =
        String.format(
            Locale.ROOT,
            "%s words of the source: %s in the master in order, %s changed to %s by decisions,"
                + " %s furniture; %s note%s",
            source(),
            kept,
            changed,
            added,
            furniture,
            notes,
            notes == 1 ? "" : "s");
    StringBuilder kinds = new StringBuilder();
    decisions.forEach(
        (kind, count) ->
            kinds.append(kinds.length() == 0 ? "" : ", ").append(count).append(' ').append(kind));
    return words + "\ndecisions: " + kinds;
  }
}
