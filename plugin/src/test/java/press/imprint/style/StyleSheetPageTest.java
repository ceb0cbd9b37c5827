package press.imprint.style;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import press.imprint.model.Theme;

/** The handbook's page of the style sheet has every property, unit, theme and element. */
class StyleSheetPageTest {
  private static final Path PAGE = Path.of("../sample-book/src/main/book/90-style-sheet.md");
  private static final Pattern TERM = Pattern.compile("(?m)^`([a-z-]+)`\\n: (.*)");

  private static String section(String from, String to) throws IOException {
    String page = Files.readString(PAGE);
    return page.substring(page.indexOf(from), page.indexOf(to, page.indexOf(from) + 1));
  }

  @Test
  void pageHasEveryPropertyWithWhatItTakesAndNoOther() throws IOException {
    List<MatchResult> terms =
        TERM.matcher(section("## Properties", "Any other property")).results().toList();
    assertEquals(Property.ids(), terms.stream().map(term -> term.group(1)).toList());
    for (MatchResult term : terms) {
      String expected = Property.of(term.group(1)).orElseThrow().expected();
      assertTrue(term.group(2).endsWith(": " + expected + "."), term.group());
    }
  }

  @Test
  void pageHasEveryThemeAndNoOther() throws IOException {
    List<String> terms =
        TERM.matcher(section("## Themes", "## Selectors")).results().map(t -> t.group(1)).toList();
    assertEquals(Arrays.stream(Theme.values()).map(Theme::id).toList(), terms);
  }

  @Test
  void pageHasEveryElementAndUnit() throws IOException {
    String elements = section("The elements are", "Classes are");
    String named = elements.replace("`h1` to `h6`", "`h1`, `h2`, `h3`, `h4`, `h5`, `h6`");
    assertEquals(StyledElements.NAMES, names(named));
    assertEquals(Length.units(), names(section("A length ends", ", of the width")));
  }

  private static List<String> names(String text) {
    String all =
        Pattern.compile("`([a-z0-9%]+)`")
            .matcher(text)
            .results()
            .map(m -> m.group(1))
            .collect(joining(" "));
    return List.of(all.split(" "));
  }
}
