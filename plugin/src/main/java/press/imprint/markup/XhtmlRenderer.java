package press.imprint.markup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BlockVisitor;
import press.imprint.model.Inline;
import press.imprint.model.Metadata;

/**
 * Writes blocks as XHTML. The class names that it gives are those that the style sheets of both
 * outputs know: {@code epigraph}, {@code attribution}, {@code verse}, {@code stanza}, {@code line},
 * {@code tight}, {@code picture}, {@code ornament}, {@code align-left}, {@code align-center},
 * {@code align-right}.
 */
public final class XhtmlRenderer implements BlockVisitor<Void> {
  private final ElementCursor parent;
  private final OutputDialect dialect;
  private final SmartPunctuation punctuation;
  private final boolean tight;

  /**
   * Writes into an element.
   *
   * @param parent the element
   * @param dialect what the output writes in its own way
   * @param metadata the book's: its language and whether its punctuation is to be made smart
   */
  public XhtmlRenderer(ElementCursor parent, OutputDialect dialect, Metadata metadata) {
    this(parent, dialect, SmartPunctuation.of(metadata), false);
  }

  /**
   * Writes into an element what belongs to no book.
   *
   * @param parent the element
   * @param dialect what the output writes in its own way
   * @param punctuation that of its language
   */
  public XhtmlRenderer(ElementCursor parent, OutputDialect dialect, SmartPunctuation punctuation) {
    this(parent, dialect, punctuation, false);
  }

  private XhtmlRenderer(
      ElementCursor parent, OutputDialect dialect, SmartPunctuation punctuation, boolean tight) {
    this.parent = parent;
    this.dialect = dialect;
    this.punctuation = punctuation;
    this.tight = tight;
  }

  /**
   * Writes blocks, one after the other.
   *
   * @param blocks the blocks
   */
  public void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  /**
   * Writes a run of inlines that stands by itself: a paragraph's, a heading's.
   *
   * @param content the run
   */
  public void inlines(List<Inline> content) {
    new InlineRenderer(parent, dialect, punctuation.lettersOf(content), punctuation.marks())
        .inlines(content);
  }

  /**
   * Writes blocks with something before their first words, a note's number for example: in the
   * first paragraph where they begin with one, else in a paragraph of its own.
   *
   * @param blocks the blocks
   * @param opening writes it
   */
  public void blocksAfter(List<Block> blocks, Consumer<ElementCursor> opening) {
    ElementCursor first = parent.child("p");
    opening.accept(first);
    boolean joins = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
    if (joins) {
      Block.Paragraph paragraph = (Block.Paragraph) blocks.get(0);
      InlineRenderer.apply(paragraph.attributes(), first);
      in(first, paragraph.attributes()).inlines(paragraph.content());
    }
    blocks(blocks.subList(joins ? 1 : 0, blocks.size()));
  }

  private XhtmlRenderer in(ElementCursor element) {
    return new XhtmlRenderer(element, dialect, punctuation, false);
  }

  /** What is in another language has the quotation marks of that language. */
  private XhtmlRenderer in(ElementCursor element, Attributes attributes) {
    SmartPunctuation own = attributes.lang().map(punctuation::in).orElse(punctuation);
    return new XhtmlRenderer(element, dialect, own, false);
  }

  private ElementCursor element(String name, Attributes attributes, Location at) {
    ElementCursor element = element(name, at);
    InlineRenderer.apply(attributes, element);
    return element;
  }

  private ElementCursor element(String name, Location at) {
    ElementCursor element = parent.child(name);
    dialect.stands(element.element(), at);
    return element;
  }

