package press.imprint.model;

import java.util.List;

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
    PlainText visitor = new PlainText();
    content.forEach(inline -> inline.accept(visitor));
    return visitor.out.toString();
  }

  private static final class PlainText extends InlineWalker {
    private final StringBuilder out = new StringBuilder();

    @Override
    public Void text(Inline.Text text) {
      out.append(text.text());
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
