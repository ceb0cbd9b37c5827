package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.SampleBook;
import press.imprint.model.Book;

class ReproducibleEpubTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({"Pacific/Kiritimati, tr-TR", "America/Los_Angeles, ar-EG", "Asia/Kolkata, hi-IN"})
  void theSameBookGivesTheSameBytesInEveryZoneAndLocale(String zone, String locale)
      throws Exception {
    BookFacts facts = new BookFacts().title("ISTANBUL, i.e. a city").date("2018-11-05");
    byte[] here = Files.readAllBytes(OpenedEpub.written(SampleBook.of(facts, folder), folder));
    TimeZone zoneBefore = TimeZone.getDefault();
    Locale localeBefore = Locale.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      Locale.setDefault(Locale.forLanguageTag(locale));
      Book there = SampleBook.of(facts, Files.createDirectory(folder.resolve("elsewhere")));
      assertArrayEquals(here, Files.readAllBytes(OpenedEpub.written(there, folder)));
    } finally {
      TimeZone.setDefault(zoneBefore);
      Locale.setDefault(localeBefore);
    }
  }

  @Test
  void mediaTypeIsFirstAndStoredAndThePagesFollowInReadingOrder() throws Exception {
    Path epub = OpenedEpub.written(SampleBook.of(new BookFacts(), folder), folder);
    List<String> names = new ArrayList<>(OpenedEpub.of(epub).entries().keySet());
    assertEquals(
        List.of("mimetype", "META-INF/container.xml", "OEBPS/content.opf", "OEBPS/toc.ncx"),
        names.subList(0, 4));
    assertEquals(
        List.of("cover", "title-page", "imprint-page", "nav", "text/front-01", "text/front-02"),
        names.subList(4, 10).stream()
            .map(name -> name.replaceAll("^OEBPS/|\\.xhtml$", ""))
            .toList());
    byte[] bytes = Files.readAllBytes(epub);
    String head = new String(bytes, 0, 58, StandardCharsets.ISO_8859_1);
    assertEquals("mimetypeapplication/epub+zip", head.substring(30, 58));
  }

  @ParameterizedTest
  @CsvSource({
    "1970-01-01T00:00:00Z, 1980-01-02T00:00",
    "2026-11-23T10:11:12Z, 2026-11-23T10:11:12",
    "2500-01-01T00:00:00Z, 2107-12-31T00:00"
  })
  void entriesTellTheTimeInUtcAsFarAsZipCan(Instant made, LocalDateTime told) throws Exception {
    byte[] zip = new ReproducibleZip(made).of(Map.of("a.txt", new byte[] {1}));
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      ZipEntry entry = in.getNextEntry();
      assertEquals(told, entry.getTimeLocal());
      assertTrue(entry.getExtra() == null);
    }
  }

  @Test
  void anotherMomentIsOnlyToldByDates() throws Exception {
    Book book = SampleBook.of(new BookFacts(), folder);
    OpenedEpub epub = OpenedEpub.of(book, folder);
    assertTrue(epub.letters("content.opf").contains(">2026-11-23T10:11:12Z<"));
    assertFalse(epub.letters("toc.ncx").contains("2026"));
  }
}
