package press.imprint.restore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprint.diagnostic.SourceText;

/** Marks of recognition, quotation marks, emphasis, seams and words. */
class MarksTest {
  private static final String EVEN = "quotes: typographic\n";
  private static final String PLAIN = "emphasis: {quoted: plain, quotations: plain}\n" + EVEN;

  @Test
  void marksAndEscapesComeOutAsMarkdown() {
    assertEquals("*a* **b** ***c*** d\\*e \\[f\\]", Sheets.page("*a* **b** ***c*** d\\*e [f]"));
    assertEquals(
        "3<sup>rd</sup> [a](http://b.c) \\_x\\_ \\<y>",
        Sheets.page("3<sup>rd</sup> [a](http://b.c) _x_ <y>"));
    assertEquals("*a* b", Sheets.page("<i>a </i>b"));
  }

  @Test
  void whatWouldOpenABlockIsText() {
    String decision = "paragraphs: [{lines: 3}]";
    assertEquals("12\\. A day.", Sheets.page("12. A day.", decision));
    assertEquals("\\- a dash", Sheets.page("- a dash", decision));
    assertEquals("\\> a sign", Sheets.page("> a sign"));
    assertEquals("\\# a sign", Sheets.page("\\# a sign"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "\"Go,\" he said|“Go,” he said",
        "\"'Go' is short\"|“‘Go’ is short”",
        "don't, the boys' and '90s|don’t, the boys’ and ’90s",
        "(\"so\")|(“so”)",
        "it—\"so\"|it—“so”",
        "*\"so\"* she|*“so”* she",
        "\"so\"<sup>1</sup> and \"on\"|“so”[^1] and “on”"
      })
  void straightMarksBecomeTypographic(String straight, String even) {
    assertEquals(even, Sheets.page(straight, EVEN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "she said “*go home*” and|she said “go home” and",
        "she said “*go **home***” and|she said “go **home**” and",
        "she said “go *home*” and|she said “go *home*” and",
        "she read *Home* and “**go**”|she read *Home* and “**go**”"
      })
  void italicsOfQuotedWordsGoAndEmphasisStays(String source, String plain) {
    assertEquals(plain, Sheets.page(source, PLAIN));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the rope was cut be-|fore dawn|SOFT",
        "it is Anglo-|Dutch|TIGHT",
        "it went—|who knows|TIGHT",
        "it ended.|Then|PARAGRAPH",
        "“it ended.”|“Then|PARAGRAPH",
        "it ended, e.g.|there|SPACE",
        "it went on|Then|SPACE",
        "as he said:|Then|PARAGRAPH"
      })
  void aPageFollowsThePageBefore(String before, String after, Seam seam) {
    assertEquals(seam, Seam.between(before, after));
  }

  @Test
  void emphasisThatTurnsThePageIsOne() {
    Restored restored =
        Sheets.restored(
            "# A\n\nHe *went*\n\n*on Ost-*\n\n*ward* then.\n",
            """
            pages: [{page: 1, lines: 1-3}, {page: 2, lines: 5}, {page: 3, lines: 7}]
            headings: [{line: 1, level: 1, file: a.md}]
            """);
    assertEquals(List.of(), restored.findings());
    assertEquals("# A\n\nHe *went on Ostward* then.\n", restored.files().get("a.md"));
  }

  @Test
  void wordsAreThoseOfBothNotations() {
    List<String> words = List.of("f", "ck", "Ostar", "3", "rd", "note", "12", "here");
    String tail = " [here](http://x.y)";
    assertEquals(words, Words.of("f\\*ck *Os*tar 3<sup>rd</sup> note<sup>12</sup>" + tail));
    assertEquals(
        words, Words.ofMaster("f\\*ck *Os*tar 3<sup>rd</sup> note[^12]" + tail + " {#id}"));
  }

  @Test
  void aWordThatNeitherTheMasterNorADecisionHasIsTold() {
    SourceText source = new SourceText("source.txt", "one two three\nfour five six");
    FileText file = new FileText("a.md");
    List<Run> runs = List.of(Run.text("", false, false, 1));
    file.text().add(new Paragraph(Role.TEXT, 0, "", "1", List.of(1, 2), runs));
    Proof whole = new Proof(source, List.of());
    whole.prove(file, "one two three four five six");
    assertEquals(List.of(), whole.findings());
    List<Change> neutral =
        List.of(
            new Change(Change.Kind.LEFT, "1", 1, "two", "two", "so"),
            new Change(Change.Kind.ROLE, "1", 1, "", "one two three", "heading"));
    Proof lost = new Proof(source, neutral);
    lost.prove(file, "one three four six five");
    assertEquals(
        List.of("a.md has `five` where line 1 of the source has `two five`"),
        lost.findings().stream().map(finding -> finding.message()).toList());
  }
}
