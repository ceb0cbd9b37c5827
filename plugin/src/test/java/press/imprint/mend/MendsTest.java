package press.imprint.mend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

class MendsTest {
  private static final SourceText FILE = new SourceText("01.md", "The rope was cut.\r\nNow.");

  private static Diagnostic finding(Edit... edits) {
    return Diagnostic.of(Rule.SPLIT_WORD, FILE.at(0, 3), "a fact", "a hint")
        .mendedBy(List.of(edits));
  }

  private static Edit edit(int start, int end, String replacement) {
    return new Edit(FILE.at(start, end), replacement);
  }

  @Test
  void ofTwoThatOverlapTheFirstIsMadeAndTheOtherIsLeft() {
    Diagnostic first = finding(edit(4, 8, "wire"));
    Diagnostic overlaps = finding(edit(0, 3, "A"), edit(7, 9, ""));
    Diagnostic meets = finding(edit(8, 8, "s"));
    Diagnostic free = finding(edit(0, 3, "One"));
    Diagnostic hers = finding();
    Mends mends = new Mends(List.of(first, overlaps, meets, free, hers));
    assertEquals(List.of(first, free), mends.made());
    assertEquals(List.of(overlaps, meets, hers), mends.left());
    assertEquals("One wire was cut.\r\nNow.", mends.edits().applied(FILE));
  }

  @Test
  void twoFilesNeverOverlap() {
    SourceText other = new SourceText("02.md", FILE.text());
    Diagnostic there = finding(new Edit(other.at(4, 8), "line"));
    Mends mends = new Mends(List.of(finding(edit(4, 8, "wire")), there));
    assertEquals(2, mends.made().size());
    assertEquals("The line was cut.\r\nNow.", mends.edits().applied(other));
  }

  @Test
  void aDiffShowsLinesWithoutTheirEnds() {
    assertEquals(
        List.of(
            "--- 01.md",
            "+++ 01.md",
            "@@ -1,2 +1,2 @@",
            "-The rope was cut.",
            "+The rope.",
            " Now."),
        new Edits(List.of(edit(8, 16, ""))).diff(FILE));
  }
}
