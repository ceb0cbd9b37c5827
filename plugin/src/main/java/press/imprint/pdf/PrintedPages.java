package press.imprint.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
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
    TextArea area = TextArea.of(book.pages());
    List<CompletableFuture<byte[]>> contents = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      tags.openPage();
      PageInk ink = new PageInk(book.height(), area, fonts, plates, tags, links);
      Ink content = ink.print(book.pages().get(i));
      contents.add(CompletableFuture.supplyAsync(content::deflated));
      furnish(pages.get(i).getCOSObject(), fonts, ink.images(), links.ofPage());
    }
    for (int i = 0; i < pages.size(); i++) {
      COSStream stream = pdf.getDocument().createCOSStream();
      try (OutputStream out = stream.createRawOutputStream()) {
        out.write(contents.get(i).join());
      }
      stream.setItem(COSName.FILTER, COSName.FLATE_DECODE);
      pages.get(i).getCOSObject().setItem(COSName.CONTENTS, stream);
    }
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
