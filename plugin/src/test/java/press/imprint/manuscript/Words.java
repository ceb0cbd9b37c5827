package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/** Collects the words of what was read, in reading order; note bodies come last. */
final class Words extends BookWalker {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern WITHIN_WORDS = Pattern.compile("</?(?:a|code|em|strong)\\b[^>]*>");
  private static final Pattern TAG = Pattern.compile("(?s)<!--.*?-->|</?[A-Za-z!?][^>]*>");

  private final StringBuilder text = new StringBuilder();

  static List<String> of(MarkdownFile file) {
    Words words = new Words();
    words.walkBlocks(file.blocks());
    file.notes().forEach(note -> words.walkBlocks(note.blocks()));
    return in(words.text.toString());
  }

  /** The words of a text. */
  static List<String> in(CharSequence text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** HTML without its tags. */
  static String withoutTags(String html) {
    return TAG.matcher(WITHIN_WORDS.matcher(html).replaceAll("")).replaceAll(" ");
  }

  private Void say(String words) {
    text.append(words);
    return null;
  }

  @Override
  public void walkBlocks(List<Block> blocks) {
    for (Block block : blocks) {
      block.accept(this);
      say("\n");
    }
  }

  @Override
  public Void text(Inline.Text inline) {
    return say(inline.text());
  }

  @Override
  public Void code(Inline.Code code) {
    return say(code.text());
  }

  @Override
  public Void codeBlock(Block.CodeBlock code) {
    return say(code.text());
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    return say("\n");
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return say("\n");
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    return say(" ");
  }

  @Override
  public Void rawHtml(Inline.RawHtml raw) {
    return say(withoutTags(raw.html()));
  }

  @Override
  public Void rawHtmlBlock(Block.RawHtmlBlock raw) {
    return say(withoutTags(raw.html()));
  }

  @Override
  public Void table(Block.Table table) {
    walk(table.caption());
    say("\n");
    table.head().forEach(this::row);
    table.body().forEach(this::row);
    return null;
  }

  private void row(List<List<Inline>> row) {
    for (List<Inline> cell : row) {
      walk(cell);
      say("\n");
    }
  }

  @Override
  public Void verse(Block.Verse verse) {
    for (Block.Verse.Line line : verse.lines()) {
      walk(line.content());
      say("\n");
    }
    return null;
  }

  @Override
  public Void definitionList(Block.DefinitionList list) {
    for (Block.DefinitionList.Item item : list.items()) {
      item.terms()
          .forEach(
              term -> {
                walk(term);
                say("\n");
              });
      item.definitions().forEach(this::walkBlocks);
    }
    return null;
  }
}
