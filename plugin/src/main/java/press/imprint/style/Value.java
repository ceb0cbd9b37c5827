package press.imprint.style;

import java.util.OptionalDouble;

/** What a declaration says of its property. */
sealed interface Value {
  /** Whether it is a certain word. */
  default boolean is(String word) {
    return false;
  }

  /** The number, if it is one without a unit. */
  default OptionalDouble number() {
    return OptionalDouble.empty();
  }

  /** The length in points; nothing of what is none. */
  default double points(Length.Basis basis) {
    return 0;
  }

  /**
   * {@code italic}.
   *
   * @param text the word, or two with a space between
   */
  record Word(String text) implements Value {
    @Override
    public boolean is(String word) {
      return text.equals(word);
    }
  }

  /**
   * {@code 1.5em}.
   *
   * @param length the length
   */
  record Measure(Length length) implements Value {
    @Override
    public double points(Length.Basis basis) {
      return length.points(basis);
    }
  }

  /**
   * {@code 1.3}.
   *
   * @param amount the number
   */
  record Plain(double amount) implements Value {
    @Override
    public OptionalDouble number() {
      return OptionalDouble.of(amount);
    }
  }
}
