package press.imprint.print;

import java.time.Instant;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;

/** What makes a file one for paper alone, and tells it from the one that it was made of. */
final class ForPaper {
  private static final List<COSName> FOR_A_SCREEN =
      List.of(
          COSName.OUTLINES,
          COSName.STRUCT_TREE_ROOT,
          COSName.getPDFName("MarkInfo"),
          COSName.OPEN_ACTION,
          COSName.NAMES,
          COSName.DESTS,
          COSName.getPDFName("PageMode"));

  private ForPaper() {}

  /** Takes away what only a screen or a reader of tags could use. */
  static void strip(PDDocumentCatalog catalog) {
    FOR_A_SCREEN.forEach(catalog.getCOSObject()::removeItem);
  }

  /** Gives the file an /ID, so that another book or another time gives another one. */
  static void name(PDDocument pdf, byte[] source, Instant made) {
    CRC32 crc = new CRC32();
    crc.update(source);
    crc.update('p');
    pdf.setDocumentId(made.getEpochSecond() << 32 | crc.getValue());
  }
}
