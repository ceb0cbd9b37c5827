package press.imprint.epub;

import java.util.Locale;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** The characters of XML 1.0 (Fifth Edition), section 2.2. */
final class XmlLetters {
  private XmlLetters() {}

  /** Letters as they are; half a surrogate pair and the like, which would be lost, are refused. */
  static String legal(String letters) {
    letters
        .codePoints()
        .filter(letter -> !isLegal(letter))
        .findFirst()
        .ifPresent(
            letter -> {
              String shown = letters.length() > 80 ? letters.substring(0, 80) + "…" : letters;
              throw new IllegalArgumentException(
                  String.format(Locale.ROOT, "U+%04X cannot stand in XML: %s", letter, shown));
            });
    return letters;
  }

  /** Refuses an element that holds such a letter in its text, an attribute or an element within. */
  static void refuseIllegal(Element element) {
    legal(element.getTextContent());
    refuseInAttributes(element);
    NodeList all = element.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      refuseInAttributes((Element) all.item(i));
    }
  }

  private static void refuseInAttributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      legal(attributes.item(i).getNodeValue());
    }
  }

  private static boolean isLegal(int letter) {
    return letter == '\t'
        || letter == '\n'
        || letter == '\r'
        || (letter >= 0x20 && letter <= 0xd7ff)
        || (letter >= 0xe000 && letter <= 0xfffd)
        || letter >= 0x10000;
  }
}
