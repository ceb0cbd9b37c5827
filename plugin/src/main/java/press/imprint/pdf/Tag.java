package press.imprint.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** A structure element (ISO 32000-1, 14.7.2) that is being written. */
final class Tag {
  private final COSDictionary dictionary = new COSDictionary();
  private final COSArray kids = new COSArray();

  /** A tag in another, which has it only once it is added. */
  Tag(String type, COSDictionary parent) {
    kids.setDirect(true);
    dictionary.setItem(COSName.S, COSName.getPDFName(type));
    dictionary.setItem(COSName.P, parent);
    dictionary.setItem(COSName.K, kids);
  }

  Tag(String type, Tag parent) {
    this(type, parent.dictionary);
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** Whether nothing is in it. */
  boolean isEmpty() {
    return kids.size() == 0;
  }

  void add(Tag tag) {
    kids.add(tag.dictionary);
  }

  /** Adds marked content of a page. */
  void add(COSDictionary page, int id) {
    if (!dictionary.containsKey(COSName.PG)) {
      dictionary.setItem(COSName.PG, page);
    }
    if (dictionary.getDictionaryObject(COSName.PG) == page) {
      kids.add(COSInteger.get(id));
    } else {
      COSDictionary reference = reference("MCR", page);
      reference.setInt(COSName.MCID, id);
      kids.add(reference);
    }
  }

  /** Adds a link's rectangle on a page. */
  void add(COSDictionary page, COSDictionary annotation) {
    COSDictionary reference = reference("OBJR", page);
    reference.setItem(COSName.OBJ, annotation);
    kids.add(reference);
  }

  private static COSDictionary reference(String type, COSDictionary page) {
    COSDictionary reference = new COSDictionary();
    reference.setDirect(true);
    reference.setItem(COSName.TYPE, COSName.getPDFName(type));
    reference.setItem(COSName.PG, page);
    return reference;
  }

  void lang(String lang) {
    dictionary.setString(COSName.LANG, lang);
  }

  void text(COSName kind, String text) {
    dictionary.setString(kind, text);
  }

  /** Sets its attribute (ISO 32000-1, 14.8.5). */
  void attribute(String owner, String name, COSBase value) {
    COSDictionary attributes = new COSDictionary();
    attributes.setDirect(true);
    attributes.setItem(COSName.O, COSName.getPDFName(owner));
    attributes.setItem(COSName.getPDFName(name), value);
    dictionary.setItem(COSName.A, attributes);
  }

  /** Tells where it stands: left, lower, right and upper edge, in points. */
  void box(double[] edges) {
    COSArray box = new COSArray();
    box.setDirect(true);
    for (double edge : edges) {
      box.add(new COSFloat((float) (Math.round(edge * 100) / 100.0)));
    }
    attribute("Layout", "BBox", box);
  }
}
