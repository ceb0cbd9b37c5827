package press.imprint.epub;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import press.imprint.markup.WritingDirection;
import press.imprint.model.Metadata;

/** The package document of EPUB 3.3, section 5: metadata, manifest and reading order. */
final class PackageDocument {
  static final String NAME = "content.opf";
  static final String NCX = "toc.ncx";

  private final PageFrame frame;
  private final Accessibility accessibility;
  private final Instant made;

  PackageDocument(PageFrame frame, Accessibility accessibility, Instant made) {
    this.frame = frame;
    this.accessibility = accessibility;
    this.made = made;
  }

  Item of(List<Item> readingOrder, List<Item> others) {
    Metadata metadata = frame.metadata();
    WritingDirection direction = WritingDirection.of(metadata.locale());
    XmlPrinter opf = new XmlPrinter();
    opf.open(
        "package",
        "xmlns",
        "http://www.idpf.org/2007/opf",
        "version",
        "3.0",
        "unique-identifier",
        "identifier",
        "xml:lang",
        metadata.lang(),
        "dir",
        direction.attribute());
    opf.open("metadata", "xmlns:dc", "http://purl.org/dc/elements/1.1/");
    new PackageMetadata(frame).write(opf);
    String modified = made.truncatedTo(ChronoUnit.SECONDS).toString();
    opf.leaf("meta", modified, "property", "dcterms:modified");
    accessibility.write(opf);
    oldCover(opf, others);
    opf.close();
    manifest(opf, readingOrder, others);
    readingOrder(opf, readingOrder, direction);
    return new Item(NAME, "application/oebps-package+xml", "", opf.close().toBytes());
  }

  /** EPUB 2 named the cover's picture here, and some libraries still look for it. */
  private static void oldCover(XmlPrinter opf, List<Item> others) {
    others.stream()
        .filter(item -> item.properties().equals("cover-image"))
        .forEach(item -> opf.empty("meta", "name", "cover", "content", item.id()));
  }

  private static void manifest(XmlPrinter opf, List<Item> readingOrder, List<Item> others) {
    opf.open("manifest");
    opf.empty("item", "id", "ncx", "href", NCX, "media-type", "application/x-dtbncx+xml");
    Stream.concat(readingOrder.stream(), others.stream())
        .forEach(item -> opf.empty("item", attributesOf(item)));
    opf.close();
  }

  private static String[] attributesOf(Item item) {
    Stream<String> always =
        Stream.of("id", item.id(), "href", item.href(), "media-type", item.mediaType());
    Stream<String> properties =
        item.properties().isEmpty() ? Stream.of() : Stream.of("properties", item.properties());
    return Stream.concat(always, properties).toArray(String[]::new);
  }

  private static void readingOrder(
      XmlPrinter opf, List<Item> readingOrder, WritingDirection direction) {
    if (direction == WritingDirection.RIGHT_TO_LEFT) {
      opf.open("spine", "toc", "ncx", "page-progression-direction", direction.attribute());
    } else {
      opf.open("spine", "toc", "ncx");
    }
    readingOrder.forEach(item -> opf.empty("itemref", "idref", item.id()));
    opf.close();
  }
}
