package press.imprint.report;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import press.imprint.layout.Blemish;
import press.imprint.layout.LineFigures;
import press.imprint.markup.ElementCursor;

/** What a compositor would still mend, page by page, and how the lines of the book are set. */
final class PagesSection {
  static final String ID = "section--pages";

  private final Pages pages;

  PagesSection(Pages pages) {
    this.pages = pages;
  }

  void write(ElementCursor body) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Pages");
    section.child("p", "said").text(figures());
    List<Blemish> blemishes = pages.blemishes();
    if (blemishes.isEmpty()) {
      section.child("p").text("There is nothing that a compositor would still mend.");
      return;
    }
    section.child("p").text(totals());
    ElementCursor table = section.child("table", "pages");
    ElementCursor head = table.child("thead").child("tr");
    List.of("Page", "What", "Line", "In the master")
        .forEach(word -> head.child("th").attribute("scope", "col").text(word));
    ElementCursor rows = table.child("tbody");
    blemishes.forEach(blemish -> row(rows.child("tr"), blemish));
  }

  private static void row(ElementCursor row, Blemish blemish) {
    row.child("td").text(blemish.folio());
    row.child("td").text(blemish.kind().words());
    row.child("td").text(blemish.words());
    row.child("td", "place").text(blemish.at().map(Object::toString).orElse(""));
  }

  private String figures() {
    LineFigures lines = pages.lines();
    if (lines.lines() == 0) {
      return String.format(Locale.ROOT, "%,d pages.", pages.count());
    }
    return String.format(
        Locale.ROOT,
        "%,d pages with %,d full lines, of which %.1f %% end in a divided word. Their spaces are"
            + " %.2f times as wide as the font’s, the widest %.2f times.",
        pages.count(),
        lines.lines(),
        100.0 * lines.divided() / lines.lines(),
        lines.mean(),
        lines.widest());
  }

  private String totals() {
    return Arrays.stream(Blemish.Kind.values())
        .map(kind -> kind.words() + ": " + pages.count(kind))
        .collect(joining(" · "));
  }
}
