package press.imprint.typesetting;

import java.util.List;

/** The shapes that figures come in, and the features of OpenType that ask a font for them. */
public enum Figures {
  /** Old-style figures, which go up and down like small letters. */
  TEXT,
  /** Figures as tall as capitals, each as wide as it is. */
  LINING,
  /** Figures as tall as capitals, all of one width, so that columns stand. */
  TABLE,
  /** Small and high, for note calls and exponents. */
  SUPERIOR,
  /** Small and low. */
  INFERIOR,
  /** As the font has them. */
  PLAIN;

  List<String> features() {
    return switch (this) {
      case TEXT -> List.of("onum", "pnum");
      case LINING -> List.of("lnum", "pnum");
      case TABLE -> List.of("lnum", "tnum");
      case SUPERIOR -> List.of("sups");
      case INFERIOR -> List.of("subs");
      case PLAIN -> List.of();
    };
  }
}
