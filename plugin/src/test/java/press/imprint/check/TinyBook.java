package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookDate;
import press.imprint.model.Booklet;
import press.imprint.model.Design;
import press.imprint.model.FullCitations;
import press.imprint.model.IbidForm;
import press.imprint.model.Identifiers;
import press.imprint.model.Inline;
import press.imprint.model.Labels;
import press.imprint.model.Matter;
import press.imprint.model.Metadata;
import press.imprint.model.Note;
import press.imprint.model.NoteRestart;
import press.imprint.model.Notes;
import press.imprint.model.PageSize;
import press.imprint.model.Part;

/**
 * A book of lines, for tests of rules without a reader of Markdown: a line is a paragraph or a note
 * body, and knows nothing but note calls.
 */
final class TinyBook {
  private static final Pattern BODY = Pattern.compile("^\\[\\^([^\\]]+)\\]:(.*)");
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]]+)\\]");

  private final String title;
  private final String lang;
  private final List<SourceText> sources = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();

  TinyBook(String title, String lang) {
    this.title = title;
    this.lang = lang;
    sources.add(new SourceText("book/book.yaml", "title: \"" + title + "\"\ndate: 2018-11\n"));
  }

  TinyBook() {
    this("A book", "en");
  }

  TinyBook file(String name, String text) {
    SourceText source = new SourceText("book/" + name, text);
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      Matcher body = BODY.matcher(line);
      if (body.matches()) {
        int end = start + body.start(2);
        List<Block> said = paragraph(source, end, body.group(2));
        notes.add(new Note(source.at(start, end), body.group(1), said));
      } else {
        blocks.addAll(paragraph(source, start, line));
      }
      start += line.length() + 1;
    }
    sources.add(source);
    parts.add(new Part(Matter.BODY, blocks));
    return this;
  }

  private static List<Block> paragraph(SourceText source, int start, String line) {
    List<Inline> content = new ArrayList<>();
    Matcher call = CALL.matcher(line);
    int from = 0;
    while (call.find()) {
      content.add(text(source, start + from, line.substring(from, call.start())));
      int end = start + call.end();
      content.add(new Inline.NoteCall(source.at(start + call.start(), end), call.group(1)));
      from = call.end();
    }
    content.add(text(source, start + from, line.substring(from)));
    return line.isBlank()
        ? List.of()
        : List.of(
            new Block.Paragraph(source.at(start, start + line.length()), Attributes.NONE, content));
  }

  private static Inline text(SourceText source, int start, String text) {
    return new Inline.Text(source.at(start, start + text.length()), text);
  }

  Book book() {
    return new Book(metadata(), parts, notes, sources);
  }

  List<Diagnostic> check(GlyphCoverage coverage) {
    Book book = book();
    Notes notes = new Notes(book);
    return new Checker(coverage).check(book, notes, new Ledger(book, notes));
  }

  /** The findings as {@code file:line:column rule}. */
  List<String> rules() {
    return check(codePoint -> true).stream().map(f -> f.at() + " " + f.rule().id()).toList();
  }

  private Metadata metadata() {
    return new Metadata(
        title,
        Optional.empty(),
        List.of(),
        Optional.of(new BookDate("2018-11")),
        lang,
        new Identifiers("urn:x", Optional.empty(), Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        3,
        NoteRestart.PART,
        Optional.empty(),
        IbidForm.RESOLVE,
        FullCitations.BOOK,
        true,
        Labels.of(Locale.forLanguageTag(lang), Map.of()),
        PageSize.A5,
        Design.of(PageSize.A5),
        List.of(),
        Booklet.USUAL,
        Optional.empty());
  }
}
