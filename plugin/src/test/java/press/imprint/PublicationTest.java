package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;

class PublicationTest {
  @TempDir Path base;

  @Test
  void draftsTakeTheirPlacesTogether() throws IOException {
    BookOptions options = options();
    write(options.output(Format.PDF), "old pdf");
    try (Publication publication = new Publication(options)) {
      Files.writeString(publication.draft(Format.PDF), "new pdf");
      Files.writeString(publication.draft(Format.EPUB), "new epub");
      assertEquals("old pdf", Files.readString(options.output(Format.PDF)));
      assertEquals(
          Map.of(
              Format.PDF, options.output(Format.PDF),
              Format.EPUB, options.output(Format.EPUB)),
          publication.publish());
    }
    assertEquals("new pdf", Files.readString(options.output(Format.PDF)));
    assertEquals("new epub", Files.readString(options.output(Format.EPUB)));
  }

  @Test
  void aMoveThatFailsTakesBackThoseBeforeIt() throws IOException {
    BookOptions options = options();
    write(options.output(Format.PDF), "old pdf");
    try (Publication publication = new Publication(options)) {
      Files.writeString(publication.draft(Format.PDF), "new pdf");
      assertThrows(IOException.class, publication::publish, "no EPUB was drafted");
    }
    assertEquals("old pdf", Files.readString(options.output(Format.PDF)));
    assertFalse(Files.exists(options.output(Format.EPUB)));
  }

  @Test
  void whatWasNotThereBeforeIsNotThereAfterAFailure() throws IOException {
    BookOptions options = options();
    try (Publication publication = new Publication(options)) {
      Files.writeString(publication.draft(Format.PDF), "new pdf");
      assertThrows(IOException.class, publication::publish, "no EPUB was drafted");
    }
    assertFalse(Files.exists(options.output(Format.PDF)));
  }

  @Test
  void draftsOfAnInterruptedBuildAreForgotten() throws IOException {
    BookOptions options = options();
    write(options.workFolder().resolve("drafts/rope.pdf"), "half a pdf");
    try (Publication publication = new Publication(options)) {
      assertFalse(Files.exists(publication.draft(Format.PDF)));
    }
    assertFalse(Files.exists(options.workFolder().resolve("drafts")));
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private BookOptions options() {
    BookDefaults none =
        new BookDefaults(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "org.example:rope");
    return new BookOptions(
        base,
        "src/main/book",
        base.resolve("target"),
        base.resolve("target/imprint"),
        "rope",
        EnumSet.of(Format.PDF, Format.EPUB),
        none,
        Optional.empty());
  }
}
