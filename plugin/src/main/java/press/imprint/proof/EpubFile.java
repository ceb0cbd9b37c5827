package press.imprint.proof;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A finished EPUB: the texts of its parts and notes, its nav, its links. */
final class EpubFile {
  /** A call as it is printed, its own address and that to which it leads. */
  record Call(String number, String address, String target) {}

  /** The body of a note. */
  static final class Body {
    final Printed text = new Printed();
    final List<String> backlinks = new ArrayList<>();
    final String address;

    Body(String address) {
      this.address = address;
    }
  }

  private record Link(String from, String to) {}

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
  }

  private final List<String> names = new ArrayList<>();
  private final List<Printed> parts = new ArrayList<>();
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, String> headings = new HashMap<>();
  private final List<Map.Entry<String, String>> nav = new ArrayList<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final Set<String> listed = new LinkedHashSet<>();

  EpubFile(Path epub) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      zip.stream().map(ZipEntry::getName).forEach(files::add);
      places.addAll(files);
      String root = rootFile(zip);
      Map<String, String> manifest = new LinkedHashMap<>();
      List<String> spine = new ArrayList<>();
      read(zip, root, element -> item(root, element, manifest, spine));
      listed.add(root);
      listed.addAll(manifest.values());
      for (String id : spine) {
        String name = manifest.getOrDefault(id, "");
        if (files.contains(name)) {
          new Page(zip, name).read();
        }
      }
    }
  }

  private String rootFile(ZipFile zip) throws IOException {
    String[] root = {""};
    read(
        zip,
        "META-INF/container.xml",
        element -> {
          if (element.getLocalName().equals("rootfile")) {
            root[0] = element.getAttributeValue(null, "full-path");
          }
        });
    return root[0];
  }

  private void item(
      String root, XMLStreamReader element, Map<String, String> manifest, List<String> spine) {
    if (element.getLocalName().equals("item")) {
      String href = resolved(root, element.getAttributeValue(null, "href"));
      manifest.put(element.getAttributeValue(null, "id"), href);
      links.add(new Link(root, href));
    } else if (element.getLocalName().equals("itemref")) {
      spine.add(element.getAttributeValue(null, "idref"));
    }
  }

  /** What is done with each element. */
  private interface Taker {
    void take(XMLStreamReader element);
  }

  private static void read(ZipFile zip, String name, Taker taker) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry == null) {
      return;
    }
    try (InputStream in = zip.getInputStream(entry)) {
      XMLStreamReader xml = XML.createXMLStreamReader(in, "UTF-8");
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          taker.take(xml);
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /** An address as seen from the root of the EPUB. */
  private static String resolved(String from, String href) {
    return URI.create("/" + from).resolve(href).toString().substring(1);
  }

  /** A file of the reading order. */
  private final class Page {
    private final ZipFile zip;
    private final String name;
    private final int number;
    private final List<String> open = new ArrayList<>();
    private final Printed text = new Printed();
    private final StringBuilder words = new StringBuilder();
    private int body = -1;
    private int hidden = -1;
    private int caught = -1;
    private int navDepth = -1;
    private Body note;
    private String address = "";
    private String target = "";

    Page(ZipFile zip, String name) {
      this.zip = zip;
      this.name = name;
      number = names.size();
      names.add(name);
    }

    void read() throws IOException {
      try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
        XMLStreamReader xml = XML.createXMLStreamReader(in, "UTF-8");
        while (xml.hasNext()) {
          switch (xml.next()) {
            case XMLStreamConstants.START_ELEMENT -> begin(xml);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
            default -> {}
          }
        }
      } catch (XMLStreamException e) {
        throw new IOException(name + ": " + e.getMessage(), e);
      }
      if (name.contains("/text/")) {
        parts.add(text);
      }
    }

    private void text(String letters) {
      if (caught >= 0) {
        words.append(letters);
      }
      if (hidden < 0 && note != null) {
        note.text.add(letters, number);
      } else if (hidden < 0 && body >= 0) {
        text.add(letters, number);
      }
    }

    private void begin(XMLStreamReader xml) {
      int depth = open.size();
      String element = xml.getLocalName();
      String role = String.valueOf(xml.getAttributeValue(null, "role"));
      String id = xml.getAttributeValue(null, "id");
      open.add(role.equals("null") ? element : role);
      if (id != null) {
        places.add(name + "#" + id);
      }
      link(xml, "href");
      link(xml, "src");
      if (element.equals("body")) {
        body = depth;
      }
      switch (role) {
        case "doc-endnotes" -> hidden = hidden < 0 ? depth : hidden;
        case "doc-footnote" -> {
          note = new Body(name + "#" + id);
          bodies.put(String.valueOf(id), note);
          hidden = -1;
        }
        case "doc-toc" -> navDepth = depth;
        case "doc-noteref", "doc-backlink" -> catching(xml, depth, true);
        default -> other(xml, depth, element, id);
      }
    }

    private void other(XMLStreamReader xml, int depth, String element, String id) {
      boolean heading = element.matches("h[1-6]") && note == null && hidden < 0;
      if (heading) {
        catching(xml, depth, false);
        address = name + "#" + id;
      } else if (navDepth >= 0 && element.equals("a")) {
        catching(xml, depth, false);
      } else if ("antecedent".equals(xml.getAttributeValue(null, "class"))) {
        hidden = hidden < 0 ? depth : hidden;
      }
    }

    private void link(XMLStreamReader xml, String attribute) {
      String href = xml.getAttributeValue(null, attribute);
      if (href != null && !href.matches("[a-zA-Z][a-zA-Z0-9+.-]*:.*")) {
        links.add(new Link(name, resolved(name, href)));
      }
    }

    private int outer = -1;
    private String outerWords = "";

    /** Catches the words of an element; hidden, they are no words of the text. */
    private void catching(XMLStreamReader xml, int depth, boolean hides) {
      String href = xml.getAttributeValue(null, "href");
      if (hides && hidden < 0) {
        hidden = depth;
        outer = caught;
        outerWords = words.toString();
      }
      caught = depth;
      words.setLength(0);
      target = href == null ? "" : resolved(name, href);
      if (hides) {
        address = outer >= 0 ? address : "";
        calledFrom = name + "#" + xml.getAttributeValue(null, "id");
      }
    }

    private String calledFrom = "";

    private void end() {
      int depth = open.size() - 1;
      String role = open.remove(depth);
      if (depth == caught) {
        done(role);
      }
      hidden = depth == hidden ? -1 : hidden;
      navDepth = depth == navDepth ? -1 : navDepth;
      if (role.equals("doc-footnote")) {
        note = null;
        hidden = open.indexOf("doc-endnotes");
      }
    }

    private void done(String role) {
      String caughtWords = words.toString();
      caught = -1;
      if (role.equals("doc-noteref")) {
        calls.add(new Call(caughtWords, calledFrom, target));
      } else if (role.equals("doc-backlink") && note != null) {
        note.backlinks.add(target);
      } else if (role.equals("a") && navDepth >= 0) {
        nav.add(Map.entry(Folding.of(caughtWords), target));
      } else if (role.matches("h[1-6]")) {
        headings.put(address, Folding.of(caughtWords));
        headings.putIfAbsent(name, Folding.of(caughtWords));
      }
      if (role.equals("doc-noteref") || role.equals("doc-backlink")) {
        caught = outer;
        words.setLength(0);
        words.append(outerWords);
        outer = -1;
      }
    }
  }

  List<Printed> parts() {
    return parts;
  }

  Map<String, Body> bodies() {
    return bodies;
  }

  List<Call> calls() {
    return calls;
  }

  /** The folded words of each heading, by its address and, of the first of a file, by the file. */
  Map<String, String> headings() {
    return headings;
  }

  /** The folded words of each line of the contents, and where it leads. */
  List<Map.Entry<String, String>> nav() {
    return nav;
  }

  /** What messages call a file. */
  String named(int file) {
    return file < names.size() ? "`" + names.get(file) + "`" : "the EPUB";
  }

  /** The links that lead nowhere and the files that nothing lists, as messages. */
  List<String> broken() {
    List<String> broken =
        links.stream()
            .filter(link -> !places.contains(link.to()))
            .map(link -> "`" + link.from() + "` leads to `" + link.to() + "`, which is not there")
            .distinct()
            .collect(Collectors.toCollection(ArrayList::new));
    files.stream()
        .filter(name -> !listed.contains(name) && !name.equals("mimetype"))
        .filter(name -> !name.startsWith("META-INF/") && !name.endsWith("/"))
        .forEach(name -> broken.add("`" + name + "` stands in no manifest"));
    return broken;
  }
}
