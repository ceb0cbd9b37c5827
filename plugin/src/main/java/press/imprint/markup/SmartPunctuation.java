package press.imprint.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Inline;
import press.imprint.model.InlineWalker;
import press.imprint.model.Metadata;

/**
 * Turns what a keyboard has into what a typesetter sets: straight quotes into the quotation marks
 * of the language, {@code --} and {@code ---} into en and em dashes, {@code ...} into an ellipsis.
 * It looks at a whole paragraph at once, for a quotation may open within emphasis and close outside
 * it; code, addresses and note calls are not touched. Marks that the author typed as such stay.
 */
public final class SmartPunctuation {
  /** Stands for an inline that is not letters but is set like a word: code, a picture. */
  private static final char WORD = '\ufffc';

  /** English words that begin with an apostrophe. */
  private static final Set<String> ELIDED =
      Set.of("tis", "twas", "twere", "twill", "twould", "em", "cause", "til", "till", "n", "bout");

  /** How far a quotation that begins with a figure is followed, in characters. */
  private static final int REACH = 200;

  private static final String OPENERS = "([{—–-/“‘„«‹¿¡=";

  private static final Pattern MARKS = Pattern.compile("---?|\\.\\.\\.|[\"']");
  private static final Pattern WORD_AHEAD = Pattern.compile("\\p{L}+");

  private final QuoteMarks marks;
  private final boolean smart;

  private SmartPunctuation(QuoteMarks marks, boolean smart) {
    this.marks = marks;
    this.smart = smart;
  }

  /**
   * The punctuation of a book.
   *
   * @param metadata the book's: its language and whether its punctuation is to be made smart
   * @return its punctuation
   */
  public static SmartPunctuation of(Metadata metadata) {
    return new SmartPunctuation(QuoteMarks.of(metadata.locale()), metadata.smart());
  }

  static SmartPunctuation of(Locale locale) {
    return new SmartPunctuation(QuoteMarks.of(locale), true);
  }

  /**
   * The letters of one line by itself, a title for example.
   *
   * @param line the line as typed
   * @return the line as set
   */
  public String lettersOf(String line) {
    return smart ? new Pass(line).through(line.length()) : line;
  }

  /** The letters to set for each text of a run; texts that stay as they are are left out. */
  Map<Inline.Text, String> lettersOf(List<Inline> run) {
    Map<Inline.Text, String> letters = new HashMap<>();
    if (smart) {
      Run whole = new Run();
      whole.walk(run);
      Pass pass = new Pass(whole.text.toString());
      for (int i = 0; i < whole.texts.size(); i++) {
        Inline.Text node = whole.texts.get(i);
        pass.through(whole.starts.get(i));
        letters.put(node, pass.through(whole.starts.get(i) + node.text().length()));
      }
    }
    return letters;
  }

  /** One way through a paragraph, from left to right, remembering whether a quotation is open. */
  private final class Pass {
    private final String text;
    private final Matcher mark;
    private int at;
    private int openSingles;

    Pass(String text) {
      this.text = text;
      this.mark = MARKS.matcher(text);
    }

    /** What is set for the letters from where the pass stands to an offset. */
    String through(int end) {
      StringBuilder out = new StringBuilder(end - at);
      mark.region(at, end);
      while (mark.find()) {
        out.append(text, at, mark.start());
        out.append(markFor(mark.group(), mark.start()));
        at = mark.end();
      }
      out.append(text, at, end);
      at = end;
      return out.toString();
    }

    private String markFor(String typed, int start) {
      return switch (typed) {
        case "---" -> "—";
        case "--" -> "–";
        case "..." -> "…";
        case "\"" -> opens(text, start) ? marks.open() : marks.close();
        default -> single(start);
      };
    }

    private String single(int start) {
      char next = start + 1 < text.length() ? text.charAt(start + 1) : ' ';
      boolean inWord = start > 0 && isWord(text.charAt(start - 1)) && isWord(next);
      boolean inYear = Character.isDigit(next) && !closesSoon(text, start);
      if (inWord || inYear || elides(text, start)) {
        return "’";
      }
      if (opens(text, start)) {
        openSingles++;
        return marks.innerOpen();
      }
      if (openSingles > 0) {
        openSingles--;
        return marks.innerClose();
      }
      return "’";
    }
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == WORD;
  }

  private static boolean elides(String text, int at) {
    Matcher word = WORD_AHEAD.matcher(text).region(at + 1, text.length());
    boolean begins = at == 0 || !isWord(text.charAt(at - 1));
    return begins && word.lookingAt() && ELIDED.contains(word.group().toLowerCase(Locale.ROOT));
  }

  /**
   * A mark opens where nothing, a space, a bracket, a dash or another opening mark stands before
   * it.
   */
  private static boolean opens(String text, int at) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (isSpace(next)) {
      return false;
    }
    if (at == 0) {
      return true;
    }
    char before = text.charAt(at - 1);
    if (before == '"' || before == '\'') {
      return opensRun(text, at);
    }
    return isSpace(before) || OPENERS.indexOf(before) >= 0;
  }

  /** A run of marks opens or closes as one. */
  private static boolean opensRun(String text, int at) {
    int first = at;
    while (first > 0 && (text.charAt(first - 1) == '"' || text.charAt(first - 1) == '\'')) {
      first--;
    }
    return first == 0
        || isSpace(text.charAt(first - 1))
        || OPENERS.indexOf(text.charAt(first - 1)) >= 0;
  }

  /** Whether a single quotation that began at a mark ends within a line or two. */
  private static boolean closesSoon(String text, int at) {
    int limit = Math.min(text.length(), at + REACH);
    for (int i = at + 1; i < limit; i++) {
      boolean ends = i + 1 >= text.length() || !isWord(text.charAt(i + 1));
      if (text.charAt(i) == '\'' && ends && !isSpace(text.charAt(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
  }

  /** A paragraph as one string, with the places of its texts. */
  private static final class Run extends InlineWalker {
    private final StringBuilder text = new StringBuilder();
    private final List<Inline.Text> texts = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();

    @Override
    public Void text(Inline.Text node) {
      texts.add(node);
      starts.add(text.length());
      text.append(node.text());
      return null;
    }

    @Override
    public Void code(Inline.Code code) {
      text.append(WORD);
      return null;
    }

    @Override
    public Void image(Inline.Image image) {
      text.append(WORD);
      return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      text.append(' ');
      return null;
    }

    @Override
    public Void softBreak(Inline.SoftBreak softBreak) {
      text.append(' ');
      return null;
    }
  }
}
