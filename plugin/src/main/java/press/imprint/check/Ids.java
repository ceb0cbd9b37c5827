package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;

/** The places of a book that a link can lead to. */
final class Ids {
  private final List<Id> all = new ArrayList<>();

  /**
   * A place.
   *
   * @param source the file in which it is
   * @param id its id
   */
  record Id(SourceText source, String id) {}

  Ids(Book book) {
    new Search().walk(book);
  }

  /** The ids of a file, in its order. */
  List<String> in(SourceText source) {
    return all.stream().filter(id -> id.source() == source).map(Id::id).toList();
  }

  /** The ids of the book. */
  List<Id> all() {
    return List.copyOf(all);
  }

  private final class Search extends WholeBookWalker {
    private void add(Location at, Optional<String> id) {
      id.ifPresent(present -> all.add(new Id(at.source(), present)));
    }

    private void add(Location at, Attributes attributes) {
      add(at, attributes.id());
    }

    @Override
    public Void heading(Block.Heading heading) {
      add(heading.at(), Optional.of(heading.id()));
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
}
