package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
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
import press.imprint.model.PageSize;
import press.imprint.model.Part;

/**
 * A book of which every word is a number of its own, so that what reaches a file can be told word
 * by word: {@code t17t} is the 17th of the text, {@code n4n2n} the second word of the note with
 * label 4.
 */
final class TokenBook {
  private final Random random;
  private final SourceText source;
  private final List<Part> parts = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private List<Block> blocks = new ArrayList<>();
  private final List<Integer> noteWords = new ArrayList<>();
  private final List<Integer> wordsBeforeCall = new ArrayList<>();
  private int words;
  private int place;

  TokenBook(long seed) {
    random = new Random(seed);
    source = new SourceText("tokens.md", " ".repeat(1_000_000));
  }

  Location at() {
    return source.at(place, ++place);
  }

  private String words(int count) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : " ").append('t').append(++words).append('t');
    }
    return out.toString();
  }

  List<Inline> run(int count) {
    List<Inline> run = new ArrayList<>();
    int left = count;
    while (left > 0) {
      int some = Math.min(left, 1 + random.nextInt(12));
      left -= some;
      List<Inline> text = List.of(new Inline.Text(at(), words(some)));
      switch (random.nextInt(4)) {
        case 0 -> run.add(new Inline.Emphasis(at(), text));
        case 1 -> run.add(new Inline.Strong(at(), text));
        default -> run.addAll(text);
      }
      run.add(new Inline.Text(at(), random.nextInt(4) == 0 ? ", " : " "));
    }
    return run;
  }

  Inline.NoteCall call(int length) {
    String label = String.valueOf(notes.size() + 1);
    noteWords.add(length);
    wordsBeforeCall.add(words);
    StringBuilder out = new StringBuilder();
    for (int i = 1; i <= length; i++) {
      out.append(i == 1 ? "" : " ").append('n').append(label).append('n').append(i).append('n');
    }
    Block body =
        new Block.Paragraph(at(), Attributes.NONE, List.of(new Inline.Text(at(), out.toString())));
    notes.add(new Note(at(), label, List.of(body)));
    return new Inline.NoteCall(at(), label);
  }

  TokenBook add(Block block) {
    blocks.add(block);
    return this;
  }

  TokenBook part() {
    close();
    return heading(1);
  }

  TokenBook heading(int level) {
    List<Inline> content = List.of(new Inline.Text(at(), words(2)));
    return add(new Block.Heading(at(), level, "h-" + place, Attributes.NONE, content));
  }

  TokenBook paragraph(int count, int... noteLengths) {
    List<Inline> content = new ArrayList<>(run(count));
    for (int length : noteLengths) {
      content.addAll(run(1 + random.nextInt(20)));
      content.remove(content.size() - 1);
      content.add(new Inline.Text(at(), ","));
      content.add(call(length));
      content.add(new Inline.Text(at(), " "));
    }
    content.addAll(run(3));
    return add(new Block.Paragraph(at(), Attributes.NONE, content));
  }

  private void close() {
    if (!blocks.isEmpty()) {
      parts.add(new Part(Matter.BODY, blocks));
      blocks = new ArrayList<>();
    }
  }

  /** How many words a note has. */
  int noteWords(int label) {
    return noteWords.get(label - 1);
  }

  /** How many notes there are. */
  int notes() {
    return notes.size();
  }

  /** The last word before a note's call. */
  int wordBeforeCall(int label) {
    return wordsBeforeCall.get(label - 1);
  }

  int words() {
    return words;
  }

  Book book() {
    return book(PageSize.A5);
  }

  Book book(PageSize page) {
    close();
    return new Book(metadata(page), parts, notes, List.of(source));
  }

  static Metadata metadata(PageSize page) {
    Optional<String> none = Optional.empty();
    return new Metadata(
        "Tokens",
        none,
        List.of(),
        Optional.empty(),
        "en",
        new Identifiers("urn:uuid:0", none, none, none),
        none,
        none,
        none,
        List.of(),
        none,
        none,
        none,
        Optional.empty(),
        2,
        NoteRestart.PART,
        Optional.empty(),
        IbidForm.RESOLVE,
        FullCitations.BOOK,
        true,
        Labels.of(Locale.ENGLISH, Map.of()),
        page,
        Design.of(page),
        List.of(),
        Booklet.USUAL,
        Optional.empty());
  }
}
