package press.imprint.proof;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one file of an EPUB's reading order: its text, its notes, its headings, its links. */
final class EpubPage {
  private static final Pattern SCHEME = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:");

  private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");

  /** Nothing of what stands there is text of the master. */
  private static final Printed NOWHERE = null;

  /** Nobody asks for the words by themselves. */
  private static final StringBuilder UNHEARD = null;

  private static final XMLInputFactory XML = XMLInputFactory.newDefaultFactory();

  static {
    XML.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    XML.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    // A newer Java refuses what is nested deeper than 100.
    XML.setProperty("jdk.xml.maxElementDepth", "0");
  }

  /** What is done with each element that begins. */
  interface Taker {
    void take(XMLStreamReader element);
  }

  /**
   * An element that is open.
   *
   * @param kind its role; its name where it has none
   * @param address its own
   * @param target where it leads; empty where it does not
   * @param text takes the letters in it that are text of the master
   * @param words takes all letters in it where it is a call, a heading or the like
   * @param note the note that it is in
   * @param nav whether it is in the navigation
   */
  private record Open(
      String kind,
      String address,
      String target,
      Printed text,
      StringBuilder words,
      EpubFile.Body note,
      boolean nav) {
    static final Open NOTHING = new Open("", "", "", NOWHERE, UNHEARD, null, false);

    boolean gathers() {
      return EpubPage.gathers(kind, nav);
    }

    boolean isHeading() {
      return HEADINGS.contains(kind);
    }
  }

  private final EpubFile file;
  private final String name;
  private final int number;
  private final Printed text = new Printed();
  private final Deque<Open> open = new ArrayDeque<>();

  EpubPage(EpubFile file, String name, int number) {
    this.file = file;
    this.name = name;
    this.number = number;
    open.push(Open.NOTHING);
  }

  /** Reads it; what it has goes to its file. */
  Printed read(InputStream in) throws IOException {
    try {
      XMLStreamReader xml = XML.createXMLStreamReader(in, "UTF-8");
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> begin(xml);
          case XMLStreamConstants.END_ELEMENT -> end(open.pop());
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> letters(xml.getText());
          default -> {}
        }
      }
      return text;
    } catch (XMLStreamException e) {
      throw new IOException(name + ": " + e.getMessage(), e);
    }
  }

  /** Meets each element of a file that is no page. */
  static void elements(String name, InputStream in, Taker taker) throws IOException {
    try {
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
  static String resolved(String from, String href) {
    try {
      return new URI("/" + from).resolve(new URI(href)).toString().substring(1);
    } catch (URISyntaxException e) {
      return href;
    }
  }

  private void letters(String letters) {
    Open around = open.element();
    if (around.words != UNHEARD) {
      around.words.append(letters);
    }
    if (around.text != NOWHERE) {
      around.text.add(around.note == null ? letters : around.note.withoutStop(letters), number);
    }
  }

  private void begin(XMLStreamReader xml) {
    Open around = open.element();
    String element = xml.getLocalName();
    String role = xml.getAttributeValue(null, "role");
    String id = xml.getAttributeValue(null, "id");
    if (id != null) {
      file.place(name + "#" + id);
    }
    String href = link(xml, "href");
    link(xml, "src");
    if (element.equals("img") && around.text != NOWHERE) {
      around.text.picture(String.valueOf(xml.getAttributeValue(null, "alt")));
    }
    String kind = role == null ? element : role;
    EpubFile.Body note = kind.equals("doc-footnote") ? file.note(id, name + "#" + id) : around.note;
    boolean nav = around.nav || kind.equals("doc-toc");
    Printed into = into(xml, kind, note, around.text);
    StringBuilder words = gathers(kind, nav) ? new StringBuilder() : around.words;
    open.push(new Open(kind, name + "#" + id, href, into, words, note, nav));
  }

  private Printed into(XMLStreamReader xml, String kind, EpubFile.Body note, Printed around) {
    if (xml.getAttributeValue(null, "hidden") != null) {
      return NOWHERE;
    }
    return switch (kind) {
      case "body" -> text;
      case "doc-footnote" -> note.text;
      case "doc-endnotes", "doc-noteref", "doc-backlink" -> NOWHERE;
      default -> "antecedent".equals(xml.getAttributeValue(null, "class")) ? NOWHERE : around;
    };
  }

  private static boolean gathers(String kind, boolean nav) {
    return kind.equals("doc-noteref")
        || kind.equals("doc-backlink")
        || HEADINGS.contains(kind)
        || (nav && kind.equals("a"));
  }

  /** Where an attribute leads within the EPUB; empty where it does not. */
  private String link(XMLStreamReader xml, String attribute) {
    String href = xml.getAttributeValue(null, attribute);
    if (href == null || SCHEME.matcher(href).lookingAt()) {
      return "";
    }
    String target = resolved(name, href);
    file.link(name, target);
    return target;
  }

  private void end(Open closed) {
    String words = closed.gathers() ? closed.words.toString() : "";
    if (closed.kind.equals("doc-noteref")) {
      file.call(new EpubFile.Call(words, closed.address, closed.target));
    } else if (closed.kind.equals("doc-backlink") && closed.note != null) {
      closed.note.backlinks.add(new EpubFile.Call(words, closed.address, closed.target));
    } else if (closed.kind.equals("a") && closed.nav) {
      file.nav(Folding.of(words), closed.target);
    } else if (closed.isHeading() && closed.note == null && closed.text != NOWHERE) {
      file.heading(name, closed.address, Folding.of(words));
    }
  }
}
