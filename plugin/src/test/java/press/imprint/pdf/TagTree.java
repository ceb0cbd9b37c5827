package press.imprint.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/**
 * The tags of a PDF as whoever listens to it gets them: a line for each, its content behind it,
 * indented by how deep it is.
 */
final class TagTree {
  private final Map<COSDictionary, Map<Integer, String>> pages = new HashMap<>();
  private final StringBuilder out = new StringBuilder();

  private TagTree() {}

  static String of(PDDocument pdf) throws IOException {
    TagTree tree = new TagTree();
    for (PDPage page : pdf.getPages()) {
      PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
      extractor.setSuppressDuplicateOverlappingText(false);
      extractor.processPage(page);
      Map<Integer, String> content = new HashMap<>();
      for (PDMarkedContent marked : extractor.getMarkedContents()) {
        if (marked.getMCID() >= 0) {
          content.merge(marked.getMCID(), lettersOf(marked), String::concat);
        }
      }
      tree.pages.put(page.getCOSObject(), content);
    }
    COSDictionary root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
    tree.tag(root.getCOSDictionary(COSName.K), 0);
    return tree.out.toString();
  }

  private static String lettersOf(PDMarkedContent marked) {
    return marked.getContents().stream()
        .filter(TextPosition.class::isInstance)
        .map(letter -> ((TextPosition) letter).getUnicode())
        .collect(Collectors.joining());
  }

  private void tag(COSDictionary tag, int depth) {
    out.append("  ".repeat(depth)).append(tag.getNameAsString(COSName.S));
    for (COSName key : List.of(COSName.LANG, COSName.ALT, COSName.ACTUAL_TEXT, COSName.ID)) {
      if (tag.containsKey(key)) {
        out.append(' ').append(key.getName()).append('=').append(tag.getString(key));
      }
    }
    COSDictionary attributes = tag.getCOSDictionary(COSName.A);
    if (attributes != null) {
      attributes.keySet().stream()
          .filter(key -> !key.equals(COSName.O))
          .forEach(key -> out.append(' ').append(key.getName()));
    }
    out.append('\n');
    COSBase kids = tag.getDictionaryObject(COSName.K);
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        kid(tag, array.getObject(i), depth + 1);
      }
    }
  }

  private void kid(COSDictionary tag, COSBase kid, int depth) {
    if (kid instanceof COSInteger id) {
      content(tag, id.intValue(), depth);
    } else if (kid instanceof COSDictionary dictionary) {
      if (COSName.getPDFName("MCR").equals(dictionary.getDictionaryObject(COSName.TYPE))) {
        content(dictionary, dictionary.getInt(COSName.MCID), depth);
      } else if (dictionary.containsKey(COSName.S)) {
        tag(dictionary, depth);
      } else {
        COSDictionary annotation = dictionary.getCOSDictionary(COSName.OBJ);
        String meaning = annotation.getString(COSName.CONTENTS);
        out.append("  ".repeat(depth)).append("-> ").append(meaning).append('\n');
      }
    }
  }

  private void content(COSDictionary on, int id, int depth) {
    String letters = pages.get(on.getCOSDictionary(COSName.PG)).get(id);
    out.append("  ".repeat(depth)).append('«').append(letters).append("»\n");
  }
}
