package press.imprint.markup;

import java.util.List;
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
    new InlineRenderer(parent, dialect, punctuation.lettersOf(content)).inlines(content);
  }

  private XhtmlRenderer in(ElementCursor element) {
    return new XhtmlRenderer(element, dialect, punctuation, false);
  }

  private ElementCursor element(String name, Attributes attributes) {
    ElementCursor element = parent.child(name);
    InlineRenderer.apply(attributes, element);
    return element;
  }

  @Override
  public Void heading(Block.Heading heading) {
    ElementCursor element = parent.child("h" + heading.level()).attribute("id", heading.id());
    heading.attributes().lang().ifPresent(element::lang);
    in(element).inlines(heading.content());
    return null;
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    boolean bare = tight && paragraph.attributes().equals(Attributes.NONE);
    in(bare ? parent : element("p", paragraph.attributes())).inlines(paragraph.content());
    return null;
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    in(element("blockquote", quotation.attributes())).blocks(quotation.blocks());
    return null;
  }

  @Override
  public Void epigraph(Block.Epigraph epigraph) {
    ElementCursor element = element("blockquote", epigraph.attributes());
    dialect.mean(element, "epigraph");
    in(element).blocks(epigraph.blocks());
    if (!epigraph.attribution().isEmpty()) {
      in(element.child("p", "attribution")).inlines(epigraph.attribution());
    }
    return null;
  }

  @Override
  public Void verse(Block.Verse verse) {
    ElementCursor element = element("div", verse.attributes());
    String own = element.element().getAttribute("class");
    element.attribute("class", (own + " verse").strip());
    ElementCursor stanza = element.child("p", "stanza");
    boolean first = true;
    for (Block.Verse.Line line : verse.lines()) {
      if (line.content().isEmpty()) {
        stanza = element.child("p", "stanza");
        first = true;
        continue;
      }
      if (!first) {
        stanza.child("br");
      }
      in(stanza.child("span", "line")).inlines(indented(line));
      first = false;
    }
    return null;
  }

  private static List<Inline> indented(Block.Verse.Line line) {
    if (line.indent() == 0) {
      return line.content();
    }
    Inline first = line.content().get(0);
    Inline indent = new Inline.Text(first.at(), "\u00a0".repeat(line.indent()));
    return java.util.stream.Stream.concat(
            java.util.stream.Stream.of(indent), line.content().stream())
        .toList();
  }

  @Override
  public Void bulletList(Block.BulletList list) {
    items(parent.child("ul"), list.tight(), list.items());
    return null;
  }

  @Override
  public Void orderedList(Block.OrderedList list) {
    ElementCursor element = parent.child("ol");
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
    ElementCursor element = parent.child("dl");
    for (Block.DefinitionList.Item item : list.items()) {
      item.terms().forEach(term -> in(element.child("dt")).inlines(term));
      item.definitions().forEach(definition -> in(element.child("dd")).blocks(definition));
    }
    return null;
  }

  @Override
  public Void table(Block.Table table) {
    ElementCursor element = element("table", table.attributes());
    if (!table.caption().isEmpty()) {
      in(element.child("caption")).inlines(table.caption());
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
      ElementCursor cell = element.child(name);
      if (name.equals("th")) {
        cell.attribute("scope", "col");
      }
      switch (alignment) {
        case LEFT -> cell.attribute("class", "align-left");
        case CENTER -> cell.attribute("class", "align-center");
        case RIGHT -> cell.attribute("class", "align-right");
        case DEFAULT -> {}
      }
      in(cell).inlines(row.get(i));
    }
  }

  @Override
  public Void codeBlock(Block.CodeBlock block) {
    ElementCursor code = parent.child("pre").child("code");
    if (!block.language().isEmpty()) {
      code.attribute("class", "language-" + block.language());
    }
    code.text(block.text());
    return null;
  }

  @Override
  public Void figure(Block.Figure figure) {
    ElementCursor element = element("figure", figure.attributes());
    in(element).blocks(figure.blocks());
    if (!figure.caption().isEmpty()) {
      in(element.child("figcaption")).inlines(figure.caption());
    }
    return null;
  }

  @Override
  public Void ornament(Block.Ornament ornament) {
    parent.child("hr", "ornament");
    return null;
  }

  @Override
  public Void div(Block.Div div) {
    in(element("div", div.attributes())).blocks(div.blocks());
    return null;
  }

  @Override
  public Void rawHtmlBlock(Block.RawHtmlBlock block) {
    throw new IllegalStateException("unchecked HTML at " + block.at());
  }
}
