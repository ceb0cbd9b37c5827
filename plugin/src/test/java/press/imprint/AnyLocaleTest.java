package press.imprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.manuscript.BookDefaults;

/** A locale is no part of a fingerprint: nothing that is written or told may depend on one. */
class AnyLocaleTest {
  private static final Instant MADE = Instant.parse("2026-03-01T10:20:30Z");

  @TempDir Path base;

  @Test
  void theSameIsWrittenAndToldInEveryLocaleAndZone() throws IOException {
    layOutABook();
    BuildResult here = build("here");
    assertFalse(here.findings().isEmpty() || here.remarks().isEmpty(), here::toString);
    assertTrue(here.outputs().size() > Format.values().length, here::toString);
    TimeZone zone = TimeZone.getDefault();
    Locale locale = Locale.getDefault();
    for (String there : List.of("ar-EG-u-nu-arab", "de-DE", "tr-TR")) {
      try {
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
        Locale.setDefault(Locale.forLanguageTag(there));
        assertSame(here, build(there), there);
      } finally {
        TimeZone.setDefault(zone);
        Locale.setDefault(locale);
      }
    }
  }

  private void assertSame(BuildResult here, BuildResult there, String locale) throws IOException {
    assertEquals(here.remarks(), there.remarks());
    assertEquals(told(here), told(there));
    for (Map.Entry<Output, Path> output : here.outputs().entrySet()) {
      Path other = there.outputs().get(output.getKey());
      assertArrayEquals(
          Files.readAllBytes(output.getValue()), Files.readAllBytes(other), other::toString);
    }
    for (String report : List.of("report.html", "report.json")) {
      assertEquals(
          Files.readString(base.resolve("here/imprint").resolve(report)),
          Files.readString(base.resolve(locale).resolve("imprint").resolve(report)));
    }
  }

  private static List<String> told(BuildResult result) {
    return result.findings().stream().map(Diagnostic::toString).toList();
  }

  private void layOutABook() throws IOException {
    Path book = Files.createDirectories(base.resolve("book"));
    Files.writeString(
        book.resolve("book.yaml"),
        """
        title: The rope
        lang: en
        print: {paper: 0.1mm, cover: true}
        severities: {heading-level-skipped: warning}
        """);
    Files.writeString(
        book.resolve("01.md"),
        """
        # One

        ### Three

        The rope rope was cut.[^a] It was “tied" and "tied” again and "again.

        [^a]: At dawn.
        """);
  }

  private BuildResult build(String target) throws IOException {
    Optional<String> none = Optional.empty();
    return new BookBuild(
            new BookOptions(
                base.resolve("book"),
                "book",
                base.resolve(target),
                base.resolve(target).resolve("imprint"),
                "rope-1",
                EnumSet.allOf(Format.class),
                new BookDefaults(none, none, List.of(), none, none, "org.example:rope"),
                Optional.of(MADE),
                Strictness.USUAL))
        .run();
  }
}
