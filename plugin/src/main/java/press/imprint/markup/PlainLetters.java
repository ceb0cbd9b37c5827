package press.imprint.markup;

import java.util.IdentityHashMap;
import java.util.List;
import press.imprint.model.Block;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;
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
    this(SmartPunctuation.of(metadata));
  }

  private PlainLetters(SmartPunctuation punctuation) {
    this.punctuation = punctuation;
  }

  /**
   * The letters of a heading, with the marks of its own language.
   *
   * @param heading the heading
   * @return its letters
   */
  public String of(Block.Heading heading) {
    return heading
        .attributes()
        .lang()
        .map(lang -> new PlainLetters(punctuation.in(lang)))
        .orElse(this)
        .of(heading.content());
  }

  /**
   * The letters of a run.
   *
   * @param run the run; a line break in it is a space, a picture its text
   * @return its letters
   */
  public String of(List<Inline> run) {
    IdentityHashMap<Inline.Text, String> letters = punctuation.lettersOf(run);
    return Inlines.plainText(run, text -> letters.getOrDefault(text, text.text()));
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
}
