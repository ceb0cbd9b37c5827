package press.imprint.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/** What the page of a rule of restoration shows as faulty is found by it; what is mended is not. */
class RestorationPagesTest {
  private static final Path PAGES = Path.of("../sample-book/src/main/book/rules");
  private static final Pattern EXAMPLE =
      Pattern.compile("(Faulty|Mended)[^\\n]*:\\n\\n```yaml\\n(.*?)\\n```\\n", Pattern.DOTALL);
  private static final String SOURCE = "# A\n\nThe rope.\n\n\n\n\n\nNobody, saw, it.\n";
  private static final String HEADINGS = "headings: [{line: 1, level: 1, file: a.md}]\n";
  private static final String ALL = "pages: [{page: 1, lines: 1-9}]\n";

  @ParameterizedTest
  @EnumSource(names = {"BAD_SHEET", "WRONG_SOURCE", "LOST_TEXT", "UNMATCHED_DECISION"})
  void anExampleIsWhatItsPageSays(Rule rule) throws IOException {
    String page = Files.readString(PAGES.resolve(rule.id() + ".md"));
    int faulty = 0;
    for (Matcher example = EXAMPLE.matcher(page); example.find(); ) {
      boolean wrong = example.group(1).equals("Faulty");
      faulty += wrong ? 1 : 0;
      assertEquals(wrong, found(example.group(2) + "\n").contains(rule), rule.id());
    }
    assertEquals(1, faulty, rule.id());
  }

  private static List<Rule> found(String example) {
    String sheet = example + HEADINGS + (example.contains("pages:") ? "" : ALL);
    Restored restored =
        example.contains("sha256")
            ? new Restoration(
                    SOURCE.getBytes(StandardCharsets.UTF_8),
                    "source.txt",
                    new SourceText("restoration.yaml", sheet),
                    name -> false)
                .run()
            : Sheets.restored(SOURCE, sheet);
    return restored.findings().stream().map(finding -> finding.rule()).toList();
  }
}
