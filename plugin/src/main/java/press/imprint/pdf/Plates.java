package press.imprint.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import press.imprint.layout.LaidOutBook;
import press.imprint.layout.Plate;
import press.imprint.markup.XhtmlDocument;
import press.imprint.model.Picture;
import press.imprint.typesetting.BookFonts;

/** The pictures of a book as objects of one PDF, each there once however often it is shown. */
final class Plates {
  private static final double POINTS_PER_PIXEL = 0.75;

  private final PDDocument pdf;
  private final BookFonts fonts;
  private final Map<Path, COSStream> known = new HashMap<>();
  private final Map<Path, String> names = new HashMap<>();

  Plates(PDDocument pdf, BookFonts fonts, LaidOutBook book) throws IOException {
    this.pdf = pdf;
    this.fonts = fonts;
    List<Picture.Found> drawings =
        book.pages().stream()
            .flatMap(page -> page.marks().stream())
            .filter(Plate.class::isInstance)
            .map(mark -> ((Plate) mark).picture())
            .filter(picture -> picture.type() == Picture.Type.SVG)
            .distinct()
            .toList();
    if (!drawings.isEmpty()) {
      draw(drawings);
    }
  }

  /**
   * Shows a picture in the unit square.
   *
   * @param on the pictures of the page, to which it is added
   * @return the name under which it is shown
   */
  String show(Plate plate, COSDictionary on) {
    Path file = plate.picture().file();
    COSStream object = known.computeIfAbsent(file, first -> object(plate.picture()));
    String name = names.computeIfAbsent(file, first -> "I" + names.size());
    on.setItem(COSName.getPDFName(name), object);
    return name;
  }

  private COSStream object(Picture.Found picture) {
    try {
      PDImageXObject image = PDImageXObject.createFromFileByContent(picture.file().toFile(), pdf);
      // The file says what its colours are on a screen, not what inks they are (ISO 19005-2,
      // 6.2.4.3).
      return image.getColorSpace() instanceof PDDeviceCMYK
          ? LosslessFactory.createFromImage(pdf, image.getImage()).getCOSObject()
          : image.getCOSObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the drawings in, as vectors: a page is set for each of them, and becomes a form. */
  private void draw(List<Picture.Found> drawings) throws IOException {
    double width = drawings.stream().mapToDouble(Plates::width).max().orElseThrow();
    double height = drawings.stream().mapToDouble(Plates::height).max().orElseThrow();
    XhtmlDocument document = new XhtmlDocument("und", "");
    document
        .head()
        .child("style")
        .text(
            "@page { margin: 0 } body { margin: 0; line-height: 0 }"
                + " img { display: block } div { page-break-after: always }");
    Set<String> families = new TreeSet<>();
    for (Picture.Found drawing : drawings) {
      String size =
          String.format(
              Locale.ROOT, "width: %.3fpt; height: %.3fpt", width(drawing), height(drawing));
      document
          .body()
          .child("div")
          .child("img")
          .attribute("src", drawing.file().toUri().toString())
          .attribute("style", size);
      families.addAll(DrawingFonts.of(drawing));
    }
    PdfRendererBuilder builder = Engine.of(document.document(), width, height + 1);
    builder.useSVGDrawer(new BatikSVGDrawer());
    PrintedFonts.register(builder, fonts, families);
    try (PdfBoxRenderer engine = builder.buildPdfRenderer();
        PDDocument drawn = engine.getPdfDocument()) {
      engine.layout();
      engine.createPDFWithoutClosing();
      for (int i = 0; i < drawings.size(); i++) {
        plain(drawn.getPage(i).getResources().getCOSObject());
        known.put(drawings.get(i).file(), form(drawn, i, drawings.get(i)));
      }
    }
  }

  /** What a drawing shows as dots is not smoothed by who shows it (ISO 19005-2, 6.2.8). */
  private static void plain(COSDictionary resources) {
    for (COSName kind : List.of(COSName.XOBJECT, COSName.PATTERN)) {
      COSDictionary objects = resources.getCOSDictionary(kind);
      if (objects != null) {
        for (COSName name : objects.keySet()) {
          if (objects.getDictionaryObject(name) instanceof COSDictionary object) {
            object.removeItem(COSName.INTERPOLATE);
            inner(object).ifPresent(Plates::plain);
          }
        }
      }
    }
  }

  private static Optional<COSDictionary> inner(COSDictionary object) {
    return Optional.ofNullable(object.getCOSDictionary(COSName.RESOURCES));
  }

  /** The upper left corner of a page, in the unit square. */
  private COSStream form(PDDocument drawn, int page, Picture.Found drawing) throws IOException {
    float width = (float) width(drawing);
    float height = (float) height(drawing);
    float foot = drawn.getPage(page).getMediaBox().getHeight() - height;
    PDFormXObject form = new LayerUtility(pdf).importPageAsForm(drawn, page);
    form.setBBox(new PDRectangle(0, foot, width, height));
    Matrix unit = Matrix.getScaleInstance(1 / width, 1 / height);
    unit.translate(0, -foot);
    form.setMatrix(unit.createAffineTransform());
    return form.getCOSObject();
  }

  private static double width(Picture.Found drawing) {
    return drawing.width() * POINTS_PER_PIXEL;
  }

  private static double height(Picture.Found drawing) {
    return drawing.height() * POINTS_PER_PIXEL;
  }
}
