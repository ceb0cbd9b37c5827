package press.imprint.layout;

import java.util.List;
import java.util.Optional;

/** A paragraph that can be set in other numbers of lines than is best for it alone. */
final class Flow {
  private final int lines;
  private final Setting setting;

  /** Sets a paragraph in a number of lines, where that can be done. */
  interface Setting {
    Optional<List<Row>> in(Flow self, int count);
  }

  /**
   * A paragraph.
   *
   * @param lines of it as they are best
   * @param setting sets it in others
   */
  Flow(int lines, Setting setting) {
    this.lines = lines;
    this.setting = setting;
  }

  /** How many lines are best. */
  int lines() {
    return lines;
  }

  /** The paragraph in a number of lines, where that can be done without gaps that an eye sees. */
  Optional<List<Row>> in(int count) {
    return setting.in(this, count);
  }
}
