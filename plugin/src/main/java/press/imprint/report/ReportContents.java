package press.imprint.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import press.imprint.markup.ElementCursor;
import press.imprint.model.Part;

/** The contents of the page: its sections, and under the notes the parts that have some. */
final class ReportContents {
  private final ElementCursor list;
  private ElementCursor last;

  ReportContents(ElementCursor nav) {
    this.list = nav.child("ul");
    this.last = list;
  }

  void add(String id, String words) {
    last = list.child("li");
    last.child("a").attribute("href", "#" + id).text(words);
  }

  void add(String id, String words, int count) {
    add(id, words);
    last.text(" ").child("span", "count").text(String.format(Locale.ROOT, "%,d", count));
  }

  /** Adds the parts under the section that was added last. */
  void addParts(ShownNotes shown) {
    List<Part> parts = shown.book().parts();
    PartTitles titles = new PartTitles(shown.book());
    BookTongue tongue = new BookTongue(shown.book().metadata());
    List<Integer> noted =
        IntStream.range(0, parts.size())
            .filter(i -> !shown.notes().firstCalledIn(parts.get(i)).isEmpty())
            .boxed()
            .toList();
    if (noted.isEmpty() && shown.uncalled().isEmpty()) {
      return;
    }
    ElementCursor inner = last.child("ul");
    for (int i : noted) {
      tongue.speaksIn(link(inner, PartTitles.idOf(i))).text(titles.of(parts.get(i)));
    }
    if (!shown.uncalled().isEmpty()) {
      link(inner, NotesSection.UNCALLED).text("Never called");
    }
  }

  private static ElementCursor link(ElementCursor list, String id) {
    return list.child("li").child("a").attribute("href", "#" + id);
  }
}
