package press.imprint.markup;

import java.util.Optional;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** An element that is being written: attributes, letters, children, in that order of use. */
public final class ElementCursor {
  private final Element element;

  ElementCursor(Element element) {
    this.element = element;
  }

  /**
   * Adds a child element.
   *
   * @param name its name in XHTML
   * @return the child
   */
  public ElementCursor child(String name) {
    Document document = element.getOwnerDocument();
    Element child = document.createElementNS(XhtmlDocument.XHTML, name);
    element.appendChild(child);
    return new ElementCursor(child);
  }

  /**
   * Adds a child element of a class.
   *
   * @param name its name in XHTML
   * @param classes its classes
   * @return the child
   */
  public ElementCursor child(String name, String classes) {
    return child(name).attribute("class", classes);
  }

  /**
   * Sets an attribute.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public ElementCursor attribute(String name, String value) {
    element.setAttribute(name, value);
    return this;
  }

  /**
   * Sets an attribute where there is a value.
   *
   * @param name its name
   * @param value its value
   * @return this
   */
  public ElementCursor attribute(String name, Optional<String> value) {
    value.ifPresent(present -> element.setAttribute(name, present));
    return this;
  }

  /**
   * Says what the element is, in the words of EPUB's structural semantics.
   *
   * @param type the {@code epub:type}
   * @return this
   */
  public ElementCursor epubType(String type) {
    element.setAttributeNS(XhtmlDocument.OPS, "epub:type", type);
    return this;
  }

  /**
   * Sets the language of the element's letters.
   *
   * @param lang a BCP 47 tag
   * @return this
   */
  public ElementCursor lang(String lang) {
    element.setAttribute("lang", lang);
    element.setAttributeNS("http://www.w3.org/XML/1998/namespace", "xml:lang", lang);
    return this;
  }

  /**
   * Adds letters.
   *
   * @param letters the letters
   * @return this
   */
  public ElementCursor text(String letters) {
    element.appendChild(element.getOwnerDocument().createTextNode(letters));
    return this;
  }

  /** The element itself. */
  public Element element() {
    return element;
  }
}
