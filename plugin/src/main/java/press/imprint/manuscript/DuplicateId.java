package press.imprint.manuscript;

import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;

/** The rule {@code duplicate-id}: two places of the book that were given the same id. */
final class DuplicateId {
  private DuplicateId() {}

  /**
   * The finding at the later place.
   *
   * @param name the id as typed
   * @param second where what bears it stands
   * @param first where what bore it before stands
   * @return the finding, at the id itself where it can be seen
   */
  static Diagnostic finding(String name, Location second, Location first) {
    int mark = second.text().lastIndexOf("#" + name);
    Location at =
        mark < 0
            ? second
            : second.source().at(second.start() + mark, second.start() + mark + 1 + name.length());
    return Diagnostic.of(
            Rule.DUPLICATE_ID,
            at,
            "id `%s` is taken already".formatted(name),
            "give one of the two places another id")
        .with(first, "the first that has it");
  }
}
