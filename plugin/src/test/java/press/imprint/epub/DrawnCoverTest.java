package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.fixture.BookFacts;
import press.imprint.markup.FittedLines;

class DrawnCoverTest {
  private static final double WIDTH = 900;
  private static final double HEIGHT = 600;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Imprint",
        "I",
        "A Short History of Rope, of Those Who Made It, and of Those Who Hanged by It: 1600–1900",
        "Donaudampfschifffahrtsgesellschaftskapitän",
        "ЖИЗНЬ И ПРИКЛЮЧЕНИЯ",
        "吾輩は猫である吾輩は猫である吾輩は猫である",
        "ألف ليلة وليلة: الحكاية الأولى",
        "Well-known self-made two-by-four half-truths of a would-be know-it-all"
      })
  void everyWordStandsOnTheCoverInOrderAndWithinItsBox(String title) {
    FittedLines set = FittedLines.fit(title, WIDTH, HEIGHT, 150, 12, WideLetters::width);
    assertEquals(squeezed(title), squeezed(String.join("", set.lines())));
    for (String line : set.lines()) {
      assertTrue(WideLetters.width(line) * set.size() <= WIDTH, line);
    }
    assertTrue(set.lines().size() * set.size() * FittedLines.LEADING <= HEIGHT);
    assertTrue(set.size() <= 150 && set.size() >= 24, () -> "size " + set.size());
  }

  private static String squeezed(String words) {
    return words.replace(" ", "");
  }

  @Test
  void noLineIsLeftWithAWordThatTheOthersCouldTake() {
    FittedLines set =
        FittedLines.fit(
            "one two three four five six seven", WIDTH, HEIGHT, 100, 12, WideLetters::width);
    double shortest = set.lines().stream().mapToDouble(WideLetters::width).min().orElseThrow();
    double longest = set.lines().stream().mapToDouble(WideLetters::width).max().orElseThrow();
    assertTrue(shortest > longest / 2, set.lines()::toString);
  }

  @Test
  void theDrawnCoverIsWellFormedAndSaysTitleAuthorsAndPublisher() throws Exception {
    BookFacts facts =
        new BookFacts()
            .title("Ropes & \"Knots\"")
            .subtitle("A <primer>")
            .by("Jane Doe", "", "author")
            .by("Ed Itor", "", "editor")
            .published("Press", "CC0");
    var svg = OpenedEpub.parsed(new DrawnCover(new PageFrame(facts.metadata())).svg());
    StringBuilder words = new StringBuilder();
    OpenedEpub.elements(svg, e -> e.getTagName().equals("text"))
        .forEach(text -> words.append(text.getTextContent()).append(' '));
    assertEquals("Ropes & “Knots” A <primer> Jane Doe Press", words.toString().strip());
  }
}
