package press.imprint.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Makes of a cover spread, back, spine and front on one page that ends with its bleed, a file for a
 * print shop: boxes, crop marks, and marks where the spine begins and ends.
 */
public final class PrintCover {
  private final Path spread;
  private final PrintOptions options;
  private final Instant made;

  /**
   * Prepares a cover.
   *
   * @param spread the cover, its bleed that of the options
   * @param options what the print shop asks for
   * @param made the time that the file is to bear
   */
  public PrintCover(Path spread, PrintOptions options, Instant made) {
    this.spread = spread;
    this.options = options;
    this.made = made;
  }

  /**
   * Writes the file.
   *
   * @param out the file to write; an old one is replaced
   * @param spine how wide the spine is, in millimetres
   * @throws IOException if the spread cannot be read or the file cannot be written
   */
  public void write(Path out, double spine) throws IOException {
    byte[] bytes = Files.readAllBytes(spread);
    try (PDDocument cover = Loader.loadPDF(bytes)) {
      PDPage page = cover.getPage(0);
      PDRectangle whole = page.getMediaBox();
      float bleed = (float) options.bleed() * TrimmedPage.POINTS_PER_MM;
      float wide = (float) spine * TrimmedPage.POINTS_PER_MM;
      float width = whole.getWidth() - 2 * bleed;
      float back = (width - wide) / 2;
      new OneInk(cover).turn(page);
      TrimmedPage.of(width, whole.getHeight() - 2 * bleed, options)
          .place(cover, page, 0, List.of(back, back + wide));
      ForPaper.strip(cover.getDocumentCatalog());
      ForPaper.name(cover, bytes, made);
      cover.save(out.toFile());
    }
  }
}
