package press.imprint.typesetting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.imprint.typesetting.LineItem.Kind;

/**
 * Divides a text into what a line breaker works on: pieces of words, spaces, places to divide at.
 */
final class Words {
  private static final double DIVISION = 125;
  private static final double AFTER_DASH = 20;
  private static final double AFTER_HYPHEN = 50;
  private static final double BETWEEN_FIGURES = 400;
  private static final double IN_ADDRESS = 100;

  /** Of a break where nothing divides a word that is too wide. */
  static final double ANYWHERE = 1_000;

  /** A word that fills more than this share of a line may be broken anywhere. */
  private static final double FULL = 0.9;

  private static final char SOFT_HYPHEN = '\u00ad';
  private static final char NO_BREAK_SPACE = '\u00a0';
  private static final char ZERO_WIDTH_SPACE = '\u200b';
  private static final String ADDRESS_SEAMS = "/.?&=_#%:";

  private final String text;
  private final Lettering lettering;
  private final Shaper shaper;
  private final double room;
  private final boolean code;
  private final Function<String, List<Integer>> pointsOf;
  private final List<Piece> pieces = new ArrayList<>();

  /** The word that is being divided. */
  private Word current;

  /**
   * An item and where it stands.
   *
   * @param item the item
   * @param start offset of its first letter in the text
   * @param end offset after its last
   */
  record Piece(LineItem item, int start, int end) {}

  /** A word as it is set, whose letters are told by their offsets in the text. */
  private record Word(String text, int start, GlyphRun run) {
    double width(int from, int to) {
      return run.widthTo(printed(to)) - run.widthTo(printed(from));
    }

    private int printed(int offset) {
      int count = 0;
      for (int i = start; i < offset; i += Character.charCount(text.codePointAt(i))) {
        int letter = text.codePointAt(i);
        count += Shaper.isPrinted(letter) ? Character.charCount(letter) : 0;
      }
      return count;
    }
  }

  /**
   * A text to divide.
   *
   * @param text the text
   * @param lettering how it is set
   * @param shaper what sets it
   * @param room the width of a line, in points: a word that is wider may be broken anywhere
   * @param pointsOf where a word may be divided
   */
  Words(
      String text,
      Lettering lettering,
      Shaper shaper,
      double room,
      Function<String, List<Integer>> pointsOf) {
    this.text = text;
    this.lettering = lettering;
    this.shaper = shaper;
    this.room = room;
    code = lettering.style().code();
    this.pointsOf = pointsOf;
  }

  /** The pieces in order. */
  List<Piece> pieces() {
    int at = 0;
    int before = 0;
    while (at < text.length()) {
      int end = at;
      if (isSpace(text.charAt(at))) {
        while (end < text.length() && isSpace(text.charAt(end))) {
          end++;
        }
        String next = text.substring(end, endOfWord(end));
        boolean tie = Ties.between(text.substring(before, at), next);
        add(tie ? Kind.TIE : Kind.SPACE, advance(' '), tie ? LineItem.LAST_RESORT : 0, at, end);
      } else {
        end = endOfWord(at);
        before = at;
        current = new Word(text, at, shaper.shape(text.substring(at, end), lettering));
        word(at, end);
      }
      at = end;
    }
    return pieces;
  }

  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private double advance(char c) {
    return shaper.shape(String.valueOf(c), lettering).width() * lettering.size();
  }

  private void add(Kind kind, double width, double penalty, int start, int end) {
    pieces.add(new Piece(new LineItem(kind, width, penalty), start, end));
  }

  private void hyphen(int start, int end) {
    double width = advance('-');
    double hung = width * Hanging.right('-');
    pieces.add(new Piece(new LineItem(Kind.HYPHEN, width, DIVISION, 0, hung), start, end));
  }

