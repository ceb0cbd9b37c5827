package press.imprint.markup;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An XHTML document with a head and a body to write into. */
public final class XhtmlDocument {
  /** The namespace of XHTML. */
  public static final String XHTML = "http://www.w3.org/1999/xhtml";

  /** The namespace of EPUB 3's attributes. */
  public static final String OPS = "http://www.idpf.org/2007/ops";

  /** A letter of a text is never taken for a tag: its bracket is escaped. */
  private static final Pattern CLOSES_ITSELF =
      Pattern.compile(
          "<(?!(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\\b)"
              + "([a-z][a-z0-9]*)((?:\\s+[\\w:-]+=\"[^\"]*\")*)\\s*/>");

  private final Document document;
  private final ElementCursor head;
  private final ElementCursor body;

  /**
   * Opens an empty document.
   *
   * @param lang its language, a BCP 47 tag
   * @param title its title
   */
  public XhtmlDocument(String lang, String title) {
    document = newDocument();
    Element html = document.createElementNS(XHTML, "html");
    document.appendChild(html);
    html.setAttribute("lang", lang);
    html.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", lang);
    WritingDirection direction = WritingDirection.of(Locale.forLanguageTag(lang));
    if (direction == WritingDirection.RIGHT_TO_LEFT) {
      html.setAttribute("dir", direction.attribute());
    }
    ElementCursor root = new ElementCursor(html);
    head = root.child("head");
    head.child("title").text(title);
    body = root.child("body");
  }

  /**
   * The same for a file that a browser takes for HTML: in that an element that closes itself stays
   * open, unless HTML knows it as void (HTML Living Standard, section 13.1.2.1).
   */
  public byte[] toHtmlBytes() {
    String page = new String(toBytes(), StandardCharsets.UTF_8);
    return CLOSES_ITSELF.matcher(page).replaceAll("<$1$2></$1>").getBytes(StandardCharsets.UTF_8);
  }

  private static Document newDocument() {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      return factory.newDocumentBuilder().newDocument();
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The document itself. */
  public Document document() {
    return document;
  }

  /** Its head, to write into. */
  public ElementCursor head() {
    return head;
  }

  /** Its body, to write into. */
  public ElementCursor body() {
    return body;
  }

  /** The document as UTF-8 XML with the doctype of HTML 5, each block on a line of its own. */
  public byte[] toBytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] prolog =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"
            .getBytes(StandardCharsets.UTF_8);
    out.writeBytes(prolog);
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.METHOD, "xml");
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
      transformer.transform(
          new DOMSource(LaidOutLines.of(document.getDocumentElement())), new StreamResult(out));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    out.write('\n');
    return out.toByteArray();
  }
}
