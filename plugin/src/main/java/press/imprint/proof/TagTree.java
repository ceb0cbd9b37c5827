package press.imprint.proof;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * What the tags of a PDF say in reading order (ISO 32000-1, 14.7): the text of each part without
 * its notes, each note, each call, each heading, each entry of the contents.
 */
final class TagTree {
  private static final COSName STRUCT_TREE_ROOT = COSName.getPDFName("StructTreeRoot");

  private static final COSName ACTUAL_TEXT = COSName.getPDFName("ActualText");

  /** A call and the note behind it, if there is one. */
  record Call(Piece call, List<Piece> note) {}

  private final PrintedFile file;
  private final int[][] held;
  private final List<Piece> parts = new ArrayList<>();
  private final List<Piece> headings = new ArrayList<>();
  private final List<Piece> entries = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, Piece> notes = new HashMap<>();
  private final BitSet openings = new BitSet();
  private final List<Piece> open = new ArrayList<>();
  private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Piece> surplus = new ArrayList<>();
  private Optional<Column> column = Optional.empty();
  private final TagFaults faults = new TagFaults();
  private boolean inPart;
  private boolean inNote;
  private boolean fresh;

  TagTree(PrintedFile file) {
    this.file = file;
    held = new int[file.size()][];
    for (int page = 0; page < held.length; page++) {
      held[page] = new int[file.content(page).marked.size()];
    }
    COSDictionary root =
        file.document().getDocumentCatalog().getCOSObject().getCOSDictionary(STRUCT_TREE_ROOT);
    if (root != null) {
      kids(root, -1);
    }
  }

