package press.imprint.proof;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/**
 * A change made by hand in a finished file, as a line of {@code fault.txt} tells it: {@code page 7:
 * 0929 => 0928} for the content of the seventh page, {@code file OEBPS/nav.xhtml: … => …} for a
 * file of the EPUB, {@code link 7 0: to page 9} for the first link of the seventh page, {@code tag
 * P: spoken Hemp} for the first paragraph of the text.
 */
record Fault(String where, String what) {
  static List<Fault> read(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .map(line -> line.split(": ", 2))
        .map(parts -> new Fault(parts[0], parts[1]))
        .toList();
  }

  boolean isOfEpub() {
    return where.startsWith("file ");
  }

  private String word(int index) {
    return where.split(" ", -1)[index];
  }

  private int number(int index) {
    return Integer.parseInt(word(index));
  }

  private String changed(String text) {
    String[] change = what.split(" => ?", 2);
    Matcher matcher = Pattern.compile(change[0]).matcher(text);
    String changed = matcher.replaceFirst(change[1]);
    assertNotEquals(text, changed, what);
    return changed;
  }

  void putIntoEpub(Path epub) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(epub)) {
      Path file = zip.getPath(word(1));
      Files.writeString(file, changed(Files.readString(file)));
    }
  }

  static void putIntoPdf(List<Fault> faults, Path from, Path to) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(from.toFile())) {
      for (Fault fault : faults) {
        fault.putInto(pdf);
      }
      pdf.save(to.toFile());
    }
  }

  private void putInto(PDDocument pdf) throws IOException {
    switch (where.replaceFirst(" .*", "")) {
      case "page" -> page(pdf);
      case "link" -> {
        COSArray links = pdf.getPage(number(1) - 1).getCOSObject().getCOSArray(COSName.ANNOTS);
        if (what.equals("gone")) {
          links.remove(number(2));
        } else {
          lead(pdf, (COSDictionary) links.getObject(number(2)));
        }
      }
      case "outline" -> {
        List<PDOutlineItem> items = new ArrayList<>();
        pdf.getDocumentCatalog().getDocumentOutline().children().forEach(items::add);
        lead(pdf, items.get(number(1)).getCOSObject());
      }
      case "font" -> font(pdf);
      case "tag" -> tag(first(root(pdf), word(1)));
      case "exchange" -> exchange(pdf);
      default -> assertTrue(where.equals("nothing"), where);
    }
  }

  private void page(PDDocument pdf) throws IOException {
    if (what.equals("added")) {
      pdf.addPage(new PDPage(pdf.getPage(0).getMediaBox()));
      return;
    }
    PDPage page = pdf.getPage(number(1) - 1);
    byte[] content;
    try (var in = page.getContents()) {
      content = in.readAllBytes();
    }
    PDStream stream = new PDStream(pdf);
    try (OutputStream out = stream.createOutputStream()) {
      String text = new String(content, StandardCharsets.ISO_8859_1);
      out.write(changed(hexadecimal(text)).getBytes(StandardCharsets.ISO_8859_1));
    }
    page.setContents(stream);
  }

  /** The same content with every string in hexadecimal figures, which can be told in a fixture. */
  private static String hexadecimal(String content) {
    StringBuilder out = new StringBuilder();
    boolean string = false;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (!string) {
        string = c == '(';
        out.append(string ? '<' : c);
      } else if (c == ')') {
        string = false;
        out.append('>');
      } else {
        boolean escaped = c == '\\';
        char meant = escaped ? meaning(content.charAt(++i)) : c;
        out.append(String.format("%02X", (int) meant));
      }
    }
    return out.toString();
  }

  /** ISO 32000-1, table 3; our writer writes no octal figures. */
  private static char meaning(char escaped) {
    return switch (escaped) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> escaped;
    };
  }

  private void lead(PDDocument pdf, COSDictionary link) {
    COSArray destination = new COSArray();
    boolean nowhere = what.equals("to nowhere");
    COSBase target =
        nowhere
            ? COSInteger.get(pdf.getNumberOfPages())
            : pdf.getPage(Integer.parseInt(what.replace("to page ", "")) - 1).getCOSObject();
    destination.add(target);
    destination.add(COSName.getPDFName("Fit"));
    link.setItem(COSName.DEST, destination);
  }

  private void font(PDDocument pdf) {
    for (PDPage page : pdf.getPages()) {
      COSDictionary fonts = page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
      for (COSName name : fonts == null ? List.<COSName>of() : fonts.keySet()) {
        COSDictionary font = fonts.getCOSDictionary(name);
        COSDictionary inner =
            (COSDictionary) font.getCOSArray(COSName.DESCENDANT_FONTS).getObject(0);
        if (what.equals("without file")) {
          inner.getCOSDictionary(COSName.FONT_DESC).removeItem(COSName.FONT_FILE2);
        } else {
          font.setName(COSName.BASE_FONT, what.replace("named ", ""));
        }
      }
    }
  }

  private static COSDictionary root(PDDocument pdf) {
    return pdf.getDocumentCatalog()
        .getCOSObject()
        .getCOSDictionary(COSName.getPDFName("StructTreeRoot"));
  }

  /** The first tag of a type in a part. */
  private static COSDictionary first(COSDictionary tag, String type) {
    if (type.equals(tag.getNameAsString(COSName.S))) {
      return tag;
    }
    COSArray kids =
        tag.getDictionaryObject(COSName.K) instanceof COSArray array ? array : new COSArray();
    if (tag.getDictionaryObject(COSName.K) instanceof COSDictionary only) {
      kids.add(only);
    }
    COSDictionary found = null;
    for (int i = 0; i < kids.size() && found == null; i++) {
      boolean front = kids.getObject(i) instanceof COSDictionary kid && isFront(kid);
      found = !front && kids.getObject(i) instanceof COSDictionary kid ? first(kid, type) : null;
    }
    return found;
  }

  private static boolean isFront(COSDictionary tag) {
    return "Sect".equals(tag.getNameAsString(COSName.S));
  }

  private void tag(COSDictionary tag) {
    if (what.equals("in itself")) {
      COSBase kids = tag.getDictionaryObject(COSName.K);
      COSArray more = kids instanceof COSArray some ? some : new COSArray(List.of(kids));
      more.add(tag);
      tag.setItem(COSName.K, more);
    } else {
      tag.setString(COSName.getPDFName("ActualText"), what.replace("spoken ", ""));
    }
  }

  /** Exchanges the places of two notes in the tree of tags. */
  private void exchange(PDDocument pdf) {
    COSDictionary root = root(pdf);
    String[] notes = what.split(" ", -1);
    COSArray one = holding(root, "note--" + notes[0]);
    COSArray other = holding(root, "note--" + notes[1]);
    int first = indexIn(one, "note--" + notes[0]);
    int second = indexIn(other, "note--" + notes[1]);
    COSBase kept = one.get(first);
    one.set(first, other.get(second));
    other.set(second, kept);
  }

  private static int indexIn(COSArray kids, String id) {
    for (int i = 0; i < kids.size(); i++) {
      if (kids.getObject(i) instanceof COSDictionary kid && id.equals(kid.getString(COSName.ID))) {
        return i;
      }
    }
    return -1;
  }

  private static COSArray holding(COSDictionary tag, String id) {
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids instanceof COSDictionary only) {
      return holding(only, id);
    }
    COSArray found = null;
    if (kids instanceof COSArray array) {
      found = indexIn(array, id) >= 0 ? array : null;
      for (int i = 0; i < array.size() && found == null; i++) {
        found = array.getObject(i) instanceof COSDictionary kid ? holding(kid, id) : null;
      }
    }
    return found;
  }
}
