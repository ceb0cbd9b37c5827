package press.imprint.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprint.diagnostic.SourceText;

/** A restoration that lost or turned round a line would be found out. */
class LineOrderTest {
  private static final SourceText SOURCE =
      new SourceText("source.txt", "One.\nTwo.\nThree.\n---\n");

  private static List<String> told(Integer... lines) {
    List<SourcePage.Line> page =
        List.of(1, 2, 3, 4).stream()
            .map(number -> new SourcePage.Line(number, SOURCE.line(number), false))
            .toList();
    FileText file = new FileText("a.md");
    file.text().add(new Paragraph(Role.TEXT, 0, "", "1", List.of(lines), List.of()));
    return new LineOrder(List.of(new SourcePage("1", page)), SOURCE)
        .findings(List.of(file)).stream().map(finding -> finding.message()).toList();
  }

  @Test
  void linesInOrderAreWell() {
    assertEquals(List.of(), told(1, 2, 3));
  }

  @Test
  void aLineThatIsInNoFileIsFoundOut() {
    assertEquals(List.of("line 2 of the source is in no file"), told(1, 3));
  }

  @Test
  void aLineBehindTheOneThatFollowsItIsFoundOut() {
    assertEquals(
        List.of("line 2 of the source stands behind what follows it in reading order"),
        told(1, 3, 2));
  }
}