  private void kids(COSDictionary tag, int outerPage) {
    COSBase page = tag.getDictionaryObject(COSName.PG);
    int number = page == null ? outerPage : file.number(page);
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(array.getObject(i), number);
      }
    } else {
      kid(kids, number);
    }
  }

  private void kid(COSBase kid, int page) {
    if (kid instanceof COSInteger mark) {
      content(page, mark.intValue());
    } else if (kid instanceof COSDictionary dictionary) {
      String type = String.valueOf(dictionary.getNameAsString(COSName.TYPE));
      if (type.equals("MCR")) {
        content(file.number(dictionary.getDictionaryObject(COSName.PG)), dictionary.getInt("MCID"));
      } else if (type.equals("OBJR")) {
        COSDictionary object = dictionary.getCOSDictionary(COSName.OBJ);
        if (object != null && file.hasLink(object)) {
          open.forEach(piece -> piece.targets.add(file.target(object)));
          open.forEach(piece -> file.address(object).ifPresent(piece.addresses::add));
        }
      } else if (seen.add(dictionary)) {
        tag(dictionary, page);
      } else {
        faults.knot();
      }
    }
  }

  private void content(int page, int mark) {
    if (page < 0 || mark < 0 || !file.content(page).has(mark)) {
      faults.hollow(page);
      return;
    }
    held[page][mark]++;
    if (column.isPresent() && file.content(page).rises(page, mark, column.get())) {
      faults.risen(page);
    }
    String letters = file.content(page).of(mark);
    begins(page);
    for (Piece piece : open) {
      piece.text.add(letters, page);
      piece.shows |= file.content(page).pictured.get(mark);
    }
  }

  private void tag(COSDictionary tag, int page) {
    String type = String.valueOf(tag.getNameAsString(COSName.S));
    String spoken = Folding.of(String.valueOf(tag.getString(ACTUAL_TEXT, "")));
    if (!spoken.isEmpty()) {
      spoken(tag, page, type, spoken);
    } else {
      typed(tag, page, type);
    }
    fresh &= type.equals("Lbl") || type.equals("Reference");
  }

  /** Words that are read aloud in the place of others must be the same. */
  private void spoken(COSDictionary tag, int page, String type, String spoken) {
    Piece words = new Piece();
    open.add(words);
    typed(tag, page, type);
    open.remove(words);
    if (!words.text.letters().equals(spoken)) {
      faults.misread(words);
    }
  }

  private void typed(COSDictionary tag, int page, String type) {
    switch (type) {
      case "Part" -> part(tag, page);
      case "Sect" -> openings.set(Math.max(0, within(tag, page).page));
      case "Note" -> note(tag, page);
      case "TOCI" -> entries.add(within(tag, page));
      case "P", "LBody", "Caption" -> column(() -> kids(tag, page));
      case "H1", "H2", "H3", "H4", "H5", "H6" -> heading(tag, page);
      case "Reference" -> reference(tag, page);
      case "Lbl" -> label(tag, page);
      case "Link" -> link(tag, page);
      case "Figure" -> figure(tag, page);
      default -> kids(tag, page);
    }
  }

  /** Its lines follow one another downwards. */
  private void column(Runnable lines) {
    Optional<Column> around = column;
    column = Optional.of(new Column());
    lines.run();
    column = around;
  }

  private void part(COSDictionary tag, int page) {
    inPart = true;
    Piece part = alone(new Piece(), tag, page);
    parts.add(part);
    inPart = false;
    openings.set(Math.max(0, part.page));
  }

  private void heading(COSDictionary tag, int page) {
    Piece heading = new Piece();
    column(() -> within(heading, tag, page));
    if (inPart && !inNote) {
      headings.add(heading);
    }
  }

  /** A reference in a part is the call of a note, elsewhere an entry of the contents. */
  private void reference(COSDictionary tag, int page) {
    if (inPart) {
      calls.add(new Call(alone(new Piece(), tag, page), new ArrayList<>()));
      fresh = true;
    } else {
      kids(tag, page);
    }
  }

  /** The first label of a note has its number. */
  private void label(COSDictionary tag, int page) {
    if (inNote && open.get(0).label == null) {
      Piece label = alone(new Piece(), tag, page);
      open.get(0).label = label;
      begins(label.page);
    } else {
      kids(tag, page);
    }
  }

  /** What has no letter yet begins on a page. */
  private void begins(int page) {
    open.forEach(piece -> piece.page = piece.page < 0 ? page : piece.page);
  }

  private void link(COSDictionary tag, int page) {
    List<Piece> around = List.copyOf(open);
    Piece link = within(tag, page);
    around.forEach(piece -> piece.links.add(link));
  }

  /** The words for a picture that is there; it is none of the words of the text. */
  private void figure(COSDictionary tag, int page) {
    Piece figure = alone(new Piece(), tag, page);
    begins(figure.page);
    if (figure.shows) {
      String alt = String.valueOf(tag.getString(COSName.ALT));
      open.forEach(piece -> piece.text.picture(alt));
    }
  }

  private void note(COSDictionary tag, int page) {
    boolean called = fresh;
    Piece note = new Piece();
    inNote = true;
    alone(note, tag, page);
    inNote = false;
    if (called) {
      calls.get(calls.size() - 1).note().add(note);
    }
    if (notes.putIfAbsent(String.valueOf(tag.getString(COSName.ID)), note) != null) {
      surplus.add(note);
    }
  }

  /** A tag the content of which is also that of the tags around. */
  private Piece within(COSDictionary tag, int page) {
    return within(new Piece(), tag, page);
  }

  private Piece within(Piece piece, COSDictionary tag, int page) {
    open.add(piece);
    kids(tag, page);
    open.remove(piece);
    return piece;
  }

  /** A tag the content of which is none of the tags around. */
  private Piece alone(Piece piece, COSDictionary tag, int page) {
    List<Piece> before = List.copyOf(open);
    Optional<Column> around = column;
    column = Optional.empty();
    open.clear();
    open.add(piece);
    kids(tag, page);
    open.clear();
    open.addAll(before);
    column = around;
    return piece;
  }

  List<Piece> parts() {
    return parts;
  }

  List<Piece> headings() {
    return headings;
  }

  List<Piece> entries() {
    return entries;
  }

  List<Call> calls() {
    return calls;
  }

  Map<String, Piece> notes() {
    return notes;
  }

  /** The notes that have an id which another has before them. */
  List<Piece> surplus() {
    return surplus;
  }

  /** Where the tags are at odds with the pages. */
  TagFaults faults() {
    return faults;
  }

  /** The pages on which a part or a page of the front matter begins. */
  BitSet openings() {
    return openings;
  }

  /** How often marked content of a page is held. */
  int[] held(int page) {
    return held[page];
  }
}
