package press.imprint.epub;

import java.util.Locale;
import java.util.regex.Pattern;
import press.imprint.markup.XhtmlDocument;

/** A file of the EPUB as the manifest lists it. */
final class Item {
  private static final Pattern HREF =
      Pattern.compile("([a-z][a-z0-9-]*/)?[a-z][a-z0-9-]*\\.[a-z]+");

  private final String href;
  private final String mediaType;
  private final String properties;
  private final byte[] content;

  /**
   * A file.
   *
   * @param href its address, relative to the package document
   * @param mediaType its media type, one of EPUB 3.3's core media types
   * @param properties its manifest properties, a blank between two; mostly empty
   * @param content its bytes
   */
  Item(String href, String mediaType, String properties, byte[] content) {
    if (!HREF.matcher(href).matches()) {
      throw new IllegalArgumentException("no safe name for a file of an EPUB: " + href);
    }
    this.href = href;
    this.mediaType = mediaType;
    this.properties = properties;
    this.content = content.clone();
  }

  static Item page(String href, XhtmlDocument page) {
    return page(href, "", page);
  }

  static Item page(String href, String properties, XhtmlDocument page) {
    XmlLetters.refuseIllegal(page.document().getDocumentElement());
    return new Item(href, "application/xhtml+xml", properties, page.toBytes());
  }

  String href() {
    return href;
  }

  /** The address as an XML id: {@code text-body-01-xhtml}. */
  String id() {
    return href.toLowerCase(Locale.ROOT).replace('/', '-').replace('.', '-');
  }

  String mediaType() {
    return mediaType;
  }

  String properties() {
    return properties;
  }

  byte[] content() {
    return content.clone();
  }

  boolean isXml() {
    return mediaType.endsWith("xml");
  }
}
