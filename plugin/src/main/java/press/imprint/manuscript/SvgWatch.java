package press.imprint.manuscript;

import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;
import press.imprint.model.Picture;

/**
 * Listens to an SVG being read: takes its size from the root, and refuses whatever would run a
 * script or fetch something.
 */
final class SvgWatch extends DefaultHandler2 {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String PLAIN_DOCTYPE = "-//W3C//DTD SVG ";

  private Optional<PictureData> data = Optional.empty();
  private boolean root = true;
  private final StringBuilder style = new StringBuilder();
  private boolean inStyle;

  /** Carries a refusal through the parser. */
  static final class Refusal extends SAXException {
    private static final long serialVersionUID = 1L;

    private final BadPicture reason;

    Refusal(BadPicture reason) {
      super(reason);
      this.reason = reason;
    }

    BadPicture reason() {
      return reason;
    }
  }

  /** The picture, once all of it is read. */
  PictureData data() throws BadPicture {
    return data.orElseThrow(() -> BadPicture.unreadable("is no SVG"));
  }

  private static void refuse(Optional<String> fault) throws Refusal {
    if (fault.isPresent()) {
      throw unsafe(fault.get());
    }
  }

  private static Refusal unsafe(String fact) {
    return new Refusal(new BadPicture(Picture.Fault.UNSAFE, fact));
  }

  @Override
  public void startElement(String space, String name, String prefixed, Attributes attributes)
      throws SAXException {
    if (root) {
      root = false;
      open(space, name, attributes);
    }
    refuse(SvgSafety.elementFault(space, name));
    for (int i = 0; i < attributes.getLength(); i++) {
      refuse(SvgSafety.attributeFault(attributes.getLocalName(i), attributes.getValue(i)));
    }
    inStyle |= name.equals("style");
  }

  private void open(String space, String name, Attributes attributes) throws SAXException {
    try {
      if (!name.equals("svg")) {
        throw BadPicture.unreadable(
            "is XML, and no SVG: its first element is `%s`".formatted(name));
      }
      if (!space.equals(SVG)) {
        throw BadPicture.unreadable("lacks `xmlns=\"%s\"` in its `svg` element".formatted(SVG));
      }
      data = Optional.of(SvgSize.of(attributes::getValue));
    } catch (BadPicture e) {
      throw new Refusal(e);
    }
  }

  @Override
  public void characters(char[] text, int start, int length) {
    if (inStyle) {
      style.append(text, start, length);
    }
  }

  @Override
  public void endElement(String space, String name, String prefixed) throws SAXException {
    if (name.equals("style")) {
      inStyle = false;
      refuse(SvgSafety.styleFault(style.toString()));
      style.setLength(0);
    }
  }

  @Override
  public void processingInstruction(String target, String instruction) throws SAXException {
    if (target.startsWith("xml-")) {
      throw unsafe("fetches a style sheet");
    }
  }

  @Override
  public void startDTD(String name, String publicId, String systemId) throws SAXException {
    boolean plain = publicId != null && publicId.startsWith(PLAIN_DOCTYPE);
    if (systemId != null && !plain) {
      throw unsafe("has a DOCTYPE other than SVG's own");
    }
  }

  @Override
  public void internalEntityDecl(String name, String value) throws SAXException {
    throw unsafe("declares entities in its DOCTYPE");
  }

  @Override
  public void externalEntityDecl(String name, String publicId, String systemId)
      throws SAXException {
    throw unsafe("declares entities in its DOCTYPE");
  }

  @Override
  public void attributeDecl(String element, String name, String type, String mode, String value)
      throws SAXException {
    throw unsafe("declares attributes in its DOCTYPE");
  }

  @Override
  public InputSource resolveEntity(String name, String publicId, String base, String systemId)
      throws SAXException {
    throw unsafe("fetches another file");
  }

  @Override
  public void error(SAXParseException e) throws SAXException {
    throw e;
  }
}
