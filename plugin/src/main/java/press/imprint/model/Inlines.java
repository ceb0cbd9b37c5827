package press.imprint.model;

import java.util.List;
import java.util.function.Function;

/** What a run of inlines says, as plain letters. */
public final class Inlines {
  private Inlines() {}

  /**
   * The letters alone: no marks, no note calls; a line break is a space, a picture its text.
   *
   * @param content the run
   * @return its letters, quotes and dashes as the author typed them
   */
  public static String plainText(List<Inline> content) {
    return plainText(content, Inline.Text::text);
  }

  /**
   * The same, with other letters for the texts.
   *
   * @param content the run
   * @param letters what stands for each text
   * @return the letters of the run
   */
  public static String plainText(List<Inline> content, Function<Inline.Text, String> letters) {
    PlainText visitor = new PlainText(letters);
    content.forEach(inline -> inline.accept(visitor));
    return visitor.out.toString();
  }

  private static final class PlainText extends InlineWalker {
    private final Function<Inline.Text, String> letters;
    private final StringBuilder out = new StringBuilder();

    PlainText(Function<Inline.Text, String> letters) {
      this.letters = letters;
    }

    @Override
    public Void text(Inline.Text text) {
      out.append(letters.apply(text));
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
    public Void crossReference(Inline.CrossReference reference) {
      walk(reference.words());
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
