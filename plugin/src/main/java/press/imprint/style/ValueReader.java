package press.imprint.style;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import press.imprint.style.CssToken.Kind;

/** Reads the values of properties. */
final class ValueReader {
  private static final int MOST_LINES = 9;
  private static final int MOST_LEADING = 10;

  /** For each side, which of one to four lengths is its own. */
  private static final int[][] SIDES = {{0, 0, 0, 0}, {0, 1, 0, 1}, {0, 1, 2, 1}, {0, 1, 2, 3}};

  private static final List<Property> MARGINS =
      List.of(
          Property.MARGIN_TOP, Property.MARGIN_RIGHT, Property.MARGIN_BOTTOM, Property.MARGIN_LEFT);

  private ValueReader() {}

  /**
   * Reads a value.
   *
   * @param property its property
   * @param tokens the value, without spaces
   * @return the declarations that it stands for; empty where the property does not take it
   */
  static Optional<List<Declaration>> read(Property property, List<CssToken> tokens) {
    if (property.takes() == Takes.SIDES) {
      return sides(tokens);
    }
    Property meant =
        property == Property.TEXT_DECORATION ? Property.TEXT_DECORATION_LINE : property;
    Optional<Value> value =
        property.takes() == Takes.WORDS
            ? word(property, tokens)
            : Optional.of(tokens).filter(all -> all.size() == 1).flatMap(all -> one(property, all));
    return value.map(said -> List.of(new Declaration(meant, said)));
  }

  private static Optional<Value> word(Property property, List<CssToken> tokens) {
    List<String> words = new ArrayList<>();
    for (CssToken token : tokens) {
      if (!token.is(Kind.IDENT)) {
        return Optional.empty();
      }
      words.add(token.word());
    }
    // The order of words does not count.
    Collections.sort(words);
    String said = String.join(" ", words);
    return property.words().contains(said) ? Optional.of(new Value.Word(said)) : Optional.empty();
  }

  private static Optional<Value> one(Property property, List<CssToken> tokens) {
    CssToken token = tokens.get(0);
    return switch (property.takes()) {
      case LENGTH -> measure(token, true);
      case LENGTH_FROM_0 -> measure(token, token.number() >= 0);
      case LENGTH_ABOVE_0 -> measure(token, token.number() > 0);
      case NUMBER_OR_LENGTH ->
          token.is(Kind.NUMBER)
              ? plain(token, token.number() > 0 && token.number() <= MOST_LEADING)
              : measure(token, token.number() > 0);
      case LINES -> plain(token, token.is(Kind.NUMBER) && isCount(token.number()));
      case WORDS, SIDES -> throw new IllegalArgumentException(property.id());
    };
  }

  private static Optional<Value> measure(CssToken token, boolean fits) {
    return fits ? Length.of(token).map(Value.Measure::new) : Optional.empty();
  }

  private static Optional<Value> plain(CssToken token, boolean fits) {
    return fits ? Optional.of(new Value.Plain(token.number())) : Optional.empty();
  }

  private static boolean isCount(double number) {
    return number == Math.rint(number) && number >= 1 && number <= MOST_LINES;
  }

  private static Optional<List<Declaration>> sides(List<CssToken> tokens) {
    if (tokens.isEmpty() || tokens.size() > SIDES.length) {
      return Optional.empty();
    }
    List<Declaration> all = new ArrayList<>();
    for (int side = 0; side < MARGINS.size(); side++) {
      CssToken token = tokens.get(SIDES[tokens.size() - 1][side]);
      read(MARGINS.get(side), List.of(token)).ifPresent(all::addAll);
    }
    return Optional.of(all).filter(read -> read.size() == MARGINS.size());
  }
}