  private void word(int start, int end) {
    boolean address = isAddress(start, end);
    boolean tooWide = width(start, end) > room * FULL;
    int done = start;
    int at = start;
    while (at < end) {
      char c = text.charAt(at);
      int letters = address ? at : lettersFrom(at, end);
      if (letters > at) {
        done = divide(done, at, letters);
        at = letters;
      } else {
        at += Character.charCount(text.codePointAt(at));
        done = after(c, done, at, end, address);
      }
      if (tooWide && at < end && done < at) {
        box(done, at);
        add(Kind.SEAM, 0, ANYWHERE, at, at);
        done = at;
      }
    }
    box(done, end);
  }

  /** Handles what is no letter; returns from where letters are still to be added. */
  private int after(char c, int done, int at, int end, boolean address) {
    if (c == SOFT_HYPHEN) {
      box(done, at - 1);
      hyphen(at - 1, at);
      return at;
    }
    if (c == NO_BREAK_SPACE) {
      box(done, at - 1);
      add(Kind.TIE, advance(c), LineItem.LAST_RESORT, at - 1, at);
      return at;
    }
    boolean whole = at >= end || (code && !address);
    double penalty = whole ? -1 : seam(c, text.charAt(at), address);
    if (penalty < 0) {
      return done;
    }
    box(done, at);
    add(Kind.SEAM, 0, penalty, at, at);
    return at;
  }

  /** How much a break between two characters is disliked; below 0 where there can be none. */
  private static double seam(char before, char after, boolean address) {
    if (address) {
      return ADDRESS_SEAMS.indexOf(before) >= 0 && ADDRESS_SEAMS.indexOf(after) < 0
          ? IN_ADDRESS
          : -1;
    }
    if (before == ZERO_WIDTH_SPACE) {
      return 0;
    }
    boolean figures = Character.isDigit(after);
    if (isDash(before) && Character.isLetterOrDigit(after)) {
      return figures ? BETWEEN_FIGURES : AFTER_DASH;
    }
    boolean hyphen = before == '-' || before == '\u2010';
    if (hyphen && Character.isLetter(after)) {
      return AFTER_HYPHEN;
    }
    return before == '/' && Character.isLetter(after) ? IN_ADDRESS : -1;
  }

  /** Adds a run of letters with the places where it may be divided; returns its end. */
  private int divide(int done, int start, int end) {
    int last = done;
    for (int point : pointsOf.apply(text.substring(start, end))) {
      box(last, start + point);
      hyphen(start + point, start + point);
      last = start + point;
    }
    if (width(last, end) > room * FULL) {
      last = anywhere(last, end);
    }
    return last;
  }

  private int anywhere(int start, int end) {
    for (int at = start; at < end; ) {
      int next = at + Character.charCount(text.codePointAt(at));
      box(at, next);
      if (next < end) {
        add(Kind.SEAM, 0, ANYWHERE, next, next);
      }
      at = next;
    }
    return end;
  }

  private void box(int start, int end) {
    if (end > start) {
      double left = code ? 0 : Hanging.left(text.codePointAt(start));
      double right = code ? 0 : Hanging.right(text.codePointBefore(end));
      LineItem item =
          new LineItem(
              Kind.BOX,
              width(start, end),
              0,
              left == 0 ? 0 : left * advance(text.charAt(start)),
              right == 0 ? 0 : right * advance(text.charAt(end - 1)));
      pieces.add(new Piece(item, start, end));
    }
  }

  private double width(int start, int end) {
    return current.width(start, end) * lettering.size();
  }

  private int lettersFrom(int at, int end) {
    int to = at;
    while (to < end && Character.isLetter(text.codePointAt(to))) {
      to += Character.charCount(text.codePointAt(to));
    }
    return to;
  }

  private boolean isAddress(int start, int end) {
    String word = text.substring(start, end);
    return word.contains("://") || word.startsWith("www.") || word.contains("@");
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\n' || c == '\t' || c == '\r';
  }

  private static boolean isDash(char c) {
    return c == '–' || c == '—' || c == '―';
  }
}
