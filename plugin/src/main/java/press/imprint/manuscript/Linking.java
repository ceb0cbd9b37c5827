package press.imprint.manuscript;

import java.util.List;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BlockVisitor;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/** Writes the book's ids into the blocks of a file, and into its links where they lead. */
final class Linking implements BlockVisitor<Block> {
  private final Anchors anchors;
  private final InlineLinking inlines;

  Linking(Anchors anchors, String path) {
    this.anchors = anchors;
    this.inlines = new InlineLinking(anchors, path);
  }

  List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  Note note(Note note) {
    return new Note(note.at(), note.label(), blocks(note.blocks()));
  }

  private List<List<Block>> lists(List<List<Block>> lists) {
    return lists.stream().map(this::blocks).toList();
  }

  private List<List<List<Inline>>> rows(List<List<List<Inline>>> rows) {
    return rows.stream().map(row -> row.stream().map(inlines::run).toList()).toList();
  }

  private Attributes own(Location at, Attributes attributes) {
    return inlines.own(at, attributes);
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(
        heading.at(),
        heading.level(),
        anchors.id(heading.at(), heading.id()),
        heading.attributes(),
        inlines.run(heading.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(
        paragraph.at(),
        own(paragraph.at(), paragraph.attributes()),
        inlines.run(paragraph.content()));
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(
        quotation.at(), own(quotation.at(), quotation.attributes()), blocks(quotation.blocks()));
  }

  @Override
  public Block epigraph(Block.Epigraph epigraph) {
    return new Block.Epigraph(
        epigraph.at(),
        own(epigraph.at(), epigraph.attributes()),
        blocks(epigraph.blocks()),
        inlines.run(epigraph.attribution()));
  }

  @Override
  public Block verse(Block.Verse verse) {
    List<Block.Verse.Line> lines =
        verse.lines().stream()
            .map(line -> new Block.Verse.Line(line.indent(), inlines.run(line.content())))
            .toList();
    return new Block.Verse(verse.at(), own(verse.at(), verse.attributes()), lines);
  }

  @Override
  public Block bulletList(Block.BulletList list) {
    return new Block.BulletList(list.at(), list.tight(), lists(list.items()));
  }

  @Override
  public Block orderedList(Block.OrderedList list) {
    return new Block.OrderedList(list.at(), list.tight(), list.start(), lists(list.items()));
  }

  @Override
  public Block definitionList(Block.DefinitionList list) {
    List<Block.DefinitionList.Item> items =
        list.items().stream()
            .map(
                item ->
                    new Block.DefinitionList.Item(
                        item.terms().stream().map(inlines::run).toList(),
                        lists(item.definitions())))
            .toList();
    return new Block.DefinitionList(list.at(), items);
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(
        table.at(),
        own(table.at(), table.attributes()),
        inlines.run(table.caption()),
        table.alignments(),
        rows(table.head()),
        rows(table.body()));
  }

  @Override
  public Block codeBlock(Block.CodeBlock code) {
    return code;
  }

  @Override
  public Block figure(Block.Figure figure) {
    return new Block.Figure(
        figure.at(),
        own(figure.at(), figure.attributes()),
        blocks(figure.blocks()),
        inlines.run(figure.caption()));
  }

  @Override
  public Block ornament(Block.Ornament ornament) {
    return ornament;
  }

  @Override
  public Block div(Block.Div div) {
    return new Block.Div(div.at(), own(div.at(), div.attributes()), blocks(div.blocks()));
  }

  @Override
  public Block rawHtmlBlock(Block.RawHtmlBlock raw) {
    return raw;
  }
}
