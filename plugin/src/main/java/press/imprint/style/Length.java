package press.imprint.style;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.model.PageMeasures;

/**
 * A length as a style sheet has it: {@code 1.5em}.
 *
 * @param amount how many of its unit
 * @param unit the unit
 */
record Length(double amount, Unit unit) {
  /** The units that there are (CSS Values and Units Module Level 4, section 6). */
  enum Unit {
    /** Points. */
    PT("pt", 1000),
    /** Millimetres. */
    MM("mm", 350),
    /** Centimetres. */
    CM("cm", 35),
    /** Inches. */
    IN("in", 14),
    /** The size of the element's letters. */
    EM("em", 50),
    /** The size of the book's letters. */
    REM("rem", 50),
    /** The leading of the element. */
    LH("lh", 50),
    /** The leading of the book. */
    RLH("rlh", 50),
    /** A hundredth of the height of the page. */
    VH("vh", 100),
    /** A hundredth of what the property says. */
    PERCENT("%", 1000);

    private static final Map<String, Unit> BY_SIGN = new HashMap<>();

    static {
      for (Unit unit : values()) {
        BY_SIGN.put(unit.sign, unit);
      }
    }

    private final String sign;
    private final double most;

    Unit(String sign, double most) {
      this.sign = sign;
      this.most = most;
    }

    /** As it is typed. */
    String sign() {
      return sign;
    }
  }

  /** The units as they are typed. */
  static List<String> units() {
    return Arrays.stream(Unit.values()).map(Unit::sign).toList();
  }

  /** The length that a token is; none is longer than the longest page. */
  static Optional<Length> of(CssToken token) {
    boolean nothing = token.is(CssToken.Kind.NUMBER) && token.number() == 0;
    if (nothing) {
      return Optional.of(new Length(0, Unit.PT));
    }
    boolean quantity = token.is(CssToken.Kind.DIMENSION) || token.is(CssToken.Kind.PERCENTAGE);
    Optional<Unit> unit = Optional.ofNullable(quantity ? Unit.BY_SIGN.get(token.word()) : null);
    return unit.filter(known -> Math.abs(token.number()) <= known.most)
        .map(known -> new Length(token.number(), known));
  }

  /**
   * What lengths are measured by.
   *
   * @param em the size of letters, in points
   * @param lh the leading, in points
   * @param whole what a hundred per cent are, in points
   * @param page the measures of the book's pages
   */
  record Basis(double em, double lh, double whole, PageMeasures page) {}

  /** The length in points. */
  double points(Basis basis) {
    return amount
        * switch (unit) {
          case PT -> 1;
          case MM -> PageMeasures.POINTS_PER_MM;
          case CM -> 10 * PageMeasures.POINTS_PER_MM;
          case IN -> 72;
          case EM -> basis.em();
          case REM -> basis.page().size();
          case LH -> basis.lh();
          case RLH -> basis.page().leading();
          case VH -> basis.page().height() / 100;
          case PERCENT -> basis.whole() / 100;
        };
  }
}
