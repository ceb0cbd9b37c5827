package press.imprint.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;

/**
 * By what the tags are found: each piece of marked content and each link by its page's number and
 * its own, each note by its id (ISO 32000-1, 14.7.2 and 14.7.4.4).
 */
final class TagIndex {
  /** So many entries stand together in a leaf of a tree of numbers or names. */
  private static final int LEAF = 256;

  private final List<COSArray> pages = new ArrayList<>();
  private final List<COSBase> links = new ArrayList<>();
  private final Map<String, COSDictionary> ids = new TreeMap<>();

  /**
   * An index without tags.
   *
   * @param counts how many pieces of marked content each page has
   */
  TagIndex(List<Integer> counts) {
    for (int count : counts) {
      COSArray owners = new COSArray();
      owners.growToSize(count);
      pages.add(owners);
    }
  }

  /** Whose a piece of marked content is. */
  void content(int page, int id, Tag owner) {
    pages.get(page).set(id, owner.dictionary());
  }

  /** Whose the next rectangle of a link is. */
  void link(Tag owner) {
    links.add(owner.dictionary());
  }

  /** What has an id. */
  void id(String id, Tag tag) {
    tag.text(COSName.ID, id);
    ids.put(id, tag.dictionary());
  }

  /** Puts it into the root of the tags. */
  void write(COSDictionary root) {
    root.setItem(COSName.PARENT_TREE, numbers());
    root.setInt(COSName.PARENT_TREE_NEXT_KEY, pages.size() + links.size());
    if (!ids.isEmpty()) {
      root.setItem(COSName.getPDFName("IDTree"), names());
    }
  }

  private COSDictionary numbers() {
    List<COSBase> all = new ArrayList<>(pages);
    all.addAll(links);
    COSArray leaves = new COSArray();
    for (int from = 0; from < all.size(); from += LEAF) {
      int to = Math.min(all.size(), from + LEAF);
      COSArray entries = new COSArray();
      for (int i = from; i < to; i++) {
        entries.add(COSInteger.get(i));
        entries.add(all.get(i));
      }
      leaves.add(leaf(COSName.NUMS, entries, COSInteger.get(from), COSInteger.get(to - 1)));
    }
    return tree(leaves);
  }

  private COSDictionary names() {
    List<String> all = new ArrayList<>(ids.keySet());
    COSArray leaves = new COSArray();
    for (int from = 0; from < all.size(); from += LEAF) {
      int to = Math.min(all.size(), from + LEAF);
      COSArray entries = new COSArray();
      for (String id : all.subList(from, to)) {
        entries.add(new COSString(id));
        entries.add(ids.get(id));
      }
      COSString first = new COSString(all.get(from));
      leaves.add(leaf(COSName.NAMES, entries, first, new COSString(all.get(to - 1))));
    }
    return tree(leaves);
  }

  private static COSDictionary tree(COSArray leaves) {
    COSDictionary tree = new COSDictionary();
    tree.setItem(COSName.KIDS, leaves);
    return tree;
  }

  private static COSDictionary leaf(COSName kind, COSArray entries, COSBase first, COSBase last) {
    COSArray limits = new COSArray();
    limits.setDirect(true);
    limits.add(first);
    limits.add(last);
    COSDictionary leaf = new COSDictionary();
    leaf.setItem(COSName.LIMITS, limits);
    leaf.setItem(kind, entries);
    return leaf;
  }
}
