package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/** Finds the places of a file that a link can lead to: headings, and whatever has an id. */
final class AnchorSearch extends BookWalker {
  private final List<Anchor> anchors = new ArrayList<>();

  /**
   * A place that a link can lead to.
   *
   * @param at where it stands
   * @param typed its id as typed, or empty for a heading without one
   * @param ofWords the id that its words make, for a heading without one
   */
  record Anchor(Location at, Optional<String> typed, String ofWords) {
    /** What tells it from every other of the book. */
    Key key() {
      return new Key(at, typed.orElse(""));
    }
  }

  /** What tells an anchor from every other: its place, and its id as typed. */
  record Key(Location at, String typed) {}

  private AnchorSearch() {}

  /** The anchors of a file, in its order. */
  static List<Anchor> in(MarkdownFile file) {
    AnchorSearch search = new AnchorSearch();
    search.walkBlocks(file.blocks());
    file.notes().forEach(note -> search.walkBlocks(note.blocks()));
    search.anchors.sort(Comparator.comparing(anchor -> anchor.at().start()));
    return search.anchors;
  }

  private void add(Location at, Attributes attributes) {
    attributes.id().ifPresent(id -> anchors.add(new Anchor(at, Optional.of(id), "")));
  }

  @Override
  public Void heading(Block.Heading heading) {
    Optional<String> typed = Optional.of(heading.id()).filter(id -> !id.isEmpty());
    anchors.add(new Anchor(heading.at(), typed, Ids.of(heading.content())));
    return super.heading(heading);
  }

  @Override
  public Void paragraph(Block.Paragraph paragraph) {
    add(paragraph.at(), paragraph.attributes());
    return super.paragraph(paragraph);
  }

  @Override
  public Void quotation(Block.Quotation quotation) {
    add(quotation.at(), quotation.attributes());
    return super.quotation(quotation);
  }

  @Override
  public Void epigraph(Block.Epigraph epigraph) {
    add(epigraph.at(), epigraph.attributes());
    return super.epigraph(epigraph);
  }

  @Override
  public Void verse(Block.Verse verse) {
    add(verse.at(), verse.attributes());
    return super.verse(verse);
  }

  @Override
  public Void table(Block.Table table) {
    add(table.at(), table.attributes());
    return super.table(table);
  }

  @Override
  public Void figure(Block.Figure figure) {
    add(figure.at(), figure.attributes());
    return super.figure(figure);
  }

  @Override
  public Void div(Block.Div div) {
    add(div.at(), div.attributes());
    return super.div(div);
  }

  @Override
  public Void span(Inline.Span span) {
    add(span.at(), span.attributes());
    return super.span(span);
  }

  @Override
  public Void image(Inline.Image image) {
    add(image.at(), image.attributes());
    return super.image(image);
  }
}
