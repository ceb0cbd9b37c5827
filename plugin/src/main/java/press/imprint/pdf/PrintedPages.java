package press.imprint.pdf;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import press.imprint.layout.LaidOutBook;

/** The pages of a book in a PDF. */
final class PrintedPages {
  private final PDDocument pdf;
  private final LaidOutBook book;
  private final List<PDPage> pages = new ArrayList<>();

  /** Pages that are empty as yet. */
  PrintedPages(PDDocument pdf, LaidOutBook book) {
    this.pdf = pdf;
    this.book = book;
    for (int i = 0; i < book.pages().size(); i++) {
      PDPage page = new PDPage(new PDRectangle((float) book.width(), (float) book.height()));
      page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
      pdf.addPage(page);
      pages.add(page);
    }
  }

  /** The pages in order. */
  List<PDPage> pages() {
    return pages;
  }

  /** Prints the pages one after another; each is packed while the next ones are printed. */
  void print(PrintedFonts fonts, Plates plates, Tags tags, Links links) throws IOException {
    int others = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    ExecutorService packers = Executors.newFixedThreadPool(others);
    try {
      TextArea area = TextArea.of(book.book().metadata().design().measures());
      List<Future<byte[]>> contents = new ArrayList<>();
      for (int i = 0; i < pages.size(); i++) {
        tags.openPage();
        PageInk ink = new PageInk(book.height(), area, fonts, plates, tags, links);
        Ink content = ink.print(book.pages().get(i));
        contents.add(packers.submit(content::deflated));
        furnish(pages.get(i).getCOSObject(), fonts, ink.images(), links.ofPage());
      }
      for (int i = 0; i < pages.size(); i++) {
        fill(pages.get(i).getCOSObject(), packed(contents.get(i)));
      }
    } finally {
      packers.shutdownNow();
    }
  }

  private static byte[] packed(Future<byte[]> content) throws IOException {
    try {
      return content.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while pages are packed");
    }
  }

  private void fill(COSDictionary page, byte[] content) throws IOException {
    COSStream stream = pdf.getDocument().createCOSStream();
    try (OutputStream out = stream.createRawOutputStream()) {
      out.write(content);
    }
    stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    page.setItem(COSName.CONTENTS, stream);
  }

  private static void furnish(
      COSDictionary page, PrintedFonts fonts, COSDictionary images, COSArray annotations) {
    COSDictionary resources = new COSDictionary();
    resources.setDirect(true);
    resources.setItem(COSName.FONT, fonts.dictionary());
    if (images.size() > 0) {
      resources.setItem(COSName.XOBJECT, images);
    }
    page.setItem(COSName.RESOURCES, resources);
    if (annotations.size() > 0) {
      page.setItem(COSName.ANNOTS, annotations);
    }
  }
}
