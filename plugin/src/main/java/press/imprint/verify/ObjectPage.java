package press.imprint.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * On which page an object of a PDF is found: itself a page, an annotation of one ({@code /P}), or
 * an element of the structure that begins there ({@code /Pg}, its own or that of what it holds; ISO
 * 32000-1, 14.7.2).
 */
final class ObjectPage {
  /** No structure of a book is as deep; one that bites its own tail has an end here. */
  private static final int DEEPEST = 100;

  private final Path pdf;

  ObjectPage(Path pdf) {
    this.pdf = pdf;
  }

  /**
   * The page of an object.
   *
   * @param number the object's number
   * @param generation its generation
   * @return the page, from 1; 0 where it cannot be told
   */
  int of(long number, int generation) {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      COSBase object =
          document
              .getDocument()
              .getObjectFromPool(new COSObjectKey(number, generation))
              .getObject();
      return page(object, 0)
          .map(page -> document.getPages().indexOf(new PDPage(page)) + 1)
          .orElse(0);
    } catch (IOException e) {
      return 0; // veraPDF has said what is wrong with it
    }
  }

  private static Optional<COSDictionary> page(COSBase object, int depth) {
    if (depth > DEEPEST || !(object instanceof COSDictionary dictionary)) {
      return Optional.empty();
    }
    for (COSName name : List.of(COSName.PG, COSName.P)) {
      COSDictionary page = dictionary.getCOSDictionary(name);
      if (isPage(page)) {
        return Optional.of(page);
      }
    }
    if (isPage(dictionary)) {
      return Optional.of(dictionary);
    }
    return kids(dictionary).stream().flatMap(kid -> page(kid, depth + 1).stream()).findFirst();
  }

  private static boolean isPage(COSDictionary dictionary) {
    return dictionary != null && COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
  }

  private static List<COSBase> kids(COSDictionary dictionary) {
    COSBase kids = dictionary.getDictionaryObject(COSName.K);
    List<COSBase> list = new ArrayList<>();
    if (kids instanceof COSArray array) {
      for (int i = 0; i < array.size(); i++) {
        list.add(array.getObject(i));
      }
    } else if (kids != null) {
      list.add(kids);
    }
    return list;
  }
}
