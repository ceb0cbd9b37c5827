package press.imprint.booklet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** How a certain book becomes a booklet: its imposition, and how its pages lie on the paper. */
final class BookletPlan {
  private static final double POINTS = SheetSize.POINTS_PER_MM;

  /** Less than a tenth of a millimetre is nobody's mistake. */
  private static final double HAIR = 0.1 * POINTS;

  /** Nobody sets text nearer than that to a fold, and a picture that goes over it may be cut. */
  private static final double FOLD = 5 * POINTS;

  private final BookletOptions options;
  private final Imposition imposition;
  private final Layout layout;
  private final Creep creep;
  private final List<String> warnings = new ArrayList<>();

  BookletPlan(PDDocument book, BookletOptions options) throws IOException {
    this.options = options;
    this.creep = new Creep(options.paper().orElse(0.0));
    PDRectangle page = seen(book);
    SheetSize sheet = sheet(page);
    int pages = book.getNumberOfPages();
    this.imposition =
        new Imposition(
            pages,
            sizes(pages),
            options.cover() != BookletOptions.Cover.INSIDE,
            options.binding(),
            (options.flip() == BookletOptions.Flip.SHORT) != sheet.isWide());
    List<Reach> ink = inkMatters() ? ink(book) : List.of();
    double scale = options.shrinks() ? scale(sheet, page, ink) : 1;
    double gutter = options.gutter() * POINTS;
    this.layout = Layout.of(sheet, scale, page.getWidth(), page.getHeight(), gutter);
    warn(page, ink);
  }

  /** The first page as it is seen, turned if the file has it turned. */
  private static PDRectangle seen(PDDocument book) {
    PDRectangle box = book.getPage(0).getCropBox();
    return book.getPage(0).getRotation() % 180 == 0
        ? box
        : new PDRectangle(box.getHeight(), box.getWidth());
  }

  private SheetSize sheet(PDRectangle page) {
    return options
        .sheet()
        .map(named -> named.laidFor(page.getWidth(), page.getHeight()))
        .orElseGet(() -> SheetSize.forPage(page.getWidth(), page.getHeight()));
  }

  private List<Integer> sizes(int pages) {
    int cover = options.cover() == BookletOptions.Cover.INSIDE ? 0 : 1;
    int sheets = Imposition.sheets(pages) - cover;
    return options
        .signature()
        .map(each -> Signature.sizes(sheets, each))
        .orElseGet(() -> Signature.sizes(sheets, options.paper()));
  }

  /** To look at the ink takes time, and where pages stand in their place nothing depends on it. */
  private boolean inkMatters() {
    return options.edge().isPresent() || options.gutter() > 0 || mostCreep() > FOLD;
  }

  /** In points. */
  private double mostCreep() {
    return imposition.sheets().stream().mapToDouble(this::creep).max().orElse(0);
  }

  private List<Reach> ink(PDDocument book) throws IOException {
    List<Reach> ink = new ArrayList<>();
    for (int number = 1; number <= book.getNumberOfPages(); number++) {
      Reach.of(book, number, options.binding()).ifPresent(ink::add);
    }
    return ink;
  }

  private double scale(SheetSize sheet, PDRectangle page, List<Reach> ink) {
    double scale = Math.min(1, sheet.scaleOf(page.getWidth(), page.getHeight()));
    double gutter = options.gutter() * POINTS;
    for (Reach reach : ink) {
      scale = Math.min(scale, reach.scaleFor(sheet, gutter, edge()));
    }
    return scale;
  }

  /** In points. */
  private double edge() {
    return options.edge().orElse(0.0) * POINTS;
  }

  private void warn(PDRectangle page, List<Reach> ink) {
    if (layout.foot() < -HAIR || layout.fold() + HAIR < layout.pageWidth()) {
      warnings.add(
          "pages of %s do not fit on half a sheet of %s, and what reaches over is cut"
              .formatted(
                  new SheetSize("", page.getWidth(), page.getHeight()).shown(),
                  layout.sheet().shown()));
    }
    ink.stream()
        .min(Comparator.comparingDouble(reach -> reach.toEdge(layout)))
        .filter(reach -> reach.toEdge(layout) < edge() - HAIR)
        .ifPresent(this::warnOfEdge);
    ink.stream()
        .min(Comparator.comparingDouble(reach -> reach.inner() * layout.scale() - shift(reach)))
        .filter(reach -> shift(reach) > FOLD)
        .filter(reach -> reach.inner() * layout.scale() + layout.gutter() + HAIR < shift(reach))
        .ifPresent(this::warnOfFold);
    if (options.marks().contains(Mark.CROP) && !Marks.hasRoom(layout)) {
      warnings.add(
          "there is no room for crop marks on %s: the pages take up the sheet"
              .formatted(layout.sheet().shown()));
    }
  }

  private void warnOfEdge(Reach reach) {
    warnings.add(
        "page %s of the file is printed to %s of the sheet's edge, and the printer prints nothing in the outer %s"
            .formatted(reach.page(), millimetres(reach.toEdge(layout)), millimetres(edge())));
  }

  private void warnOfFold(Reach reach) {
    warnings.add(
        "creep moves page %s of the file by %s, over the fold; make signatures of fewer sheets"
            .formatted(reach.page(), millimetres(shift(reach))));
  }

  private static String millimetres(double points) {
    return String.format(Locale.ROOT, "%.1f mm", points / POINTS);
  }

  private double shift(Reach reach) {
    return imposition.sheets().stream()
        .filter(
            sheet -> sheet.sides().stream().anyMatch(side -> side.printed().contains(reach.page())))
        .mapToDouble(this::creep)
        .findFirst()
        .orElseThrow();
  }

  BookletOptions options() {
    return options;
  }

  Imposition imposition() {
    return imposition;
  }

  Layout layout() {
    return layout;
  }

  /** How far the pages of a sheet are moved towards the fold, in points. */
  double creep(Sheet sheet) {
    return creep.shift(sheet) * POINTS;
  }

  /** The sheet around all others where it is printed by itself. */
  Optional<Sheet> coverApart() {
    return options.cover() == BookletOptions.Cover.FILE
        ? imposition.cover().stream().findFirst()
        : Optional.empty();
  }

  /** The sheets that are printed with the text, in order. */
  List<Sheet> sheets() {
    return imposition.sheets().stream()
        .filter(sheet -> coverApart().map(cover -> !cover.equals(sheet)).orElse(true))
        .toList();
  }

  /** What is told of the booklet. */
  Booklet booklet() {
    return new Booklet(
        layout.sheet(),
        imposition.sheets().size(),
        imposition.sizes(),
        imposition.wrapped(),
        imposition.paddedPages() - imposition.pages(),
        layout.scale(),
        warnings);
  }
}
