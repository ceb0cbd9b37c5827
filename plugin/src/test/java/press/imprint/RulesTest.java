package press.imprint;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import press.imprint.diagnostic.Rule;

/** A rule is a constant, a class, a page of explanation and a folder of fixtures. */
class RulesTest {
  private static final Path SOURCES = Path.of("src/main/java/press/imprint");
  private static final Path FIXTURES = Path.of("src/test/fixtures/rules");
  private static final Path PAGES = Path.of("../sample-book/src/main/book/rules");
  private static final int FEWEST_FIXTURES = 3;

  private static SortedSet<String> rules() {
    return Arrays.stream(Rule.values()).map(Rule::id).collect(toCollection(TreeSet::new));
  }

  private static String className(String id) {
    return Arrays.stream(id.split("-", -1))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
        .collect(joining());
  }

  private static List<String> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void everyRuleHasAClassOfItsName() throws IOException {
    List<String> files;
    try (Stream<Path> walk = Files.walk(SOURCES)) {
      files = walk.map(file -> file.getFileName().toString()).toList();
    }
    for (String id : rules()) {
      assertEquals(1, Collections.frequency(files, className(id) + ".java"), id);
    }
  }

  @Test
  void everyCheckIsARule() throws IOException {
    SortedSet<String> checks = new TreeSet<>();
    for (String file : list(SOURCES.resolve("check"))) {
      if (Files.readString(SOURCES.resolve("check").resolve(file))
          .contains(" implements Check {")) {
        checks.add(file.replace(".java", ""));
      }
    }
    assertTrue(
        rules().stream().map(RulesTest::className).toList().containsAll(checks), () -> "" + checks);
  }

  @Test
  void everyRuleHasFixturesAndNothingElseHas() throws IOException {
    assertEquals(rules(), new TreeSet<>(list(FIXTURES)));
    for (String id : rules()) {
      List<String> facts = list(FIXTURES.resolve(id));
      assertTrue(facts.size() >= FEWEST_FIXTURES, id);
      assertTrue(facts.stream().anyMatch(fact -> fact.endsWith("-valid")), id);
      assertTrue(facts.stream().anyMatch(fact -> fact.matches(".*-(error|warning)")), id);
    }
  }

  @Test
  void everyRuleHasAPageAndNothingElseHas() throws IOException {
    SortedSet<String> pages = new TreeSet<>();
    list(PAGES).stream()
        .filter(file -> file.endsWith(".md"))
        .forEach(file -> pages.add(file.replace(".md", "")));
    assertEquals(rules(), pages);
  }

  @Test
  void handbookListsEveryRulesPageInTheOrderOfTheAlphabet() throws IOException {
    List<String> listed =
        Pattern.compile("(?m)^ +- rules/(.*)\\.md$")
            .matcher(Files.readString(PAGES.resolveSibling("book.yaml")))
            .results()
            .map(entry -> entry.group(1))
            .toList();
    assertEquals(List.copyOf(rules()), listed);
  }
}
