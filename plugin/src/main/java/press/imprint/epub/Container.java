package press.imprint.epub;

import io.documentnode.epub4j.domain.Book;
import io.documentnode.epub4j.domain.Identifier;
import io.documentnode.epub4j.domain.MediaType;
import io.documentnode.epub4j.domain.Resource;
import io.documentnode.epub4j.domain.SpineReference;
import io.documentnode.epub4j.domain.TOCReference;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Lets epub4j put the files into a container with an NCX, and makes the container good: epub4j
 * writes a package document of EPUB 2, and a container file in the machine's own charset, so both
 * are replaced; it only logs what it could not write, so every file is compared.
 */
final class Container {
  static final String MIMETYPE = "mimetype";
  static final String CONTAINER = "META-INF/container.xml";

  /** The folder that epub4j puts everything into. */
  static final String FOLDER = "OEBPS/";

  private final EpubFiles files;

  Container(EpubFiles files) {
    this.files = files;
  }

  /**
   * The entries of the container in the order in which they are to be written: media type,
   * container file, package document, NCX, the pages in reading order, the rest.
   *
   * @throws IOException if memory cannot be written to
   */
  Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> written = unzipped(writtenByLibrary());
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put(MIMETYPE, arrived(written, MIMETYPE));
    entries.put(CONTAINER, containerFile());
    Item opf = files.packageDocument();
    entries.put(FOLDER + opf.href(), opf.content());
    entries.put(FOLDER + PackageDocument.NCX, arrived(written, FOLDER + PackageDocument.NCX));
    for (Item item : items().toList()) {
      byte[] content = arrived(written, FOLDER + item.href());
      if (!Arrays.equals(content, item.content())) {
        throw new IllegalStateException("epub4j changed " + item.href());
      }
      entries.put(FOLDER + item.href(), content);
    }
    return entries;
  }

  private Stream<Item> items() {
    return Stream.concat(files.readingOrder().stream(), files.others().stream());
  }

  private static byte[] arrived(Map<String, byte[]> written, String entry) {
    byte[] content = written.get(entry);
    if (content == null) {
      throw new IllegalStateException("epub4j did not write " + entry);
    }
    return content;
  }

  private byte[] writtenByLibrary() throws IOException {
    Book book = new Book();
    book.getMetadata().addTitle(files.title());
    // The NCX names the identifier by its scheme, and wants it named uid.
    Identifier identifier = new Identifier("uid", files.identifier());
    identifier.setBookId(true);
    book.getMetadata().setIdentifiers(List.of(identifier));
    Map<String, Resource> resources = new HashMap<>();
    items().forEach(item -> resources.put(item.href(), book.addResource(resource(item))));
    files
        .readingOrder()
        .forEach(page -> book.getSpine().addSpineReference(reference(resources.get(page.href()))));
    for (Contents.Entry entry : files.contents()) {
      book.getTableOfContents().addTOCReference(reference(entry, resources));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new io.documentnode.epub4j.epub.EpubWriter().write(book, out);
    return out.toByteArray();
  }

  private static Resource resource(Item item) {
    MediaType type = new MediaType(item.mediaType(), "");
    return new Resource(item.id(), item.content(), item.href(), type);
  }

  private static SpineReference reference(Resource page) {
    return new SpineReference(page);
  }

  private static TOCReference reference(Contents.Entry entry, Map<String, Resource> resources) {
    int hash = entry.href().indexOf('#');
    String file = hash < 0 ? entry.href() : entry.href().substring(0, hash);
    String fragment = hash < 0 ? "" : entry.href().substring(hash + 1);
    List<TOCReference> below =
        entry.children().stream().map(child -> reference(child, resources)).toList();
    return new TOCReference(entry.label(), resources.get(file), fragment, below);
  }

  private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
    Map<String, byte[]> entries = new HashMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
    }
    return entries;
  }

  private static byte[] containerFile() {
    return new XmlPrinter()
        .open(
            "container",
            "version",
            "1.0",
            "xmlns",
            "urn:oasis:names:tc:opendocument:xmlns:container")
        .open("rootfiles")
        .empty(
            "rootfile",
            "full-path",
            FOLDER + PackageDocument.NAME,
            "media-type",
            "application/oebps-package+xml")
        .close()
        .close()
        .toBytes();
  }
}
