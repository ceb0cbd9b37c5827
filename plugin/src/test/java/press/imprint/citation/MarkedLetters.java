package press.imprint.citation;

import java.util.List;
import press.imprint.model.Inline;
import press.imprint.model.InlineWalker;

/** The letters of inlines, with marks for italics, languages and links into the book. */
final class MarkedLetters extends InlineWalker {
  private final StringBuilder out = new StringBuilder();

  private MarkedLetters() {}

  static String of(List<Inline> content) {
    MarkedLetters letters = new MarkedLetters();
    letters.walk(content);
    return letters.out.toString();
  }

  @Override
  public Void text(Inline.Text text) {
    out.append(text.text());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    out.append('*');
    super.emphasis(emphasis);
    out.append('*');
    return null;
  }

  @Override
  public Void span(Inline.Span span) {
    out.append('[').append(span.attributes().lang().orElse("")).append(':');
    super.span(span);
    out.append(']');
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    boolean within = link.target() instanceof Inline.Target.Internal;
    super.link(link);
    out.append(within ? "(" + link.target().address() + ")" : "");
    return null;
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    out.append(' ');
    return null;
  }
}
