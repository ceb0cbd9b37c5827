package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;

/** Adds a meaning to the block before it: terms become a list, a list grows. */
final class Definitions extends BlockChoice<Block> {
  private final Meaning meaning;

  Definitions(Meaning meaning) {
    this.meaning = meaning;
  }

  /**
   * What a term means.
   *
   * @param mark where its colon stands
   * @param blocks the meaning
   */
  record Meaning(Location mark, List<Block> blocks) {
    /** What stands there where nothing comes before that could be meant. */
    List<Block> alone() {
      List<Block> all = new ArrayList<>(blocks);
      Optional<Block> marked =
          blocks.isEmpty() ? Optional.empty() : blocks.get(0).accept(new Marking(mark));
      if (marked.isPresent()) {
        all.set(0, marked.get());
      } else {
        Inline colon = new Inline.Text(mark, mark.text());
        all.add(0, new Block.Paragraph(mark, Attributes.NONE, List.of(colon)));
      }
      return all;
    }

    private Location reaching(Location from) {
      int end = blocks.isEmpty() ? mark.end() : blocks.get(blocks.size() - 1).at().end();
      return from.source().at(from.start(), Math.max(from.end(), end));
    }
  }

  /** Gives a paragraph its colon back. */
  private static final class Marking extends BlockChoice<Block> {
    private final Location mark;

    Marking(Location mark) {
      this.mark = mark;
    }

    @Override
    public Optional<Block> paragraph(Block.Paragraph paragraph) {
      Location before = mark.source().at(mark.start(), paragraph.at().start());
      List<Inline> words = new ArrayList<>(paragraph.content());
      words.add(0, new Inline.Text(before, before.text()));
      Location whole = mark.source().at(mark.start(), paragraph.at().end());
      return Optional.of(new Block.Paragraph(whole, paragraph.attributes(), words));
    }
  }

  @Override
  public Optional<Block> paragraph(Block.Paragraph paragraph) {
    List<List<Inline>> terms = lines(paragraph.content());
    Block.DefinitionList.Item item =
        new Block.DefinitionList.Item(terms, List.of(meaning.blocks()));
    return Optional.of(new Block.DefinitionList(meaning.reaching(paragraph.at()), List.of(item)));
  }

  /** Every line of the paragraph is a term. */
  private static List<List<Inline>> lines(List<Inline> content) {
    List<List<Inline>> lines = new ArrayList<>();
    lines.add(new ArrayList<>());
    for (Inline inline : content) {
      if (inline.accept(new LineEnd()).isPresent()) {
        lines.add(new ArrayList<>());
      } else {
        lines.get(lines.size() - 1).add(inline);
      }
    }
    return lines;
  }

  private static final class LineEnd extends InlineChoice<Inline> {
    @Override
    public Optional<Inline> softBreak(Inline.SoftBreak softBreak) {
      return Optional.of(softBreak);
    }

    @Override
    public Optional<Inline> lineBreak(Inline.LineBreak lineBreak) {
      return Optional.of(lineBreak);
    }
  }

  @Override
  public Optional<Block> definitionList(Block.DefinitionList list) {
    List<Block.DefinitionList.Item> items = new ArrayList<>(list.items());
    Block.DefinitionList.Item last = items.get(items.size() - 1);
    List<List<Block>> all = new ArrayList<>(last.definitions());
    all.add(meaning.blocks());
    items.set(items.size() - 1, new Block.DefinitionList.Item(last.terms(), all));
    return Optional.of(new Block.DefinitionList(meaning.reaching(list.at()), items));
  }

  /** The colon below a table is that of a caption. */
  @Override
  public Optional<Block> table(Block.Table table) {
    if (meaning.blocks().size() != 1) {
      return Optional.empty();
    }
    return meaning
        .blocks()
        .get(0)
        .accept(
            new BlockChoice<Block>() {
              @Override
              public Optional<Block> paragraph(Block.Paragraph words) {
                return new Waiting.Caption(words, words.content(), words.attributes()).join(table);
              }
            });
  }

  /** Joins two lists of definitions that nothing stands between. */
  static final class Continuation extends BlockChoice<Block> {
    private final Block next;

    Continuation(Block next) {
      this.next = next;
    }

    @Override
    public Optional<Block> definitionList(Block.DefinitionList list) {
      return next.accept(
          new BlockChoice<>() {
            @Override
            public Optional<Block> definitionList(Block.DefinitionList more) {
              List<Block.DefinitionList.Item> items = new ArrayList<>(list.items());
              items.addAll(more.items());
              Location at = list.at().source().at(list.at().start(), more.at().end());
              return Optional.of(new Block.DefinitionList(at, items));
            }
          });
    }
  }
}
