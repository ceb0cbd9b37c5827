package press.imprint.proof;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import press.imprint.diagnostic.Rule;

/** Letters or a picture beyond the edge of the page. */
final class OutsidePage {
  /** What is not seen, in points. */
  private static final double UNSEEN = 0.5;

  /** Trees of pages are not so deep; one that bites its tail is endless. */
  private static final int DEPTH = 100;

  private OutsidePage() {}

  static void prove(PrintedFile file, Places places, Findings findings) {
    for (int page = 0; page < file.size(); page++) {
      double[] box = boxOf(file.page(page));
      boolean letters = false;
      for (PageContent.Run run : file.content(page).runs) {
        letters |= beyond(box, run.left(), run.baseline(), run.right(), run.baseline());
      }
      boolean plates = false;
      for (PageContent.Plate plate : file.content(page).plates) {
        plates |= beyond(box, plate.left(), plate.foot(), plate.right(), plate.head());
      }
      if (letters || plates) {
        String what = letters ? "letters" : "a picture";
        findings.add(
            Rule.OUTSIDE_PAGE,
            places.on(page),
            what
                + " on "
                + file.named(page)
                + (letters ? " reach" : " reaches")
                + " beyond its edge");
      }
    }
  }

  private static boolean beyond(double[] box, double left, double foot, double right, double head) {
    return left < box[0] - UNSEEN
        || foot < box[1] - UNSEEN
        || right > box[2] + UNSEEN
        || head > box[3] + UNSEEN;
  }

  /** The edges of a page, which it may have from the pages around it (ISO 32000-1, 7.7.3.4). */
  private static double[] boxOf(COSDictionary page) {
    COSDictionary at = page;
    COSArray edges = null;
    for (int depth = 0; at != null && edges == null && depth < DEPTH; depth++) {
      edges = at.getCOSArray(COSName.CROP_BOX);
      edges = edges == null ? at.getCOSArray(COSName.MEDIA_BOX) : edges;
      at = at.getCOSDictionary(COSName.PARENT);
    }
    double[] box = new double[4];
    for (int i = 0; edges != null && i < box.length; i++) {
      box[i] = edges.getObject(i) instanceof COSNumber edge ? edge.floatValue() : 0;
    }
    return box;
  }
}
