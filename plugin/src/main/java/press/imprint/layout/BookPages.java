package press.imprint.layout;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import press.imprint.model.Book;
import press.imprint.model.Matter;
import press.imprint.model.PageMeasures;
import press.imprint.model.Roman;
import press.imprint.style.ElementStyle;
import press.imprint.typesetting.Line;

/**
 * The sections of a book one after another: each opens a right-hand page, but for the imprint page,
 * which stands behind the title page.
 */
final class BookPages {
  private static final int IMPRINT_PAGE = 2;

  private final Book book;
  private final PageMeasures measures;
  private final Composing composing;
  private final ElementStyle furniture;
  private final ElementStyle folioStyle;
  private final Optional<SetLine> draft;
  private final List<Section> sections;
  private final List<Integer> firsts = new ArrayList<>();
  private final Map<String, Integer> pageOf = new HashMap<>();
  private final int count;
  private final int text;

  /**
   * Sections in order.
   *
   * @param composing sets heads and folios
   * @param furniture how running heads look
   * @param folioStyle how folios look
   * @param draft what stands at the foot of every page
   * @param sections half-title, title page and imprint page first
   */
  BookPages(
      Book book,
      PageMeasures measures,
      Composing composing,
      ElementStyle furniture,
      ElementStyle folioStyle,
      Optional<SetLine> draft,
      List<Section> sections) {
    this.book = book;
    this.measures = measures;
    this.composing = composing;
    this.furniture = furniture;
    this.folioStyle = folioStyle;
    this.draft = draft;
    this.sections = List.copyOf(sections);
    int next = 0;
    int firstOfText = -1;
    for (int i = 0; i < sections.size(); i++) {
      int first = i == IMPRINT_PAGE ? next : next + next % 2;
      firsts.add(first);
      if (firstOfText < 0 && sections.get(i).matter() != Matter.FRONT) {
        firstOfText = first;
      }
      place(sections.get(i), first);
      next = first + Math.max(1, sections.get(i).pages().size());
    }
    count = next;
    text = Math.max(0, firstOfText);
  }

  private void place(Section section, int first) {
    for (int i = 0; i < section.pages().size(); i++) {
      int page = first + i;
      Span span = section.pages().get(i);
      for (int row = span.from(); row < span.to(); row++) {
        section.galley().row(row).ids().forEach(id -> pageOf.putIfAbsent(id, page));
      }
      for (int row = span.noteFrom(); row < span.noteTo(); row++) {
        section.galley().noteRow(row).ids().forEach(id -> pageOf.putIfAbsent(id, page));
      }
    }
  }

  /** The folio of the page on which a place begins. */
  Optional<String> folioOf(String id) {
    return Optional.ofNullable(pageOf.get(id)).map(this::folio);
  }

  /** Small Roman numerals up to the text, then figures from 1. */
  private String folio(int page) {
    return page < text
        ? Roman.of(page + 1).toLowerCase(Locale.ROOT)
        : String.valueOf(page - text + 1);
  }

  /** The pages with all that is printed on them. */
  LaidOutBook book() {
    Page[] pages = new Page[count];
    List<Map<String, LaidOutBook.Place>> places =
        IntStream.range(0, sections.size())
            .parallel()
            .mapToObj(section -> fill(section, pages))
            .toList();
    Map<String, LaidOutBook.Place> all = new HashMap<>();
    places.forEach(all::putAll);
    for (int i = 0; i < count; i++) {
      pages[i] = pages[i] == null ? new Page(folio(i), List.of()) : pages[i];
    }
    return new LaidOutBook(
        book,
        measures.width(),
        measures.height(),
        sections.stream().map(Section::element).toList(),
        List.of(pages),
        text,
        parts(),
        all,
        blemishes(),
        figures());
  }

  private List<Blemish> blemishes() {
    List<Blemish> blemishes = new ArrayList<>();
    for (int i = IMPRINT_PAGE + 1; i < sections.size(); i++) {
      int first = firsts.get(i);
      List<String> folios =
          IntStream.range(0, sections.get(i).pages().size())
              .mapToObj(page -> folio(first + page))
              .toList();
      double leading = composing.text().leading();
      blemishes.addAll(new Blemishes(sections.get(i), first, folios, leading).found());
    }
    return blemishes;
  }

