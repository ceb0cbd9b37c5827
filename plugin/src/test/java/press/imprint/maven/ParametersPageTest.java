package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The handbook's page of parameters says of each goal what the plugin's descriptor says, of which
 * this is written below the page's introduction:
 *
 * <pre>
 * ## imprint:check {#goal-check}
 *
 * Reads the book …
 *
 * It runs in the phase `validate`.
 *
 * `book`
 * : The folder of the book.
 * : Property `imprint.book`, default\
 *   `${project.basedir}/src/main/book`
 * </pre>
 *
 * {@code -Dgolden.update=true} writes it anew.
 */
class ParametersPageTest {
  private static final Path PAGE = Path.of("../sample-book/src/main/book/91-parameters.md");
  private static final File DESCRIPTOR = new File("target/classes/META-INF/maven/plugin.xml");

  /** Ends the introduction, which is written by hand. */
  private static final String MARK = "with -Dgolden.update=true. -->\n";

  /** Maven's own, which no Javadoc of ours describes. */
  private static final String HELP = "help";

  @Test
  void pageSaysOfEveryGoalWhatTheDescriptorSays() throws Exception {
    String page = Files.readString(PAGE);
    int mark = page.indexOf(MARK);
    assertTrue(mark >= 0, "the comment above the goals is gone from " + PAGE);
    String expected = page.substring(0, mark) + MARK + goals();
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(PAGE, expected);
    }
    assertEquals(expected, Files.readString(PAGE));
  }

  private static String goals() throws Exception {
    Element plugin =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(DESCRIPTOR)
            .getDocumentElement();
    String prefix = textOf(plugin, "goalPrefix");
    StringBuilder page = new StringBuilder();
    for (Element goal : within(plugin, "mojo")) {
      String name = textOf(goal, "goal");
      if (!name.equals(HELP)) {
        page.append("\n## %s:%s {#goal-%s}\n\n".formatted(prefix, name, name));
        page.append(prose(textOf(goal, "description")));
        page.append("\n\n" + phase(goal) + "\n");
        within(goal, "parameter").forEach(parameter -> page.append(entry(goal, parameter)));
      }
    }
    return page.toString();
  }

  private static String phase(Element goal) {
    return within(goal, "phase").isEmpty()
        ? "It is run by hand, and belongs to no phase."
        : "It runs in the phase `%s`.".formatted(textOf(goal, "phase"));
  }

  /** A parameter that can be set as an item of a list of terms; of others nothing. */
  private static String entry(Element goal, Element parameter) {
    if (!textOf(parameter, "editable").equals("true")) {
      return "";
    }
    String name = textOf(parameter, "name");
    Element value =
        within(within(goal, "configuration").get(0), name).stream().findFirst().orElseThrow();
    String property = value.getTextContent().strip().replaceAll("^\\$\\{(.*)}$", "$1");
    String unset =
        textOf(parameter, "required").equals("true")
            ? "which must be given"
            : Optional.of(value.getAttribute("default-value"))
                .filter(given -> !given.isEmpty())
                .map("default\\\n  `%s`"::formatted)
                .orElse("no default");
    return "\n`%s`\n: %s\n: Property `%s`, %s\n"
        .formatted(name, prose(textOf(parameter, "description")), property, unset);
  }

  /** A sentence of Javadoc as Markdown. */
  private static String prose(String sentence) {
    return sentence.replaceAll("\\s+", " ").replaceAll("[\\\\`*_\\[\\]<>{}|^]", "\\\\$0");
  }

  private static String textOf(Element element, String child) {
    return within(element, child).get(0).getTextContent().strip();
  }

  private static List<Element> within(Element element, String name) {
    NodeList found = element.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }
}
