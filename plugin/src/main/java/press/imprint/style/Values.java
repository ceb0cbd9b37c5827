package press.imprint.style;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import java.util.function.Function;
import press.imprint.style.Declaration.Setting;

/** The kinds of values that properties take. */
final class Values {
  private static final int MOST_LINES = 9;

  private static final String LENGTH = "a length";

  private Values() {}

  /** What a property takes. */
  interface Grammar {
    /** As a message says it. */
    String expected();

    /** The declarations that a value stands for, if it is one. */
    Optional<List<Declaration>> read(Property property, List<CssToken> value);
  }

  /** Takes a number of points. */
  interface Points {
    void into(StyleMaker style, double points);
  }

  /** Takes a whole number. */
  interface Count {
    void into(StyleMaker style, int count);
  }

  /** Takes a width, or none. */
  interface Width {
    void into(StyleMaker style, OptionalDouble points);
  }

  /** One of a few words. */
  static final class Words implements Grammar {
    private final Map<String, Consumer<StyleMaker>> words = new LinkedHashMap<>();

    Words or(String word, Consumer<StyleMaker> effect) {
      words.put(word, effect);
      return this;
    }

    @Override
    public String expected() {
      return inWords(words.keySet().stream().map(word -> "`" + word + "`").toList());
    }

    @Override
    public Optional<List<Declaration>> read(Property property, List<CssToken> value) {
      boolean plain = value.stream().allMatch(token -> token.is(CssToken.Kind.IDENT));
      // The order of words does not count.
      String said = String.join(" ", value.stream().map(CssToken::word).sorted().toList());
      return Optional.ofNullable(plain ? words.get(said) : null)
          .map(effect -> List.of(new Declaration(property, (style, page) -> effect.accept(style))));
    }
  }

  /** A single token that means something. */
  private record Single(String expected, Function<CssToken, Optional<Setting>> reader)
      implements Grammar {
    @Override
    public Optional<List<Declaration>> read(Property property, List<CssToken> value) {
      return Optional.of(value)
          .filter(tokens -> tokens.size() == 1)
          .flatMap(tokens -> reader.apply(tokens.get(0)))
          .map(setting -> List.of(new Declaration(property, setting)));
    }
  }

  static Words words() {
    return new Words();
  }

  /** The size of letters, by that of the parent's. */
  static Grammar fontSize() {
    return new Single(
        LENGTH + " above 0",
        token ->
            Length.of(token)
                .filter(length -> length.amount() > 0)
                .map(
                    length ->
                        (style, page) -> {
                          double em = style.fontSize;
                          style.fontSize =
                              length.points(new Length.Basis(em, style.leading, em, page));
                        }));
  }

  /** A number, by the size of letters, or a length. */
  static Grammar lineHeight() {
    return new Single("a number or " + LENGTH + " above 0", Values::leading);
  }

  private static Optional<Setting> leading(CssToken token) {
    if (token.number() <= 0) {
      return Optional.empty();
    }
    if (token.is(CssToken.Kind.NUMBER)) {
      return Optional.of((style, page) -> style.leadingTimes = OptionalDouble.of(token.number()));
    }
    return Length.of(token)
        .map(
            length ->
                (style, page) -> {
                  double em = style.fontSize;
                  style.leadingTimes = OptionalDouble.empty();
                  style.leading = length.points(new Length.Basis(em, style.leading, em, page));
                });
  }

  /** A length, by the width of the text where it is a percentage. */
  static Grammar length(boolean negative, Points points) {
    return new Single(
        negative ? LENGTH : LENGTH + " that is not negative",
        token -> length(token, negative, points));
  }

  private static Optional<Setting> length(CssToken token, boolean negative, Points points) {
    return Length.of(token)
        .filter(length -> negative || length.amount() >= 0)
        .map(
            length ->
                (style, page) ->
                    points.into(
                        style,
                        length.points(
                            new Length.Basis(
                                style.fontSize, style.leading, page.measure(), page))));
  }

  /** One to four lengths for the sides (CSS 2.2, section 8.3). */
  static Grammar sides() {
    return new Grammar() {
      @Override
      public String expected() {
        return "one to four lengths that are not negative";
      }

      @Override
      public Optional<List<Declaration>> read(Property property, List<CssToken> value) {
        int count = value.size();
        if (count < 1 || count > 4) {
          return Optional.empty();
        }
        List<Property> sides =
            List.of(
                Property.MARGIN_TOP,
                Property.MARGIN_RIGHT,
                Property.MARGIN_BOTTOM,
                Property.MARGIN_LEFT);
        int[] from = {0, count > 1 ? 1 : 0, count > 2 ? 2 : 0, count > 3 ? 3 : count > 1 ? 1 : 0};
        List<Declaration> all = new ArrayList<>();
        for (int i = 0; i < from.length; i++) {
          sides.get(i).read(List.of(value.get(from[i]))).ifPresent(all::addAll);
        }
        return Optional.of(all).filter(read -> read.size() == from.length);
      }
    };
  }

  /** What another property takes, for that property. */
  static Grammar as(Property other) {
    return new Grammar() {
      @Override
      public String expected() {
        return other.expected();
      }

      @Override
      public Optional<List<Declaration>> read(Property property, List<CssToken> value) {
        return other.read(value);
      }
    };
  }

  /** A number of lines. */
  static Grammar count(Count count) {
    return new Single(
        "a whole number from 1 to " + MOST_LINES,
        token ->
            Optional.of(token)
                .filter(one -> one.is(CssToken.Kind.NUMBER) && isCount(one.number()))
                .map(one -> (style, page) -> count.into(style, (int) one.number())));
  }

  private static boolean isCount(double number) {
    return number == Math.rint(number) && number >= 1 && number <= MOST_LINES;
  }

  /** A length above 0, or the picture's own. */
  static Grammar pictureWidth(Width width) {
    return new Single(
        LENGTH + " above 0",
        token ->
            token.number() > 0
                ? length(
                    token, false, (style, points) -> width.into(style, OptionalDouble.of(points)))
                : Optional.empty());
  }

  private static String inWords(List<String> words) {
    int last = words.size() - 1;
    return String.join(", ", words.subList(0, last)) + " or " + words.get(last);
  }

  /** The units that a length has, as a message says them. */
  static String units() {
    List<String> signs = new ArrayList<>(Length.units());
    return inWords(Arrays.stream(signs.toArray(String[]::new)).map(s -> "`" + s + "`").toList());
  }
}
