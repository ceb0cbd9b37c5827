package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;
import press.imprint.model.Note;

/** The passages of a book: those of the text in reading order, then those of its note bodies. */
final class Passages {
  private final String lang;
  private final List<Passage> text = new ArrayList<>();
  private final List<Passage> notes = new ArrayList<>();
  private final List<Passage> all = new ArrayList<>();

  Passages(Book book) {
    lang = book.metadata().lang();
    Reader reader = new Reader();
    reader.walk(book);
    all.addAll(text);
    all.addAll(notes);
  }

  /** The passages of the text. */
  List<Passage> text() {
    return text;
  }

  /** The passages of note bodies. */
  List<Passage> notes() {
    return notes;
  }

  /** All of them. */
  List<Passage> all() {
    return all;
  }

  /** Cuts a book into passages: whatever run of inlines is entered first is one. */
  private final class Reader extends WholeBookWalker {
    private Optional<Note> note = Optional.empty();
    private Passage.Kind kind = Passage.Kind.OTHER;
    private String language = lang;
    private boolean open;
    private int element;
    private int elements;
    private int quotations;
    private StringBuilder letters = new StringBuilder();
    private List<Passage.Piece> pieces = new ArrayList<>();

    @Override
    void note(Note next) {
      note = Optional.of(next);
      super.note(next);
    }

    private void read(Passage.Kind as, Runnable content) {
      kind = as;
      open = true;
      content.run();
      open = false;
      kind = Passage.Kind.OTHER;
      if (letters.length() > 0) {
        List<Passage> list = note.isPresent() ? notes : text;
        list.add(new Passage(as, note, quotations > 0, letters.toString(), pieces));
      }
      letters = new StringBuilder();
      pieces = new ArrayList<>();
    }

    private Void in(Attributes attributes, Runnable content) {
      String before = language;
      language = attributes.lang().orElse(before);
      content.run();
      language = before;
      return null;
    }

    private Void quoted(Runnable content) {
      quotations++;
      content.run();
      quotations--;
      return null;
    }

    private Void within(Runnable content) {
      int before = element;
      element = ++elements;
      content.run();
      element = before;
      return null;
    }

    private Void add(Location at, String added) {
      if (!added.isEmpty()) {
        boolean typed = at.end() - at.start() == added.length();
        pieces.add(new Passage.Piece(letters.length(), at, typed, element, language));
        letters.append(added);
      }
      return null;
    }

    @Override
    public void walk(List<Inline> content) {
      if (open) {
        super.walk(content);
      } else {
        read(kind, () -> super.walk(content));
      }
    }

    @Override
    public Void heading(Block.Heading heading) {
      kind = Passage.Kind.HEADING;
      return super.heading(heading);
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
      kind = Passage.Kind.PARAGRAPH;
      return in(paragraph.attributes(), () -> super.paragraph(paragraph));
    }

    @Override
    public Void quotation(Block.Quotation quotation) {
      return quoted(() -> in(quotation.attributes(), () -> super.quotation(quotation)));
    }

    @Override
    public Void epigraph(Block.Epigraph epigraph) {
      return quoted(() -> in(epigraph.attributes(), () -> super.epigraph(epigraph)));
    }

    @Override
    public Void table(Block.Table table) {
      return in(table.attributes(), () -> super.table(table));
    }

    @Override
    public Void figure(Block.Figure figure) {
      return in(figure.attributes(), () -> super.figure(figure));
    }

    @Override
    public Void div(Block.Div div) {
      return in(div.attributes(), () -> super.div(div));
    }

    @Override
    public Void verse(Block.Verse verse) {
      return in(verse.attributes(), () -> read(Passage.Kind.VERSE, () -> lines(verse)));
    }

    private void lines(Block.Verse verse) {
      for (Block.Verse.Line line : verse.lines()) {
        if (!pieces.isEmpty()) {
          Location last = pieces.get(pieces.size() - 1).at();
          add(last.source().at(last.end(), last.end()), "\n");
        }
        walk(line.content());
      }
    }

    @Override
    public Void text(Inline.Text letters) {
      return add(letters.at(), letters.text().replace(Passage.CALL, Passage.WORD));
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      return within(() -> super.emphasis(emphasis));
    }

    @Override
    public Void strong(Inline.Strong strong) {
      return within(() -> super.strong(strong));
    }

    @Override
    public Void span(Inline.Span span) {
      return within(() -> in(span.attributes(), () -> super.span(span)));
    }

    @Override
    public Void formed(Inline.Formed formed) {
      Optional<String> raised = Raised.of(formed);
      return raised.isPresent()
          ? add(formed.at(), raised.get())
          : within(() -> super.formed(formed));
    }

    @Override
    public Void link(Inline.Link link) {
      boolean bare = link.target().address().endsWith(Inlines.plainText(link.content()));
      return bare ? add(link.at(), String.valueOf(Passage.WORD)) : within(() -> super.link(link));
    }

    @Override
    public Void code(Inline.Code code) {
      return add(code.at(), String.valueOf(Passage.WORD));
    }

    @Override
    public Void image(Inline.Image image) {
      return add(image.at(), String.valueOf(Passage.WORD));
    }

    @Override
    public Void rawHtml(Inline.RawHtml rawHtml) {
      return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      return add(call.at(), String.valueOf(Passage.CALL));
    }

    @Override
    public Void crossReference(Inline.CrossReference reference) {
      return add(reference.at(), String.valueOf(Passage.WORD));
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      return add(lineBreak.at(), "\n");
    }

    @Override
    public Void softBreak(Inline.SoftBreak softBreak) {
      return add(softBreak.at(), " ");
    }
  }
}
