package press.imprint.report;

import java.util.ArrayList;
import java.util.List;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Part;

/**
 * How many words a book's parts have, notes apart, and behind how many of them each call stands.
 */
final class BookCount extends BookWalker {
  private final List<OfPart> parts = new ArrayList<>();
  private final List<Integer> calls = new ArrayList<>();
  private int words;

  /**
   * The count of one part.
   *
   * @param words its words
   * @param calls its note calls
   */
  record OfPart(int words, int calls) {
    /** How many calls come on a thousand words; 0 where there are none. */
    double perThousand() {
      return words == 0 ? 0 : calls * 1000.0 / words;
    }
  }

  BookCount(Book book) {
    for (Part part : book.parts()) {
      int before = words;
      int called = calls.size();
      walkBlocks(part.blocks());
      parts.add(new OfPart(words - before, calls.size() - called));
    }
  }

  /** The parts in reading order. */
  List<OfPart> parts() {
    return parts;
  }

  /** The whole book. */
  OfPart whole() {
    return new OfPart(words, calls.size());
  }

  /** How many calls stand in each of so many equal stretches of the book. */
  int[] bars(int number) {
    int[] bars = new int[number];
    for (int call : calls) {
      bars[(int) Math.min(number - 1, (long) call * number / Math.max(1, words))]++;
    }
    return bars;
  }

  @Override
  public Void text(Inline.Text text) {
    boolean within = false;
    for (int i = 0; i < text.text().length(); i++) {
      char c = text.text().charAt(i);
      boolean begins = !within && (Character.isLetterOrDigit(c) || Character.isSurrogate(c));
      words += begins ? 1 : 0;
      within = (within || begins) && !Character.isWhitespace(c);
    }
    return null;
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    calls.add(words);
    return null;
  }
}
