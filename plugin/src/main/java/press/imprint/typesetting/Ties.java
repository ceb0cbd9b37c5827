package press.imprint.typesetting;

import java.util.regex.Pattern;

/**
 * Which spaces no line should end at: those before a dash, in {@code J. S. Bach}, in {@code 5 km}.
 */
final class Ties {
  private static final Pattern BEFORE = Pattern.compile("[–—―].*|[»›?!:;]\\P{L}*");
  private static final Pattern INITIAL = Pattern.compile("\\P{L}*\\p{Lu}\\.(?:-?\\p{Lu}\\.)*");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}.*");
  private static final Pattern FIGURE = Pattern.compile("\\P{L}*\\p{Nd}[\\p{Nd}.,\u2009\u202f]*");
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:[kcmµμn]?[mgl]|km²|m²|m³|[KMGT]?B|[kM]?Hz|[mk]?W|kWh|min|ms|s|h|pt|ft|in|lb|oz|%|‰|°[CF]?"
              + "|€|\\$|£|EUR|CHF|USD|GBP|BCE?|CE|AD)\\P{L}*");
  private static final Pattern COUNTED =
      Pattern.compile(
          "\\P{L}*(?:pp?|ff?|no|nos|nr|vols?|chaps?|ch|figs?|col|cols|sec|art|bk|ed|S|Bd|Nr|Kap|Abb|§+)"
              + "\\.?|\\P{L}*§+");

  private Ties() {}

  /** Whether the space between two words holds them together. */
  static boolean between(String before, String after) {
    return BEFORE.matcher(after).matches()
        || (INITIAL.matcher(before).matches() && NAME.matcher(after).matches())
        || (FIGURE.matcher(before).matches() && UNIT.matcher(after).matches())
        || (COUNTED.matcher(before).matches() && startsWithFigure(after));
  }

  private static boolean startsWithFigure(String word) {
    return !word.isEmpty() && Character.isDigit(word.codePointAt(0));
  }
}
