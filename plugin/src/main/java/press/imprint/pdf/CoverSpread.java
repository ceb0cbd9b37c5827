package press.imprint.pdf;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.FittedLines;
import press.imprint.markup.PlainLetters;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Contributor;
import press.imprint.model.Metadata;
import press.imprint.model.Picture;
import press.imprint.typesetting.BookFonts;
import press.imprint.typesetting.PrintedLetters;

/**
 * A cover as one document for the engine: the back with what the book is about and its bar code,
 * the spine, the front with the author's picture or, where there is none, with title, authors and
 * publisher within a frame. All measures are in points.
 */
final class CoverSpread {
  private static final double MM = 72 / 25.4;
  private static final String ISBN = "urn:isbn:";

  /** How far words keep off the edges of the cover. */
  private static final double MARGIN = 14 * MM;

  /** Between the edge of the front and its frame, and between the frame's two lines. */
  private static final double FRAME = 7 * MM;

  private static final double LINES = 2 * MM;
  private static final double LEAST = 7;
  private static final double BAR_HEIGHT = 16 * MM;
  private static final double DIGITS = 9;

  /** The line of the publisher at the foot of the back. */
  private static final double FOOT = 11;

  /** Languages whose spines are read from foot to head; the others' from head to foot. */
  private static final Set<String> UPWARD =
      Set.of("fr", "es", "it", "pt", "ro", "pl", "cs", "ru", "uk");

  private final Metadata metadata;
  private final PlainLetters letters;
  private final BookFonts fonts;
  private final CoverMeasures measures;

  CoverSpread(Metadata metadata, BookFonts fonts, CoverMeasures measures) {
    this.metadata = metadata;
    this.letters = new PlainLetters(metadata);
    this.fonts = fonts;
    this.measures = measures;
  }

  Document document() {
    XhtmlDocument document = new XhtmlDocument(metadata.lang(), metadata.title());
    document.head().child("style").text(css());
    ElementCursor body = document.body();
    body.child("div", "ground");
    back(body);
    metadata
        .cover()
        .filter(Picture.Found.class::isInstance)
        .map(Picture.Found.class::cast)
        .ifPresentOrElse(picture -> picture(body, picture), () -> front(body));
    if (measures.lettered()) {
      spine(body);
    }
    return document.document();
  }

  private String css() {
    double codeWidth = codeWidth();
    double blurb = measures.pageWidth() - 2 * MARGIN;
    double foot = measures.height() - measures.bleed() - MARGIN;
    return new FilledStyle("cover.css")
        .with("width", FilledStyle.pt(measures.width()))
        .with("height", FilledStyle.pt(measures.height()))
        .with("bleed", FilledStyle.pt(measures.bleed()))
        .with("front", FilledStyle.pt(measures.front()))
        .with("page-width", FilledStyle.pt(measures.pageWidth()))
        .with("page-height", FilledStyle.pt(measures.pageHeight()))
        .with("picture-left", FilledStyle.pt(measures.front()))
        .with("picture-width", FilledStyle.pt(measures.pageWidth() + measures.bleed()))
        .with("blurb-left", FilledStyle.pt(measures.bleed() + MARGIN))
        .with("blurb-top", FilledStyle.pt(measures.bleed() + MARGIN))
        .with("blurb-width", FilledStyle.pt(blurb))
        .with("foot-width", FilledStyle.pt(blurb - codeWidth - 6 * MM))
        .with("foot-top", FilledStyle.pt(foot - FOOT))
        .with("code-top", FilledStyle.pt(foot - BAR_HEIGHT - DIGITS))
        .with("digits-top", FilledStyle.pt(BAR_HEIGHT - 1))
        .with("code-left", FilledStyle.pt(measures.bleed() + MARGIN + blurb - codeWidth))
        .with("code-width", FilledStyle.pt(codeWidth))
        .with("code-height", FilledStyle.pt(BAR_HEIGHT + DIGITS))
        .with("text-fonts", FilledStyle.families(fonts.families(false)))
        .with("code-fonts", FilledStyle.families(fonts.families(true)))
        .css();
  }

  private static double codeWidth() {
    return (Ean13.QUIET_LEFT + Ean13.MODULES + Ean13.QUIET_RIGHT) * Ean13.MODULE * MM;
  }

  private String set(String words) {
    return PrintedLetters.of(letters.of(words));
  }

  private String authors() {
    return metadata.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
  }

  private void back(ElementCursor body) {
    ElementCursor blurb = body.child("div", "blurb");
    metadata.description().stream()
        .flatMap(words -> Stream.of(words.strip().split("\\n\\s*\\n")))
        .forEach(paragraph -> blurb.child("p").text(set(paragraph.strip())));
    ElementCursor foot = body.child("div", "foot");
    metadata.publisher().ifPresent(name -> foot.child("p").text(set(name)));
    isbn().ifPresent(isbn -> code(body.child("div", "code"), isbn));
  }

