package press.imprint.markup;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
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
  private final QuoteMarks marks;
  private final Elisions elisions;
  private final boolean smart;

  private SmartPunctuation(Locale locale, boolean smart) {
    this.marks = QuoteMarks.of(locale);
    this.elisions = Elisions.of(locale);
    this.smart = smart;
  }

  /**
   * The punctuation of a book.
   *
   * @param metadata the book's: its language and whether its punctuation is to be made smart
   * @return its punctuation
   */
  public static SmartPunctuation of(Metadata metadata) {
    return new SmartPunctuation(metadata.locale(), metadata.smart());
  }

  /**
   * The smart punctuation of a language.
   *
   * @param locale the language
   * @return its punctuation
   */
  public static SmartPunctuation of(Locale locale) {
    return new SmartPunctuation(locale, true);
  }

  /** The quotation marks of the language. */
  QuoteMarks marks() {
    return marks;
  }

  /** The same for words in another language. */
  SmartPunctuation in(String lang) {
    return new SmartPunctuation(Locale.forLanguageTag(lang), smart);
  }

  /**
   * The letters of one line by itself, a title for example.
   *
   * @param line the line as typed
   * @return the line as set
   */
  public String lettersOf(String line) {
    return smart ? pass(line).through(line.length()) : line;
  }

  /**
   * The letters to set for each text of a run; texts that stay as they are are left out. The map
   * tells texts apart by identity: two of the same letters may be set differently.
   *
   * @param run the run
   * @return the letters of its texts
   */
  public IdentityHashMap<Inline.Text, String> lettersOf(List<Inline> run) {
    IdentityHashMap<Inline.Text, String> letters = new IdentityHashMap<>();
    if (smart) {
      Run whole = new Run();
      whole.walk(run);
      MarkPass pass = pass(whole.text.toString());
      for (int i = 0; i < whole.texts.size(); i++) {
        Inline.Text node = whole.texts.get(i);
        pass.through(whole.starts.get(i));
        letters.put(node, pass.through(whole.starts.get(i) + node.text().length()));
      }
    }
    return letters;
  }

  private MarkPass pass(String text) {
    return new MarkPass(text, marks, elisions);
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
      text.append(MarkPass.WORD);
      return null;
    }

    @Override
    public Void image(Inline.Image image) {
      text.append(MarkPass.WORD);
      return null;
    }

    @Override
    public Void crossReference(Inline.CrossReference reference) {
      walk(reference.words());
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
