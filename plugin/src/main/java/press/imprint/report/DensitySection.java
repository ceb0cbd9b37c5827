package press.imprint.report;

import press.imprint.markup.ElementCursor;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/** How many notes are called along the book: a bar for each hundredth of its words. */
final class DensityChart {
  static final String ID = "density";

  private static final int BARS = 100;

  /** Heights in units of the drawing, which is 100 wide and 30 high. */
  private static final int HEIGHT = 30;

  private final Book book;

  DensityChart(Book book) {
    this.book = book;
  }

  void write(ElementCursor body) {
    int words = new Counter(new int[BARS], 1).count(book);
    int[] bars = new int[BARS];
    int calls = new Counter(bars, Math.max(1, words)).callsIn(book);
    int most = 1;
    for (int bar : bars) {
      most = Math.max(most, bar);
    }
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Density of notes");
    String said =
        "%d calls in %d words; at most %d in one hundredth of the book"
            .formatted(calls, words, calls == 0 ? 0 : most);
    section.child("p").text(said + ".");
    ElementCursor chart =
        section
            .child("div", "density-frame")
            .child("svg", "density")
            .attribute("viewBox", "0 0 100 30")
            .attribute("preserveAspectRatio", "none")
            .attribute("role", "img")
            .attribute("aria-label", said);
    for (int i = 0; i < BARS; i++) {
      double high = HEIGHT * bars[i] / (double) most;
      chart
          .child("rect")
          .attribute("x", String.valueOf(i + 0.1))
          .attribute("y", String.valueOf(HEIGHT - high))
          .attribute("width", "0.8")
          .attribute("height", String.valueOf(high));
    }
  }

  /** Counts words, and the calls between them. */
  private static final class Counter extends BookWalker {
    private final int[] bars;
    private final int all;
    private int words;
    private int calls;

    Counter(int[] bars, int all) {
      this.bars = bars;
      this.all = all;
    }

    int count(Book book) {
      book.parts().forEach(part -> walkBlocks(part.blocks()));
      return words;
    }

    int callsIn(Book book) {
      count(book);
      return calls;
    }

    @Override
    public Void text(Inline.Text text) {
      String stripped = text.text().strip();
      words += stripped.isEmpty() ? 0 : stripped.split("\\s+").length;
      return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      calls++;
      bars[(int) Math.min(BARS - 1, (long) words * BARS / all)]++;
      return null;
    }
  }
}
