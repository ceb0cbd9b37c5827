package press.imprint.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import press.imprint.markup.ElementCursor;
import press.imprint.model.Book;
import press.imprint.model.Part;

/**
 * How many notes are called along the book: a bar for each hundredth of its words, over the parts;
 * the same as a table.
 */
final class DensitySection {
  static final String ID = "section--density";

  private static final int BARS = 100;

  /** Heights in units of the drawing, which is 100 wide and 30 high. */
  private static final int HEIGHT = 30;

  /** The least share of the book, in per cent, under whose stretch there is room for a figure. */
  private static final double NARROW = 2;

  /** The same for a small screen. */
  private static final double SMALL = 7;

  private final Book book;
  private final PartTitles titles;
  private final BookTongue tongue;
  private final BookCount count;

  DensitySection(ShownNotes shown) {
    this.book = shown.book();
    this.titles = new PartTitles(book);
    this.tongue = new BookTongue(book.metadata());
    this.count = new BookCount(book);
  }

  void write(ElementCursor body) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Density of notes");
    int[] bars = count.bars(BARS);
    int most = Arrays.stream(bars).max().orElse(0);
    BookCount.OfPart whole = count.whole();
    String said =
        "%s in %s, %s to a thousand. Each bar is a hundredth of the book; the highest has %s."
            .formatted(
                counted(whole.calls(), "call"),
                counted(whole.words(), "word"),
                rate(whole.perThousand()),
                most);
    section.child("p", "said").text(said);
    ElementCursor figure = section.child("div", "chart");
    chart(figure, bars, Math.max(1, most), said);
    axis(figure);
    table(section);
  }

  private void chart(ElementCursor figure, int[] bars, int most, String said) {
    ElementCursor chart =
        figure
            .child("svg", "density")
            .attribute("viewBox", "0 0 " + BARS + " " + HEIGHT)
            .attribute("preserveAspectRatio", "none")
            .attribute("role", "img")
            .attribute("aria-label", said);
    double from = 0;
    for (int i = 0; i < book.parts().size(); i++) {
      double wide = share(i);
      rect(chart, i % 2 == 0 ? "band" : "band other", from, wide, HEIGHT);
      from += wide;
    }
    for (int i = 0; i < BARS; i++) {
      if (bars[i] > 0) {
        rect(chart, "bar", i + 0.1, 0.8, HEIGHT * bars[i] / (double) most);
      }
    }
  }

  private static void rect(
      ElementCursor chart, String kind, double x, double width, double height) {
    chart
        .child("rect", kind)
        .attribute("x", decimal(x))
        .attribute("y", decimal(HEIGHT - height))
        .attribute("width", decimal(width))
        .attribute("height", decimal(height));
  }

  /** The numbers of the parts under their stretches; the table has their titles. */
  private void axis(ElementCursor figure) {
    ElementCursor axis = figure.child("div", "axis").attribute("aria-hidden", "true");
    for (int i = 0; i < book.parts().size(); i++) {
      double wide = share(i);
      ElementCursor part = axis.child("span", wide < SMALL ? "small" : "wide");
      part.attribute("style", "width: " + decimal(wide) + "%");
      part.text(wide < NARROW ? "\u00a0" : String.valueOf(i + 1));
    }
  }

  /** The share of a part in the book's words, in per cent. */
  private double share(int part) {
    return count.parts().get(part).words() * 100.0 / Math.max(1, count.whole().words());
  }

  private void table(ElementCursor section) {
    ElementCursor table = section.child("table", "density-table");
    ElementCursor head = table.child("thead").child("tr");
    List.of("No.", "Part", "Words", "Calls", "Per 1,000 words")
        .forEach(word -> head.child("th").attribute("scope", "col").text(word));
    ElementCursor rows = table.child("tbody");
    for (int i = 0; i < book.parts().size(); i++) {
      row(rows.child("tr"), i, book.parts().get(i));
    }
  }

  private void row(ElementCursor row, int index, Part part) {
    BookCount.OfPart here = count.parts().get(index);
    row.child("td", "figure").text(String.valueOf(index + 1));
    ElementCursor title = tongue.speaksIn(row.child("th").attribute("scope", "row"));
    ElementCursor words =
        here.calls() > 0 ? title.child("a").attribute("href", "#" + PartTitles.idOf(index)) : title;
    words.text(titles.of(part));
    row.child("td", "figure").text(String.format(Locale.ROOT, "%,d", here.words()));
    row.child("td", "figure").text(String.format(Locale.ROOT, "%,d", here.calls()));
    row.child("td", "figure").text(here.calls() == 0 ? "–" : rate(here.perThousand()));
  }

  private static String counted(int number, String noun) {
    return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
  }

  private static String rate(double number) {
    return String.format(Locale.ROOT, number < 10 ? "%.1f" : "%.0f", number);
  }

  private static String decimal(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }
}
