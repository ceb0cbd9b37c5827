package press.imprint.markup;

import java.util.IdentityHashMap;
import java.util.List;
import press.imprint.model.Inline;
import press.imprint.model.InlineWalker;
import press.imprint.model.Metadata;

/**
 * What a run says as plain letters, with quotes and dashes as a typesetter sets them: for titles,
 * contents and outlines. Note calls leave no trace.
 */
public final class PlainLetters {
  private final SmartPunctuation punctuation;

  /**
   * For a book.
   *
   * @param metadata the book's: its language and whether its punctuation is to be made smart
   */
  public PlainLetters(Metadata metadata) {
    this.punctuation = SmartPunctuation.of(metadata);
  }

  /**
   * The letters of a run.
   *
   * @param run the run; a line break in it is a space, a picture its text
   * @return its letters
   */
  public String of(List<Inline> run) {
    Collector collector = new Collector(punctuation.lettersOf(run));
    collector.walk(run);
    return collector.out.toString();
  }

  /**
   * The letters of one line.
   *
   * @param line the line, a title for example
   * @return its letters
   */
  public String of(String line) {
    return punctuation.lettersOf(line);
  }

  private static final class Collector extends InlineWalker {
    private final IdentityHashMap<Inline.Text, String> letters;
    private final StringBuilder out = new StringBuilder();

    Collector(IdentityHashMap<Inline.Text, String> letters) {
      this.letters = letters;
    }

    @Override
    public Void text(Inline.Text text) {
      out.append(letters.getOrDefault(text, text.text()));
      return null;
    }

    @Override
    public Void code(Inline.Code code) {
      out.append(code.text());
      return null;
    }

    @Override
    public Void image(Inline.Image image) {
      out.append(image.altText());
      return null;
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      out.append(' ');
      return null;
    }

    @Override
    public Void softBreak(Inline.SoftBreak softBreak) {
      out.append(' ');
      return null;
    }
  }
}
