package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class MasterFileTest {
  private static MasterFile latin(String text) {
    return MasterFile.of(text.getBytes(StandardCharsets.ISO_8859_1), "a.md");
  }

  private static MasterFile utf8(String text) {
    return MasterFile.of(text.getBytes(StandardCharsets.UTF_8), "a.md");
  }

  private static List<String> told(MasterFile file) {
    return TempBook.told(file.findings());
  }

  @Test
  void textIsTakenAsItIs() {
    String text = "A rope,\ta 🙂\r\nand\rmore\u2028é\n";
    assertEquals(text, utf8(text).source().text());
    assertEquals(List.of(), utf8(text).findings());
  }

  @Test
  void theByteOrderMarkIsDroppedAndOnlyTheFirst() {
    assertEquals("a", utf8("\uFEFFa").source().text());
    assertEquals("\uFEFFa", utf8("\uFEFF\uFEFFa").source().text());
    assertEquals("", utf8("\uFEFF").source().text());
  }

  @Test
  void theFirstByteThatIsNotUtf8IsToldOnceForTheFile() {
    assertEquals(
        List.of(
            "2:4 byte 0xE9 is not UTF-8, and 1 more like it",
            "  save the file as UTF-8; for one from an old Windows,"
                + " run `iconv -f WINDOWS-1252 -t UTF-8`"),
        told(latin("abc\ncaf\u00E9, \u00E9t")));
    assertEquals("abc\ncaf\uFFFD, \uFFFDt", latin("abc\ncaf\u00E9, \u00E9t").source().text());
  }

  @Test
  void aLetterCutInTwoAtTheEndIsTold() {
    assertEquals("1:2 byte 0xC3 is not UTF-8", told(latin("a\u00C3")).get(0));
  }

  @Test
  void everyControlCharacterIsToldOnceAtItsFirstPlace() {
    assertEquals(
        List.of(
            "1:2 control character U+000C (form feed), and 1 more like it",
            "  delete it",
            "2:1 control character U+0092 (private use two)",
            "  delete it, or convert the file: it was WINDOWS-1252 once and was taken for Latin-1"),
        told(utf8("a\f\n\u0092\f")));
    assertEquals("a\uFFFD\n\uFFFD\uFFFD", utf8("a\f\n\u0092\f").source().text());
  }

  @Test
  void utf16IsNamed() {
    String hint = "  save it as UTF-8, or run `iconv -f UTF-16 -t UTF-8`";
    for (byte[] bytes :
        List.of(
            "A rope".getBytes(StandardCharsets.UTF_16),
            "A rope".getBytes(StandardCharsets.UTF_16LE),
            "\uFEFFверёвка".getBytes(StandardCharsets.UTF_16LE))) {
      assertEquals(List.of("1:1 file is UTF-16", hint), told(MasterFile.of(bytes, "a.md")));
    }
  }

  @Test
  void noBytesCrashTheReaderAndUtf8IsReadAsJavaReadsIt() {
    Random random = new Random(2);
    for (int i = 0; i < 5000; i++) {
      byte[] bytes = new byte[random.nextInt(30)];
      random.nextBytes(bytes);
      MasterFile file = MasterFile.of(bytes, "a.md");
      boolean fine = file.findings().isEmpty();
      if (fine) {
        assertEquals(new String(bytes, StandardCharsets.UTF_8), file.source().text());
      }
      file.findings().stream()
          .filter(finding -> !finding.message().equals("file is UTF-16"))
          .forEach(finding -> assertEquals("\uFFFD", finding.at().text()));
    }
  }
}
