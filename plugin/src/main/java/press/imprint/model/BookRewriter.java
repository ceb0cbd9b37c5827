package press.imprint.model;

import java.util.List;
import press.imprint.diagnostic.Location;

/**
 * Writes a book's blocks and inlines again, each as it is unless a subclass has it otherwise. What
 * stands within what is written again is written again too.
 */
public abstract class BookRewriter implements BlockVisitor<Block>, InlineVisitor<Inline> {
  /** Blocks written again. */
  public final List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  /** A note body written again. */
  public final Note note(Note note) {
    return new Note(note.at(), note.label(), blocks(note.blocks()));
  }

  /** Inlines written again. */
  public final List<Inline> run(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).toList();
  }

  /** The attributes of a block or an inline that stands at a place. */
  protected Attributes attributes(Location at, Attributes attributes) {
    return attributes;
  }

  /** The id of a heading. */
  protected String headingId(Block.Heading heading) {
    return heading.id();
  }

  /** Where a link leads. */
  protected Inline.Target target(Inline.Target target) {
    return target;
  }

  private List<List<Block>> lists(List<List<Block>> lists) {
    return lists.stream().map(this::blocks).toList();
  }

  private List<List<List<Inline>>> rows(List<List<List<Inline>>> rows) {
    return rows.stream().map(row -> row.stream().map(this::run).toList()).toList();
  }

  @Override
  public Block heading(Block.Heading heading) {
    return new Block.Heading(
        heading.at(),
        heading.level(),
        headingId(heading),
        heading.attributes(),
        run(heading.content()));
  }

  @Override
  public Block paragraph(Block.Paragraph paragraph) {
    return new Block.Paragraph(
        paragraph.at(),
        attributes(paragraph.at(), paragraph.attributes()),
        run(paragraph.content()));
  }

  @Override
  public Block quotation(Block.Quotation quotation) {
    return new Block.Quotation(
        quotation.at(),
        attributes(quotation.at(), quotation.attributes()),
        blocks(quotation.blocks()));
  }

  @Override
  public Block epigraph(Block.Epigraph epigraph) {
    return new Block.Epigraph(
        epigraph.at(),
        attributes(epigraph.at(), epigraph.attributes()),
        blocks(epigraph.blocks()),
        run(epigraph.attribution()));
  }

  @Override
  public Block verse(Block.Verse verse) {
    List<Block.Verse.Line> lines =
        verse.lines().stream()
            .map(line -> new Block.Verse.Line(line.indent(), run(line.content())))
            .toList();
    return new Block.Verse(verse.at(), attributes(verse.at(), verse.attributes()), lines);
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
                        item.terms().stream().map(this::run).toList(), lists(item.definitions())))
            .toList();
    return new Block.DefinitionList(list.at(), items);
  }

  @Override
  public Block table(Block.Table table) {
    return new Block.Table(
        table.at(),
        attributes(table.at(), table.attributes()),
        run(table.caption()),
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
        attributes(figure.at(), figure.attributes()),
        blocks(figure.blocks()),
        run(figure.caption()));
  }

  @Override
  public Block ornament(Block.Ornament ornament) {
    return ornament;
  }

  @Override
  public Block div(Block.Div div) {
    return new Block.Div(div.at(), attributes(div.at(), div.attributes()), blocks(div.blocks()));
  }

  @Override
  public Block rawHtmlBlock(Block.RawHtmlBlock raw) {
    return raw;
  }

  @Override
  public Inline link(Inline.Link link) {
    return new Inline.Link(link.at(), target(link.target()), link.title(), run(link.content()));
  }

  @Override
  public Inline span(Inline.Span span) {
    return new Inline.Span(
        span.at(), attributes(span.at(), span.attributes()), run(span.content()));
  }

  @Override
  public Inline image(Inline.Image image) {
    return new Inline.Image(
        image.at(),
        image.picture(),
        run(image.alt()),
        image.title(),
        attributes(image.at(), image.attributes()));
  }

  @Override
  public Inline emphasis(Inline.Emphasis emphasis) {
    return new Inline.Emphasis(emphasis.at(), run(emphasis.content()));
  }

  @Override
  public Inline strong(Inline.Strong strong) {
    return new Inline.Strong(strong.at(), run(strong.content()));
  }

  @Override
  public Inline formed(Inline.Formed formed) {
    return new Inline.Formed(formed.at(), formed.form(), run(formed.content()));
  }

  @Override
  public Inline text(Inline.Text text) {
    return text;
  }

  @Override
  public Inline code(Inline.Code code) {
    return code;
  }

  @Override
  public Inline noteCall(Inline.NoteCall call) {
    return call;
  }

  @Override
  public Inline crossReference(Inline.CrossReference reference) {
    return new Inline.CrossReference(
        reference.at(),
        target(reference.target()),
        reference.page(),
        reference.lead(),
        reference.words());
  }

  @Override
  public Inline lineBreak(Inline.LineBreak lineBreak) {
    return lineBreak;
  }

  @Override
  public Inline softBreak(Inline.SoftBreak softBreak) {
    return softBreak;
  }

  @Override
  public Inline rawHtml(Inline.RawHtml raw) {
    return raw;
  }
}
