package press.imprint.manuscript;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.XMLReader;

/**
 * Reads an SVG as XML, fetching nothing: no external DTD, no external entity, limits against
 * entities that multiply.
 */
final class SvgReader {
  private static final String SAX = "http://xml.org/sax/features/";
  private static final String XERCES = "http://apache.org/xml/features/";

  private final byte[] bytes;

  SvgReader(byte[] bytes) {
    this.bytes = bytes;
  }

  PictureData read() throws BadPicture {
    SvgWatch watch = new SvgWatch();
    try {
      XMLReader reader = reader();
      reader.setContentHandler(watch);
      reader.setErrorHandler(watch);
      reader.setEntityResolver(watch);
      reader.setProperty("http://xml.org/sax/properties/lexical-handler", watch);
      reader.setProperty("http://xml.org/sax/properties/declaration-handler", watch);
      reader.parse(new InputSource(new ByteArrayInputStream(bytes)));
      return watch.data();
    } catch (SvgWatch.Refusal e) {
      throw e.reason();
    } catch (SAXParseException e) {
      throw BadPicture.unreadable("is not well-formed SVG, line %s".formatted(e.getLineNumber()));
    } catch (SAXException | IOException e) {
      throw BadPicture.unreadable("is not well-formed SVG");
    }
  }

  private static XMLReader reader() {
    try {
      SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature(SAX + "external-general-entities", false);
      factory.setFeature(SAX + "external-parameter-entities", false);
      factory.setFeature(XERCES + "nonvalidating/load-external-dtd", false);
      return factory.newSAXParser().getXMLReader();
    } catch (ParserConfigurationException | SAXException e) {
      throw new IllegalStateException("Java's own parser knows these features", e);
    }
  }
}
