package press.imprint.markup;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import press.imprint.fixture.MasterFile;
import press.imprint.model.Inline;
import press.imprint.model.Labels;

/** A {@code |} in an expectation stands for a no-break space. */
class SmartPunctuationTest {
  private static String set(String lang, String typed) {
    String set = SmartPunctuation.of(Locale.forLanguageTag(lang)).lettersOf(typed);
    return set.replace('\u00a0', '|');
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {
        "en; “She said ‘no’ twice,” he wrote.",
        "nl; “She said ‘no’ twice,” he wrote.",
        "de; „She said ‚no‘ twice,“ he wrote.",
        "de-CH; «She said ‹no› twice,» he wrote.",
        "fr; «|She said “no” twice,|» he wrote.",
        "fr-CH; «She said ‹no› twice,» he wrote.",
        "es; «She said “no” twice,» he wrote.",
        "it; «She said “no” twice,» he wrote.",
        "pt; “She said ‘no’ twice,” he wrote.",
        "pt-PT; «She said “no” twice,» he wrote.",
        "ru; «She said „no“ twice,» he wrote.",
        "uk; «She said „no“ twice,» he wrote.",
        "ar; “She said ‘no’ twice,” he wrote.",
      })
  void everyLanguageHasItsOwnMarksAndInnerMarks(String lang, String expected) {
    assertEquals(expected, set(lang, "\"She said 'no' twice,\" he wrote."));
    assertEquals(expected, set(lang, "\"She said \"no\" twice,\" he wrote."));
  }

  @Test
  void everyLanguageOfOurWordsHasAnEntryOfItsOwnOrIsEnglish() {
    for (String language : Labels.LANGUAGES) {
      String set = set(language, "\"x\"");
      boolean english = language.equals("en") || language.equals("nl") || language.equals("pt");
      assertEquals(english, set.equals("“x”"), language);
    }
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {
        "don't; don’t",
        "the dogs' tails; the dogs’ tails",
        "the U.S.'s debt; the U.S.’s debt",
        "'Tis said, 'twas, and 'tisn't; ’Tis said, ’twas, and ’tisn’t",
        "rock 'n' roll; rock ’n’ roll",
        "give 'em hell; give ’em hell",
        "the 'em' of a printer; the ‘em’ of a printer",
        "in the '90s and '80s the dogs' day; in the ’90s and ’80s the dogs’ day",
        "the summer of '68; the summer of ’68",
        "'12 men' was the answer; ‘12 men’ was the answer",
        "\"'Tis,\" he said; “’Tis,” he said",
        "café's, cafe\u0301's; café’s, cafe\u0301’s",
      })
  void apostrophesAreNoQuotationMarks(String typed, String expected) {
    assertEquals(expected, set("en", typed));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {
        "nl; 's ochtends en 't huis; ’s ochtends en ’t huis",
        "de; so 'ne Sache, wie geht's; so ’ne Sache, wie geht’s",
        "fr; l'homme dit \"l'amour\"; l’homme dit «|l’amour|»",
        "it; dell'\"Inferno\" di Dante; dell’«Inferno» di Dante",
        "uk; м'ята; м’ята",
        "pt; 'em casa' disse; ‘em casa’ disse",
      })
  void apostrophesFollowTheLanguage(String lang, String typed, String expected) {
    assertEquals(expected, set(lang, typed));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {
        "(\"word\"); (“word”)",
        "\"'Go,' she said,\" he wrote.; “‘Go,’ she said,” he wrote.",
        "\"He said 'go'\"; “He said ‘go’”",
        "\"I was--\", he began.; “I was–”, he began.",
        "\"I was—\"; “I was—”",
        "he said--\"no\"--and left; he said–“no”–and left",
        "\"...and then?\"; “…and then?”",
        "then:\"no\" and; then:“no” and",
        "\"One\", \"two\" and \"three\"; “One”, “two” and “three”",
        "\"One\"/\"two\"; “One”/“two”",
        "\"\"; “”",
      })
  void marksOpenAndCloseByWhatStandsAroundThem(String typed, String expected) {
    assertEquals(expected, set("en", typed));
  }

  @Test
  void innerMarksOfAnInnerQuotationCloseOneByOne() {
    assertEquals("«ООО „Ромашка“»", set("ru", "\"ООО \"Ромашка\"\""));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = ';',
      value = {
        "1939--45; 1939–45",
        "one -- two; one – two",
        "one---two; one—two",
        "wait...; wait…",
        "wait....; wait….",
        "a-b; a-b",
        "----; ----",
        ".....; .....",
      })
  void hyphensAndDotsBecomeDashesAndEllipses(String typed, String expected) {
    assertEquals(expected, set("en", typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"“word” ‘word’", "«word»", "„word“", "a – b — c …", "l’homme"})
  void whatTheAuthorSetHimselfStays(String typed) {
    assertEquals(typed, set("en", typed));
    assertEquals(typed, set("de", typed));
  }

  @Test
  void whatIsSetIsNotSetAgain() {
    String once = set("en", "\"It's 'so', in the '90s -- and...\"");
    assertEquals(once, set("en", once));
  }

  @Test
  void aQuotationMayOpenWithinEmphasisAndCloseOutsideIt() {
    MasterFile file = new MasterFile("a.md");
    Inline open = file.text("\"Go");
    Inline close = file.text(" home,\" he said");
    Inline inner = file.text("\"");
    Inline last = file.text("\"");
    List<Inline> run = List.of(file.em(open), close, file.softBreak(), inner, file.em(last));
    var letters = SmartPunctuation.of(Locale.ENGLISH).lettersOf(run);
    assertEquals("“Go", letters.get(open));
    assertEquals(" home,” he said", letters.get(close));
    assertEquals("“", letters.get(inner));
    assertEquals("”", letters.get(last));
  }

  @Test
  void codeAndPicturesCountAsWordsAndAreNotTouched() {
    MasterFile file = new MasterFile("a.md");
    Inline open = file.text("\"");
    Inline close = file.text("\"");
    Inline own = file.text("'s");
    var letters =
        SmartPunctuation.of(Locale.ENGLISH)
            .lettersOf(List.of(open, file.code("\"--\""), close, file.code("x"), own));
    assertEquals("“", letters.get(open));
    assertEquals("”", letters.get(close));
    assertEquals("’s", letters.get(own));
    assertEquals(3, letters.size());
  }

  @Test
  void aNoteCallDoesNotTurnAMark() {
    MasterFile file = new MasterFile("a.md");
    Inline before = file.text("\"Go");
    Inline after = file.text("\" he said");
    var letters =
        SmartPunctuation.of(Locale.ENGLISH).lettersOf(List.of(before, file.call("x"), after));
    assertEquals("” he said", letters.get(after));
  }
}