  /** The number of the printed book, or of the book where it has but one. */
  private Optional<String> isbn() {
    return Stream.concat(
            metadata.identifiers().print().stream(), Stream.of(metadata.identifiers().book()))
        .filter(uri -> uri.startsWith(ISBN))
        .map(uri -> uri.substring(ISBN.length()))
        .filter(Ean13::isOne)
        .findFirst();
  }

  private static void code(ElementCursor code, String isbn) {
    for (Ean13.Bar bar : new Ean13(isbn).bars()) {
      double left = (Ean13.QUIET_LEFT + bar.from()) * Ean13.MODULE * MM;
      box(
          code.child("div", "bar"),
          left,
          2,
          bar.width() * Ean13.MODULE * MM,
          BAR_HEIGHT - 4 - (bar.guard() ? 0 : 3));
    }
    code.child("div", "digits").text("ISBN " + isbn);
  }

  private static ElementCursor box(
      ElementCursor element, double left, double top, double width, double height) {
    return element.attribute(
        "style",
        "left:%s;top:%s;width:%s;height:%s"
            .formatted(
                FilledStyle.pt(left),
                FilledStyle.pt(top),
                FilledStyle.pt(width),
                FilledStyle.pt(height)));
  }

  /**
   * The picture covers the front and its bleed; what it has too much is cut off alike on both
   * sides.
   */
  private void picture(ElementCursor body, Picture.Found picture) {
    double width = measures.pageWidth() + measures.bleed();
    double height = measures.height();
    double scale = Math.max(width / picture.width(), height / picture.height());
    double wide = picture.width() * scale;
    double high = picture.height() * scale;
    ElementCursor image =
        body.child("div", "picture")
            .child("img")
            .attribute("src", picture.file().toUri().toString())
            .attribute("alt", metadata.title());
    box(image, (width - wide) / 2, (height - high) / 2, wide, high);
  }

  private void front(ElementCursor body) {
    double width = measures.pageWidth();
    double height = measures.pageHeight();
    ElementCursor front = body.child("div", "front");
    box(front.child("div", "frame"), FRAME, FRAME, width - 2 * FRAME, height - 2 * FRAME);
    double inner = FRAME + LINES;
    box(front.child("div", "frame"), inner, inner, width - 2 * inner, height - 2 * inner);
    double foot = lines(front, "line", set(metadata.title()), 0.17, 0.35, 44);
    double rule = width * 0.15;
    box(front.child("div", "rule"), (width - rule) / 2, foot + 16, rule, 1.6);
    double below = (foot + 30) / height;
    metadata.subtitle().ifPresent(words -> lines(front, "line", set(words), below, 0.16, 20));
    if (!authors().isEmpty()) {
      lines(front, "line names", set(authors()), 0.74, 0.11, 22);
    }
    metadata.publisher().ifPresent(name -> lines(front, "line", set(name), 0.88, 0.04, 13));
  }

  /** Sets words from a height downwards, both in parts of the page, and tells where they end. */
  private double lines(
      ElementCursor front, String classes, String words, double top, double room, double size) {
    double measure = measures.pageWidth() - 2 * (FRAME + LINES) - 2 * MARGIN / 3;
    FittedLines fitted =
        FittedLines.fit(words, measure, measures.pageHeight() * room, size, LEAST, fonts::advance);
    double foot = measures.pageHeight() * top;
    for (String line : fitted.lines()) {
      front
          .child("div", classes)
          .attribute(
              "style",
              "top:%s;font-size:%s".formatted(FilledStyle.pt(foot), FilledStyle.pt(fitted.size())))
          .text(line);
      foot += fitted.size() * FittedLines.LEADING;
    }
    return foot;
  }

  /** Title and authors along the spine, on one line. */
  private void spine(ElementCursor body) {
    String words =
        Stream.of(set(authors()), set(metadata.title()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("\u2003\u00b7\u2003"));
    double length = measures.pageHeight() - 2 * MARGIN;
    double size = Math.min(Math.min(measures.spine() * 0.5, 16), length / fonts.advance(words));
    double high = size * 1.25;
    double middle = measures.bleed() + measures.pageWidth() + measures.spine() / 2;
    int turn = UPWARD.contains(metadata.locale().getLanguage()) ? -90 : 90;
    // It is turned about its middle.
    body.child("div", "spine")
        .attribute(
            "style",
            "left:%s;top:%s;width:%s;font-size:%s;line-height:%s;transform:rotate(%sdeg)"
                .formatted(
                    FilledStyle.pt(middle - length / 2),
                    FilledStyle.pt((measures.height() - high) / 2),
                    FilledStyle.pt(length),
                    FilledStyle.pt(size),
                    FilledStyle.pt(high),
                    turn))
        .text(words);
  }
}
