package press.imprint.report;

import java.util.ArrayList;
import java.util.List;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.InlineWalker;

/**
 * Blocks as a terminal shows them: no marks but the backticks of code, headings underlined, lines
 * of code indented and as long as they are, all others broken after 80 characters at most.
 */
final class PlainText extends BookWalker {
  private static final int WIDTH = 80;
  private static final String CODE = "    ";

  private final List<String> paragraphs = new ArrayList<>();
  private String indent = "";

  PlainText(List<Block> blocks) {
    walkBlocks(blocks);
  }

  /** All of it, an empty line between two blocks, a line end behind the last. */
  @Override
  public String toString() {
    return String.join("\n\n", paragraphs) + "\n";
  }

  @Override
  public void walk(List<Inline> content) {
    Letters letters = new Letters();
    letters.walk(content);
    paragraphs.add(wrapped(letters.out.toString()));
  }

  private String wrapped(String letters) {
    StringBuilder out = new StringBuilder(indent);
    int wide = out.length();
    boolean first = true;
    for (String word : letters.strip().split("\\s+", -1)) {
      if (first) {
        first = false;
      } else if (wide + 1 + word.length() > WIDTH) {
        out.append('\n').append(indent);
        wide = indent.length();
      } else {
        out.append(' ');
        wide++;
      }
      out.append(word);
      wide += word.length();
    }
    return out.toString();
  }

  @Override
  public Void heading(Block.Heading heading) {
    super.heading(heading);
    String words = paragraphs.remove(paragraphs.size() - 1);
    String last = words.substring(words.lastIndexOf('\n') + 1);
    paragraphs.add(words + "\n" + (heading.level() > 2 ? "-" : "=").repeat(last.length()));
    return null;
  }

  @Override
  public Void codeBlock(Block.CodeBlock block) {
    List<String> lines =
        block.text().lines().map(line -> (indent + CODE + line).stripTrailing()).toList();
    paragraphs.add(String.join("\n", lines));
    return null;
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    return indented(CODE, quotation.blocks());
  }

  @Override
  public Void bulletList(Block.BulletList list) {
    list.items().forEach(item -> item("- ", item));
    return null;
  }

  @Override
  public Void orderedList(Block.OrderedList list) {
    for (int i = 0; i < list.items().size(); i++) {
      item(list.start() + i + ". ", list.items().get(i));
    }
    return null;
  }

  private void item(String sign, List<Block> blocks) {
    int from = paragraphs.size();
    indented(" ".repeat(sign.length()), blocks);
    if (paragraphs.size() > from) {
      StringBuilder first = new StringBuilder(paragraphs.get(from));
      first.replace(indent.length(), indent.length() + sign.length(), sign);
      paragraphs.set(from, first.toString());
    }
  }

  private Void indented(String by, List<Block> blocks) {
    String before = indent;
    indent = before + by;
    walkBlocks(blocks);
    indent = before;
    return null;
  }

  /** The letters of a run, code between backticks. */
  private static final class Letters extends InlineWalker {
    private final StringBuilder out = new StringBuilder();

    @Override
    public Void text(Inline.Text text) {
      out.append(text.text());
      return null;
    }

    @Override
    public Void code(Inline.Code code) {
      out.append('`').append(code.text()).append('`');
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
