package press.imprint.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole restorations: another book in another order, and what its parts come out as. */
class RestorationTest {
  /** Pages in sequence, notes gathered at the ends of chapters, lines as they were set. */
  private static final String LOCKS =
      """
      LOCKS AND KEEPERS
      3

      ## The first lock

      > not a quotation sign of ours

      "A gate is a *promise*."
      - Old saying

      The lock was dug in 1783 by forty men, who were paid in
      beer and bread.<sup>1</sup> They called it "the *Long Ditch*," and it leak-
      ed from the first day.

      4

      It leaked for a hundred years. The keeper wrote:

      *"I have stopped the gate with moss,*

      5

      *and the moss has stopped nothing."*<sup>2</sup>

      There were three remedies:

      1. clay;
      2. timber, which is Anglo-
      Dutch in its joints; and

      6

      3. patience.

      ### Notes

      <sup>1</sup> Parish book, 2<sup>nd</sup> ed., p. 12.

      <sup>2</sup> Keeper's log,
      entry of May.

      ## The second lock

      It's dry.<sup>1</sup>

      ### Notes

      <sup>1</sup> It was never filled.
      """;

  private static final String SHEET =
      """
      quotes: typographic
      emphasis: {headings: plain, quotations: plain, quoted: plain}
      pages:
        - {page: 3, lines: 1-13}
        - {page: 4, lines: 15-19}
        - {page: 5, lines: 21-29}
        - {page: 6, lines: 31-48}
      furniture:
        - {lines: 1-2, why: running head and folio}
        - {lines: 15, why: folio}
        - {lines: 21, why: folio}
        - {lines: 31, why: folio}
        - {lines: 35, why: made anew}
        - {lines: 46, why: made anew}
      headings:
        - {line: 4, level: 1, file: 01-first.md, id: first}
        - {line: 42, level: 1, file: 02-second.md}
      epigraphs:
        - {lines: 8-9}
      quotations:
        - {lines: 19}
      joins:
        - {line: 23, as: space, why: one sentence}
      corrections:
        - {line: 6, find: "> ", kind: ocr, why: a speck}
      left:
        - {line: 12, find: beer and bread, why: bread alone in the book that is cited}
      """;

  private static Restored locks() {
    Restored restored = Sheets.restored(LOCKS, SHEET);
    assertEquals(List.of(), restored.findings());
    return restored;
  }

  @Test
  void pagesInSequenceAndNotesGatheredAtChapterEndsMakeAMaster() {
    assertEquals(
        Map.of(
            "01-first.md",
            """
            # The first lock {#first}

            not a quotation sign of ours

            > “A gate is a *promise*.”
            >
            > — Old saying
            {.epigraph}

            The lock was dug in 1783 by forty men, who were paid in beer and bread.[^1] They called it \
            “the *Long Ditch*,” and it leaked from the first day.

            It leaked for a hundred years. The keeper wrote:

            > “I have stopped the gate with moss, and the moss has stopped nothing.”[^2]

            There were three remedies:

            1. clay;
            2. timber, which is Anglo-Dutch in its joints; and
            3. patience.

            [^1]: Parish book, 2<sup>nd</sup> ed., p. 12.

            [^2]: Keeper’s log, entry of May.
            """,
            "02-second.md",
            """
            # The second lock

            It’s dry.[^1]

            [^1]: It was never filled.
            """),
        locks().files());
  }

  @Test
  void everyWordOfTheSourceIsCounted() {
    Tally tally = locks().tally();
    assertEquals(Words.of(LOCKS).size(), tally.source());
    assertEquals(2, tally.changed());
    assertEquals(1, tally.added());
    assertEquals(3, tally.notes());
  }

  @Test
  void theApparatusTellsEachChangeAndEscapesEverything() {
    String html = locks().apparatus();
    assertTrue(html.contains("<del>&gt; </del>"), html);
    assertTrue(html.contains("leak- | ed"), html);
    assertTrue(html.contains("bread alone in the book"), html);
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("<sup>"));
  }

  @Test
  void aNoteGoesOnUnderTheRuleOfTheNextPage() {
    Restored restored =
        Sheets.restored(
            """
            # A

            One.<sup>1</sup>

            ---

            <sup>1</sup> It be-

            gins<sup>2</sup> anew.

            ---

            gan here.

            <sup>2</sup> So.
            """,
            """
            pages: [{page: 1, lines: 1-7}, {page: 2, lines: 9-15}]
            headings: [{line: 1, level: 1, file: a.md}]
            joins: [{line: 9, as: paragraph, why: set in}]
            """);
    assertEquals(List.of(), restored.findings());
    assertEquals(
        "# A\n\nOne.[^1]\n\ngins[^2] anew.\n\n[^1]: It began here.\n\n[^2]: So.\n",
        restored.files().get("a.md"));
  }

  @Test
  void aNoteUnderThePageOnWhichAFileBeginsGoesToTheFileThatCallsIt() {
    Restored restored =
        Sheets.restored(
            """
            # A

            One.<sup>1</sup>

            # B

            Two.<sup>1</sup>

            ---

            <sup>1</sup> To one.

            <sup>1</sup> To two.
            """,
            """
            pages: [{page: 1, lines: 1-13}]
            headings:
              - {line: 1, level: 1, file: a.md}
              - {line: 5, level: 1, file: b.md}
            """);
    assertEquals(List.of(), restored.findings());
    assertEquals("# A\n\nOne.[^1]\n\n[^1]: To one.\n", restored.files().get("a.md"));
    assertEquals("# B\n\nTwo.[^1]\n\n[^1]: To two.\n", restored.files().get("b.md"));
  }

  @Test
  void insertedTextStandsWhereItWasLostAndIsTold() {
    Restored restored =
        Sheets.restored(
            "# A\n\nSo it was.\n\nNo more.\n",
            """
            pages: [{page: 1, lines: 1-5}]
            headings: [{line: 1, level: 1, file: a.md}]
            insertions: [{after: 3, text: "And *then*?", why: worn away}]
            """);
    assertEquals("# A\n\nSo it was.\n\nAnd *then*?\n\nNo more.\n", restored.files().get("a.md"));
    assertEquals(2, restored.tally().added());
    assertTrue(restored.apparatus().contains("worn away"));
  }

  @Test
  void faultsOfSheetAndSourceAreToldAtOnceSheetFirst() {
    Restored restored =
        Sheets.restored(
            "# A\n\nOne.\n\nTwo.\n",
            """
            pages: [{page: 1, lines: 1-3}]
            headings: [{line: 1, level: 1, file: a.md}]
            corrections: [{line: 3, find: Three, replace: Four, kind: ocr, why: misread}]
            colour: red
            """);
    assertEquals(
        List.of("unmatched-decision", "bad-sheet", "lost-text"),
        restored.findings().stream().map(finding -> finding.rule().id()).toList());
    assertTrue(restored.failed());
  }
}