  private LineFigures figures() {
    DoubleSummaryStatistics spaces = new DoubleSummaryStatistics();
    int divided = 0;
    for (Section section : sections) {
      for (int i = 0; i + 1 < section.galley().size(); i++) {
        Row row = section.galley().row(i);
        boolean inner = row.flow().equals(section.galley().row(i + 1).flow());
        Optional<Line> line = inner ? row.justifiedLine() : Optional.empty();
        line.ifPresent(full -> spaces.accept(full.spaces()));
        divided += line.filter(Line::divides).isPresent() ? 1 : 0;
      }
    }
    return new LineFigures(
        (int) spaces.getCount(), divided, spaces.getAverage(), Math.max(0, spaces.getMax()));
  }

  private Map<String, LaidOutBook.Place> fill(int index, Page[] pages) {
    Section section = sections.get(index);
    Map<String, LaidOutBook.Place> places = new HashMap<>();
    double depth = composing.text().leading() - GalleyMaker.baseline(composing.text());
    for (int i = 0; i < section.pages().size(); i++) {
      int number = firsts.get(index) + i;
      Span span = section.pages().get(i);
      PageMaker maker = new PageMaker(section.galley(), composing.page(), depth).fill(span);
      if (i + 1 == section.pages().size()) {
        maker.foot(section.foot());
      }
      List<Mark> marks = new ArrayList<>();
      if (!maker.marks().isEmpty()) {
        double left = number % 2 == 0 ? measures.inner() : measures.outer();
        if (i > 0) {
          section.heads().ifPresent(heads -> marks.add(head(heads, number, left)));
        }
        maker.marks().forEach(mark -> marks.add(mark.moved(left, measures.top())));
        section.heads().ifPresent(heads -> marks.add(folio(number, left)));
        draft.ifPresent(word -> marks.add(foot(word, 0.5, left)));
      }
      maker
          .begins()
          .forEach((id, y) -> places.put(id, new LaidOutBook.Place(number, measures.top() + y)));
      pages[number] = new Page(folio(number), marks);
    }
    return places;
  }

  private Mark head(Section.Heads heads, int page, double left) {
    boolean recto = page % 2 == 0;
    RunningHeads words = new RunningHeads(composing, furniture, book.metadata().lang());
    SetLine line = words.fitted(recto ? chapter(heads, page) : heads.verso());
    double x = recto ? left + measures.measure() - line.line().width() : left;
    double middle = measures.top() / 2 - furniture.leading() / 2;
    return new Letters(line, x, middle + GalleyMaker.baseline(furniture), true);
  }

  /** The first chapter that begins on a page, else the last that began before it. */
  private String chapter(Section.Heads heads, int page) {
    String open = heads.recto();
    int opened = -1;
    for (Map.Entry<String, String> chapter : heads.chapters().entrySet()) {
      int begins = pageOf.getOrDefault(chapter.getKey(), Integer.MAX_VALUE);
      if (begins < page || (begins == page && opened < page)) {
        open = chapter.getValue();
        opened = begins;
      }
    }
    return open;
  }

  private Mark folio(int page, double left) {
    SetLine line = composing.furniture(folio(page), folioStyle, book.metadata().lang());
    return foot(line, page % 2 == 0 ? 1 : 0, left);
  }

  private Mark foot(SetLine line, double share, double left) {
    Line letters = line.line();
    double x = left + share * (measures.measure() - letters.width());
    double y = measures.height() - measures.bottom() + composing.text().leading() / 2;
    return new Letters(line, x, y + GalleyMaker.baseline(folioStyle), true);
  }

  private List<PartPages> parts() {
    List<PartPages> parts = new ArrayList<>();
    for (int i = IMPRINT_PAGE + 1; i < sections.size(); i++) {
      Section section = sections.get(i);
      if (!section.pages().isEmpty()) {
        int first = firsts.get(i);
        int last = first + section.pages().size() - 1;
        parts.add(new PartPages(first + 1, last + 1, folio(last), lines(section)));
      }
    }
    return parts;
  }

  private static Optional<Integer> lines(Section section) {
    Span span = section.pages().get(section.pages().size() - 1);
    int lines = span.noteTo() - span.noteFrom();
    for (int row = span.from(); row < span.to(); row++) {
      if (section.galley().row(row).marks().stream().anyMatch(Plate.class::isInstance)) {
        return Optional.empty();
      }
      lines++;
    }
    return Optional.of(lines);
  }
}
