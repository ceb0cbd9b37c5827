package press.imprint.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/** An EPUB, written and read again: its entries in order, its XHTML as documents. */
record OpenedEpub(Map<String, byte[]> entries, Map<String, Document> pages) {
  static final Instant MADE = Instant.parse("2026-11-23T10:11:12Z");

  static OpenedEpub of(Book book, Path folder) throws Exception {
    return of(written(book, folder));
  }

  static Path written(Book book, Path folder) throws IOException {
    Path file = Files.createTempFile(folder, "book", ".epub");
    new EpubWriter(book, new Notes(book), note -> List.of(), "", MADE, false).write(file);
    return file;
  }

  static OpenedEpub of(Path epub) throws Exception {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    Map<String, Document> pages = new TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(epub))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readAllBytes();
        entries.put(entry.getName(), content);
        if (entry.getName().endsWith(".xhtml")) {
          pages.put(entry.getName().substring("OEBPS/".length()), parsed(content));
        }
      }
    }
    return new OpenedEpub(entries, pages);
  }

  static Document parsed(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setNamespaceAware(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    return builder.parse(new ByteArrayInputStream(xml));
  }

  String letters(String href) {
    return new String(entries.get("OEBPS/" + href), StandardCharsets.UTF_8);
  }

  Element body(String href) {
    return (Element) pages.get(href).getElementsByTagName("body").item(0);
  }

  /** The elements of a document in order. */
  static List<Element> elements(Document document, Predicate<Element> wanted) {
    NodeList all = document.getElementsByTagName("*");
    List<Element> found = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (wanted.test(element)) {
        found.add(element);
      }
    }
    return found;
  }

  static Predicate<Element> role(String role) {
    return element -> element.getAttribute("role").equals(role);
  }

  /** Where an address leads that stands in a file: {@code text/body-01.xhtml#note--3}. */
  static String target(String from, String href) {
    if (href.startsWith("#")) {
      return from + href;
    }
    int hash = href.indexOf('#');
    String file = hash < 0 ? href : href.substring(0, hash);
    Path folder = Path.of(from).resolveSibling(file).normalize();
    return folder.toString().replace('\\', '/') + (hash < 0 ? "" : href.substring(hash));
  }
}
