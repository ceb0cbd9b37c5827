package press.imprint.proof;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.imprint.diagnostic.Rule;

/** A link or an entry of the outline that leads nowhere. */
final class LinkBroken {
  private LinkBroken() {}

  static void prove(PrintedFile file, Places places, Findings findings) {
    for (int page = 0; page < file.size(); page++) {
      COSArray links = file.page(page).getCOSArray(COSName.ANNOTS);
      for (int i = 0; links != null && i < links.size(); i++) {
        if (!(links.getObject(i) instanceof COSDictionary link) || !leads(file, link)) {
          findings.add(
              Rule.LINK_BROKEN,
              places.on(page),
              "a link on " + file.named(page) + " leads nowhere");
        }
      }
    }
  }

  private static boolean leads(PrintedFile file, COSDictionary link) {
    COSDictionary action = link.getCOSDictionary(COSName.A);
    COSBase address = action == null ? null : action.getDictionaryObject(COSName.URI);
    return address != null || file.target(link) >= 0;
  }
}
