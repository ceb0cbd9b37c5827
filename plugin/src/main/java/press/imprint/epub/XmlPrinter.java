package press.imprint.epub;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes XML that is not XHTML, an element a line. Attributes are given as names and values in
 * turn.
 */
final class XmlPrinter {
  private final StringWriter out = new StringWriter();
  private final Deque<String> open = new ArrayDeque<>();
  private final XMLStreamWriter writer;

  XmlPrinter() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element that has others within. */
  XmlPrinter open(String name, String... attributes) {
    try {
      line();
      writer.writeStartElement(name);
      write(attributes);
      open.push(name);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the element that was begun last. */
  XmlPrinter close() {
    try {
      open.pop();
      line();
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element with letters in it. */
  XmlPrinter leaf(String name, String letters, String... attributes) {
    try {
      line();
      writer.writeStartElement(name);
      write(attributes);
      writer.writeCharacters(XmlLetters.legal(letters));
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes an element with nothing in it. */
  XmlPrinter empty(String name, String... attributes) {
    try {
      line();
      writer.writeEmptyElement(name);
      write(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void line() throws XMLStreamException {
    writer.writeCharacters("\n" + "  ".repeat(open.size()));
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], XmlLetters.legal(attributes[i + 1]));
    }
  }

  /** The document as UTF-8. */
  byte[] toBytes() {
    try {
      writer.writeEndDocument();
      writer.close();
      return (out + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
