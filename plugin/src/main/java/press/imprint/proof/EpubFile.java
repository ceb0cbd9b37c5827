package press.imprint.proof;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamReader;

/** A finished EPUB: the texts of its parts and notes, its nav, its links. */
final class EpubFile {
  /** A call as it is printed, its own address and that to which it leads; or a way back. */
  record Call(String number, String address, String target) {}

  /** The body of a note. */
  static final class Body {
    final Printed text = new Printed();
    final List<Call> backlinks = new ArrayList<>();
    final String address;
    private boolean begun;

    Body(String address) {
      this.address = address;
    }

    /** Letters of its text without the full stop behind its number, if they are the first. */
    String withoutStop(String letters) {
      if (begun || letters.isBlank()) {
        return letters;
      }
      begun = true;
      return letters.replaceFirst("^\\s*\\.", "");
    }
  }

  private record Link(String from, String to) {}

  private final List<String> names = new ArrayList<>();
  private final List<Printed> parts = new ArrayList<>();
  private final Map<String, Body> bodies = new LinkedHashMap<>();
  private final List<Body> repeated = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final Map<String, String> headings = new HashMap<>();
  private final List<Map.Entry<String, String>> nav = new ArrayList<>();
  private final Set<String> places = new LinkedHashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final List<String> ncx = new ArrayList<>();
  private final List<String> astray = new ArrayList<>();
  private final Set<String> listed = new LinkedHashSet<>();

  EpubFile(Path epub) throws IOException {
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      zip.stream().map(ZipEntry::getName).forEach(files::add);
      places.addAll(files);
      String root = rootFile(zip);
      Map<String, String> manifest = new LinkedHashMap<>();
      List<String> spine = new ArrayList<>();
      elements(zip, root, element -> item(root, element, manifest, spine));
      listed.add(root);
      listed.addAll(manifest.values());
      read(manifest, spine);
      for (String name : ncx) {
        elements(zip, name, element -> source(name, element));
      }
      for (String id : spine) {
        String name = manifest.getOrDefault(id, "");
        if (files.contains(name)) {
          page(zip, name);
        }
      }
    }
  }

  /** Every page of the manifest stands in the reading order once. */
  private void read(Map<String, String> manifest, List<String> spine) {
    manifest.forEach(
        (id, name) -> {
          int times = Collections.frequency(spine, id);
          if (name.endsWith(".xhtml") && times != 1) {
            astray.add("`" + name + "` stands in the spine " + times + " times");
          }
        });
  }

  private void source(String name, XMLStreamReader element) {
    if (element.getLocalName().equals("content")) {
      link(name, EpubPage.resolved(name, attribute(element, "src")));
    }
  }

  private void page(ZipFile zip, String name) throws IOException {
    names.add(name);
    try (InputStream in = zip.getInputStream(zip.getEntry(name))) {
      Printed text = new EpubPage(this, name, names.size() - 1).read(in);
      if (name.contains("/text/")) {
        parts.add(text);
      }
    }
  }

  private static String rootFile(ZipFile zip) throws IOException {
    String[] root = {""};
    elements(
        zip,
        "META-INF/container.xml",
        element -> {
          if (element.getLocalName().equals("rootfile")) {
            root[0] = attribute(element, "full-path");
          }
        });
    return root[0];
  }

  private static void elements(ZipFile zip, String name, EpubPage.Taker taker) throws IOException {
    ZipEntry entry = zip.getEntry(name);
    if (entry != null) {
      try (InputStream in = zip.getInputStream(entry)) {
        EpubPage.elements(name, in, taker);
      }
    }
  }

  private void item(
      String root, XMLStreamReader element, Map<String, String> manifest, List<String> spine) {
    if (element.getLocalName().equals("item")) {
      String href = EpubPage.resolved(root, attribute(element, "href"));
      manifest.put(attribute(element, "id"), href);
      link(root, href);
      if ("application/x-dtbncx+xml".equals(element.getAttributeValue(null, "media-type"))) {
        ncx.add(href);
      }
    } else if (element.getLocalName().equals("itemref")) {
      spine.add(attribute(element, "idref"));
    }
  }

  /** An attribute of an element; empty where it has none. */
  private static String attribute(XMLStreamReader element, String name) {
    String value = element.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  void place(String address) {
    places.add(address);
  }

  void link(String from, String to) {
    links.add(new Link(from, to));
  }

  void call(Call call) {
    calls.add(call);
  }

  void nav(String words, String target) {
    nav.add(Map.entry(words, target));
  }

  void heading(String name, String address, String words) {
    headings.put(address, words);
    headings.putIfAbsent(name, words);
  }

  /** The body of the note with an id, which begins. */
  Body note(String id, String address) {
    Body body = new Body(address);
    if (bodies.putIfAbsent(String.valueOf(id), body) != null) {
      repeated.add(body);
    }
    return body;
  }

  List<Printed> parts() {
    return parts;
  }

  Map<String, Body> bodies() {
    return bodies;
  }

  /** The bodies with an id that another has before them. */
  List<Body> repeated() {
    return repeated;
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
    broken.addAll(astray);
    return broken;
  }
}
