package press.imprint.epub;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Everything that goes into the container. Two files of one address, an id that is no XML name, an
 * entry of the contents without a word and XML that cannot be read again are refused here: epub4j
 * would put each of them into the container, or leave it out, without a word.
 *
 * @param title the title, for old readers
 * @param identifier what names this EPUB
 * @param packageDocument the package document
 * @param readingOrder the pages in reading order
 * @param others what the pages use
 * @param contents the contents, for old readers
 */
record EpubFiles(
    String title,
    String identifier,
    Item packageDocument,
    List<Item> readingOrder,
    List<Item> others,
    List<Contents.Entry> contents) {
  EpubFiles {
    readingOrder = List.copyOf(readingOrder);
    others = List.copyOf(others);
    contents = List.copyOf(contents);
    refuseDoubles(readingOrder, others);
    refuseSilentEntries(contents);
    Stream.of(List.of(packageDocument), readingOrder, others)
        .flatMap(List::stream)
        .forEach(EpubFiles::refuseBrokenXml);
  }

  private static void refuseDoubles(List<Item> readingOrder, List<Item> others) {
    Set<String> ids = new HashSet<>();
    Stream.concat(readingOrder.stream(), others.stream())
        .filter(item -> !ids.add(item.id()))
        .forEach(
            item -> {
              throw new IllegalArgumentException("two files of an EPUB named " + item.href());
            });
  }

  private static void refuseSilentEntries(List<Contents.Entry> entries) {
    for (Contents.Entry entry : entries) {
      if (entry.label().isBlank()) {
        throw new IllegalArgumentException("an entry without a word leads to " + entry.href());
      }
      refuseSilentEntries(entry.children());
    }
  }

  private static void refuseBrokenXml(Item item) {
    if (!item.isXml()) {
      return;
    }
    try {
      DocumentBuilderFactory readers = DocumentBuilderFactory.newDefaultInstance();
      // A newer Java refuses what is nested deeper than 100; how deep a book goes is not its
      // affair.
      readers.setAttribute("jdk.xml.maxElementDepth", "0");
      DocumentBuilder reader = readers.newDocumentBuilder();
      reader.setErrorHandler(new DefaultHandler());
      reader.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
      reader.parse(new ByteArrayInputStream(item.content()));
    } catch (SAXException e) {
      String message = item.href() + " holds what XML cannot: " + e.getMessage();
      throw new IllegalArgumentException(message, e);
    } catch (IOException | ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }
}
