package press.imprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import press.imprint.layout.LaidOutBook;
import press.imprint.layout.Page;
import press.imprint.typesetting.BookFonts;

/**
 * Writes pages that are made up as a PDF: letters, pictures, links, outline, page labels, and the
 * tags by which those who do not see the pages read them. The file is one of PDF/UA-1 (ISO 14289-1)
 * and of PDF/A-2a (ISO 19005-2), which holds all that a book has: it needs no attachments.
 */
public final class PdfWriter {
  private final BookFonts fonts;
  private final Instant made;

  /**
   * A writer.
   *
   * @param fonts the faces of the book
   * @param made the time that the file says it was made
   */
  public PdfWriter(BookFonts fonts, Instant made) {
    this.fonts = fonts;
    this.made = made;
  }

  /**
   * Writes the file.
   *
   * @param book the book as it is to be printed
   * @param file where to
   * @throws IOException if it cannot be written
   */
  public void write(LaidOutBook book, Path file) throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      pdf.setVersion(1.7f);
      PrintedFonts printed = new PrintedFonts(fonts, pdf);
      List<PDPage> pages = pages(book, pdf);
      Tags tags = new Tags();
      Links links = new Links(book, pages, tags);
      Plates plates = new Plates(pdf, fonts, book);
      for (int i = 0; i < pages.size(); i++) {
        tags.openPage();
        PageInk ink = new PageInk(book, printed, plates, tags, links);
        print(book.pages().get(i), ink, pages.get(i), pdf, printed);
        pages.get(i).getCOSObject().setItem(COSName.ANNOTS, links.ofPage());
      }
      printed.finish();
      new Structure(pages, tags).write(pdf, book.body(), links.owners());
      new Navigation(book, links).write(pdf);
      new PdfMetadata(book.book().metadata(), made).writeTagged(pdf);
      Archive.write(pdf);
      pdf.save(file.toFile());
    }
  }

  private static List<PDPage> pages(LaidOutBook book, PDDocument pdf) {
    List<PDPage> pages = new ArrayList<>();
    for (int i = 0; i < book.pages().size(); i++) {
      PDPage page = new PDPage(new PDRectangle((float) book.width(), (float) book.height()));
      page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      pdf.addPage(page);
      pages.add(page);
    }
    return pages;
  }

  private static void print(
      Page made, PageInk ink, PDPage page, PDDocument pdf, PrintedFonts printed)
      throws IOException {
    Ink content = ink.print(made);
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(content.bytes(), 0, content.size());
    }
    page.getCOSObject().setItem(COSName.CONTENTS, stream);
    COSDictionary resources = new COSDictionary();
    resources.setDirect(true);
    resources.setItem(COSName.FONT, printed.dictionary());
    if (ink.images().size() > 0) {
      resources.setItem(COSName.XOBJECT, ink.images());
    }
    page.getCOSObject().setItem(COSName.RESOURCES, resources);
  }
}