  @Override
  public Void heading(Block.Heading heading) {
    ElementCursor element =
        element("h" + heading.level(), heading.at()).attribute("id", heading.id());
    heading.attributes().lang().ifPresent(element::lang);
    in(element, heading.attributes()).inlines(heading.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    boolean bare = tight && paragraph.attributes().equals(Attributes.NONE);
    ElementCursor element = bare ? parent : element("p", paragraph.attributes(), paragraph.at());
    in(element, paragraph.attributes()).inlines(paragraph.content());
    return null;
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    ElementCursor element = element("blockquote", quotation.attributes(), quotation.at());
    in(element, quotation.attributes()).blocks(quotation.blocks());
    return null;
  }

  @Override
  public Void epigraph(Block.Epigraph epigraph) {
    ElementCursor element = element("blockquote", epigraph.attributes(), epigraph.at());
    dialect.mean(element, "epigraph");
    in(element, epigraph.attributes()).blocks(epigraph.blocks());
    if (!epigraph.attribution().isEmpty()) {
      in(element.child("p", "attribution"), epigraph.attributes()).inlines(epigraph.attribution());
    }
    return null;
  }

  @Override
  public Void verse(Block.Verse verse) {
    ElementCursor element = element("div", verse.attributes(), verse.at());
    String own = element.element().getAttribute("class");
    element.attribute("class", (own + " verse").strip());
    Optional<ElementCursor> stanza = Optional.empty();
    for (Block.Verse.Line line : verse.lines()) {
      if (line.content().isEmpty()) {
        stanza = Optional.empty();
        continue;
      }
      stanza.ifPresent(open -> open.child("br"));
      ElementCursor open = stanza.orElseGet(() -> element.child("p", "stanza"));
      in(open.child("span", "line"), verse.attributes()).inlines(indented(line));
      stanza = Optional.of(open);
    }
    return null;
  }

  private static List<Inline> indented(Block.Verse.Line line) {
    if (line.indent() == 0) {
      return line.content();
    }
    Inline first = line.content().get(0);
    Inline indent = new Inline.Text(first.at(), "\u00a0".repeat(line.indent()));
    return Stream.concat(Stream.of(indent), line.content().stream()).toList();
  }

  @Override
  public Void bulletList(Block.BulletList list) {
    items(element("ul", list.at()), list.tight(), list.items());
    return null;
  }

  @Override
  public Void orderedList(Block.OrderedList list) {
    ElementCursor element = element("ol", list.at());
    if (list.start() != 1) {
      element.attribute("start", String.valueOf(list.start()));
    }
    items(element, list.tight(), list.items());
    return null;
  }

  private void items(ElementCursor list, boolean tightList, List<List<Block>> items) {
    if (tightList) {
      list.attribute("class", "tight");
    }
    for (List<Block> item : items) {
      new XhtmlRenderer(list.child("li"), dialect, punctuation, tightList).blocks(item);
    }
  }

  @Override
  public Void definitionList(Block.DefinitionList list) {
    ElementCursor element = element("dl", list.at());
    for (Block.DefinitionList.Item item : list.items()) {
      item.terms().forEach(term -> in(element.child("dt")).inlines(term));
      item.definitions().forEach(definition -> in(element.child("dd")).blocks(definition));
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    ElementCursor element = element("table", table.attributes(), table.at());
    if (!table.caption().isEmpty()) {
      in(element.child("caption"), table.attributes()).inlines(table.caption());
    }
    if (!table.head().isEmpty()) {
      ElementCursor head = element.child("thead");
      table.head().forEach(row -> row(head.child("tr"), table, "th", row));
    }
    if (!table.body().isEmpty()) {
      ElementCursor body = element.child("tbody");
      table.body().forEach(row -> row(body.child("tr"), table, "td", row));
    }
    return null;
  }

  private void row(ElementCursor element, Block.Table table, String name, List<List<Inline>> row) {
    for (int i = 0; i < row.size(); i++) {
      boolean known = i < table.alignments().size();
      Block.Table.Alignment alignment =
          known ? table.alignments().get(i) : Block.Table.Alignment.DEFAULT;
      // A head cell without a word heads nothing.
      boolean heads = name.equals("th") && !row.get(i).isEmpty();
      ElementCursor cell = element.child(heads ? "th" : "td");
      if (heads) {
        cell.attribute("scope", "col");
      }
      switch (alignment) {
        case LEFT -> cell.attribute("class", "align-left");
        case CENTER -> cell.attribute("class", "align-center");
        case RIGHT -> cell.attribute("class", "align-right");
        case DEFAULT -> {}
      }
      in(cell, table.attributes()).inlines(row.get(i));
    }
  }

  @Override
  public Void codeBlock(Block.CodeBlock block) {
    ElementCursor code = element("pre", block.at()).child("code");
    if (!block.language().isEmpty()) {
      code.attribute("class", "language-" + block.language());
    }
    code.text(block.text());
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    ElementCursor element = element("figure", figure.attributes(), figure.at());
    in(element, figure.attributes()).blocks(figure.blocks());
    if (!figure.caption().isEmpty()) {
      in(element.child("figcaption"), figure.attributes()).inlines(figure.caption());
    }
    return null;
  }

  @Override
  public Void ornament(Block.Ornament ornament) {
    element("hr", ornament.at()).attribute("class", "ornament");
    return null;
  }

  @Override
  public Void div(Block.Div div) {
    in(element("div", div.attributes(), div.at()), div.attributes()).blocks(div.blocks());
    return null;
  }

  @Override
  public Void rawHtmlBlock(Block.RawHtmlBlock block) {
    throw new IllegalStateException("unchecked HTML at " + block.at());
  }
}
