package press.imprint.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;

/** A finished PDF: its pages with what they paint, its fonts, and where its links lead. */
final class PrintedFile {
  private final PDDocument pdf;
  private final List<COSDictionary> pages = new ArrayList<>();
  private final IdentityHashMap<COSDictionary, Integer> numbers = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, FontFacts> fonts = new IdentityHashMap<>();
  private final IdentityHashMap<COSDictionary, Boolean> seen = new IdentityHashMap<>();
  private final IdentityHashMap<COSBase, Boolean> links = new IdentityHashMap<>();
  private final Map<String, Boolean> bare = new TreeMap<>();
  private final List<PageContent> contents;
  private final String[] labels;

  PrintedFile(PDDocument pdf) throws IOException {
    this.pdf = pdf;
    List<byte[]> streams = new ArrayList<>();
    List<Map<String, FontFacts>> facts = new ArrayList<>();
    for (PDPage page : pdf.getPages()) {
      numbers.put(page.getCOSObject(), pages.size());
      pages.add(page.getCOSObject());
      COSArray given = page.getCOSObject().getCOSArray(COSName.ANNOTS);
      for (int i = 0; given != null && i < given.size(); i++) {
        links.put(given.getObject(i), true);
      }
      facts.add(fontsOf(page.getCOSObject().getCOSDictionary(COSName.RESOURCES)));
      streams.add(bytes(page.getCOSObject().getDictionaryObject(COSName.CONTENTS)));
    }
    contents =
        IntStream.range(0, pages.size())
            .parallel()
            .mapToObj(page -> new ContentReader(streams.get(page), facts.get(page)).read())
            .toList();
    PDPageLabels naming = pdf.getDocumentCatalog().getPageLabels();
    labels = naming == null ? new String[pages.size()] : naming.getLabelsByPageIndices();
  }

  private static byte[] bytes(COSBase content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (content instanceof COSStream stream) {
      try (InputStream in = stream.createInputStream()) {
        in.transferTo(out);
      }
    } else if (content instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        out.write(bytes(array.getObject(i)));
        out.write('\n');
      }
    }
    return out.toByteArray();
  }

  private Map<String, FontFacts> fontsOf(COSDictionary resources) throws IOException {
    Map<String, FontFacts> named = new HashMap<>();
    if (resources == null) {
      return named;
    }
    COSDictionary given = resources.getCOSDictionary(COSName.FONT);
    if (given != null) {
      for (COSName name : given.keySet()) {
        COSDictionary font = given.getCOSDictionary(name);
        if (font == null) {
          continue;
        }
        FontFacts known = fonts.get(font);
        if (known == null) {
          known = new FontFacts(font);
          fonts.put(font, known);
          if (!known.embedded()) {
            bare.put(known.name(), true);
          }
        }
        named.put(name.getName(), known);
      }
    }
    COSDictionary objects = resources.getCOSDictionary(COSName.XOBJECT);
    if (objects != null) {
      for (COSName name : objects.keySet()) {
        drawing(objects.getCOSDictionary(name));
      }
    }
    return named;
  }

  /** Looks at the fonts of a drawing, which may hold drawings in turn. */
  private void drawing(COSDictionary object) throws IOException {
    if (object != null && seen.put(object, true) == null) {
      fontsOf(object.getCOSDictionary(COSName.RESOURCES));
    }
  }

  PDDocument document() {
    return pdf;
  }

  int size() {
    return pages.size();
  }

  COSDictionary page(int page) {
    return pages.get(page);
  }

  PageContent content(int page) {
    return contents.get(page);
  }

  /** The fonts that are not embedded, by name. */
  List<String> bareFonts() {
    return List.copyOf(bare.keySet());
  }

  /** The printed number of a page. */
  String label(int page) {
    return page >= 0 && page < labels.length && labels[page] != null ? labels[page] : "";
  }

  /** What messages call a page: its folio, and where that is no figure its place as well. */
  String named(int page) {
    return "page " + (label(page).isEmpty() ? String.valueOf(page + 1) : label(page));
  }

  /** The number of a page from 0; -1 for what is no page of the file. */
  int number(COSBase page) {
    return page instanceof COSDictionary dictionary ? numbers.getOrDefault(dictionary, -1) : -1;
  }

  /** Whether a link lies on a page, and is not only spoken of. */
  boolean hasLink(COSDictionary link) {
    return links.containsKey(link);
  }

  /** The address to which a link leads out of the book. */
  Optional<String> address(COSDictionary link) {
    COSDictionary action = link.getCOSDictionary(COSName.A);
    return Optional.ofNullable(action == null ? null : action.getString(COSName.URI));
  }

  /** The page to which a link or an entry of the outline leads; -1 where there is none. */
  int target(COSDictionary link) {
    COSBase destination = link.getDictionaryObject(COSName.DEST);
    COSDictionary action = link.getCOSDictionary(COSName.A);
    if (destination == null && action != null) {
      destination = action.getDictionaryObject(COSName.D);
    }
    return destination instanceof COSArray array && array.size() > 0
        ? number(array.getObject(0))
        : -1;
  }
}
