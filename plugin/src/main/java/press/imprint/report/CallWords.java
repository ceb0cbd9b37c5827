package press.imprint.report;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.markup.SmartPunctuation;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Inlines;

/** The words on both sides of each note call, as they are set, without other calls. */
final class CallWords extends BookWalker {
  /** How much is shown before a call and behind it, in characters. */
  private static final int BEFORE = 110;

  private static final int BEHIND = 50;

  private final SmartPunctuation punctuation;
  private final Map<Inline.NoteCall, Around> words = new HashMap<>();
  private Optional<Run> open = Optional.empty();

  /**
   * What stands around a call.
   *
   * @param before the words before it, cut where they are many
   * @param behind the words behind it
   */
  record Around(String before, String behind) {}

  private static final class Run {
    private final IdentityHashMap<Inline.Text, String> letters;
    private final StringBuilder text = new StringBuilder();
    private final Map<Inline.NoteCall, Integer> calls = new HashMap<>();

    Run(IdentityHashMap<Inline.Text, String> letters) {
      this.letters = letters;
    }
  }

  CallWords(Book book) {
    this.punctuation = SmartPunctuation.of(book.metadata());
    book.parts().forEach(part -> walkBlocks(part.blocks()));
  }

  Around of(Inline.NoteCall call) {
    return words.get(call);
  }

  @Override
  public void walk(List<Inline> content) {
    if (open.isPresent()) {
      super.walk(content);
      return;
    }
    Run run = new Run(punctuation.lettersOf(content));
    open = Optional.of(run);
    super.walk(content);
    open = Optional.empty();
    String text = run.text.toString();
    run.calls.forEach((call, at) -> words.put(call, around(text, at)));
  }

  private static Around around(String text, int at) {
    int from = at - BEFORE;
    String before = text.substring(Math.max(0, from), at);
    if (from > 0) {
      before = "… " + before.substring(afterSpace(before)).stripLeading();
    }
    String behind = text.substring(at, Math.min(text.length(), at + BEHIND + 1));
    if (behind.length() > BEHIND) {
      behind = behind.substring(0, beforeSpace(behind)).stripTrailing() + " …";
    }
    return new Around(before, behind);
  }

  private static int afterSpace(String text) {
    int space = text.indexOf(' ');
    return space >= 0 ? space : lowHalf(text, 0);
  }

  private static int beforeSpace(String text) {
    int space = text.lastIndexOf(' ', BEHIND);
    return space > 0 ? space : BEHIND + lowHalf(text, BEHIND);
  }

  private static int lowHalf(String text, int at) {
    return Character.isLowSurrogate(text.charAt(at)) ? 1 : 0;
  }

  private Void add(String letters) {
    open.orElseThrow().text.append(letters);
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    return add(open.orElseThrow().letters.getOrDefault(text, text.text()));
  }

  @Override
  public Void crossReference(Inline.CrossReference reference) {
    return add(reference.lead() + Inlines.plainText(reference.words()));
  }

  @Override
  public Void code(Inline.Code code) {
    return add(code.text());
  }

  @Override
  public Void image(Inline.Image image) {
    return add(image.altText());
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    return add(" ");
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    return add(" ");
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    Run run = open.orElseThrow();
    run.calls.put(call, run.text.length());
    return null;
  }
}
