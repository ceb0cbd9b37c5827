package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  @TempDir Path base;
  private Path work;
  private Path pdf;
  private Path epub;
  private Path master;

  @BeforeEach
  void name() {
    work = base.resolve("target/imprint");
    pdf = base.resolve("target/rope.pdf");
    epub = base.resolve("target/rope.epub");
    master = base.resolve("target/master");
  }

  @Test
  void draftsTakeTheirPlacesTogether() throws IOException {
    write(pdf, "old pdf");
    try (Publication publication = new Publication(work, "book")) {
      Files.writeString(publication.draft(pdf), "new pdf");
      Files.writeString(publication.draft(epub), "new epub");
      assertEquals("old pdf", Files.readString(pdf));
      publication.publish(List.of(pdf, epub));
    }
    assertEquals("new pdf", Files.readString(pdf));
    assertEquals("new epub", Files.readString(epub));
  }

  @Test
  void aFolderIsReplacedWhole() throws IOException {
    write(master.resolve("03-old.md"), "old");
    try (Publication publication = new Publication(work, "book")) {
      write(publication.draft(master).resolve("01-new.md"), "new");
      publication.publish(List.of(master));
    }
    assertEquals("new", Files.readString(master.resolve("01-new.md")));
    assertFalse(Files.exists(master.resolve("03-old.md")));
  }

  @Test
  void aMoveThatFailsTakesBackThoseBeforeIt() throws IOException {
    write(master.resolve("01.md"), "old");
    write(pdf, "old pdf");
    try (Publication publication = new Publication(work, "book")) {
      write(publication.draft(master).resolve("01.md"), "new");
      Files.writeString(publication.draft(pdf), "new pdf");
      List<Path> places = List.of(master, pdf, epub);
      assertThrows(IOException.class, () -> publication.publish(places), "no EPUB was drafted");
    }
    assertEquals("old", Files.readString(master.resolve("01.md")));
    assertEquals("old pdf", Files.readString(pdf));
    assertFalse(Files.exists(epub));
  }

  @Test
  void whatWasNotThereBeforeIsNotThereAfterAFailure() throws IOException {
    try (Publication publication = new Publication(work, "book")) {
      write(publication.draft(master).resolve("01.md"), "new");
      Files.writeString(publication.draft(pdf), "new pdf");
      List<Path> places = List.of(master, pdf, epub);
      assertThrows(IOException.class, () -> publication.publish(places), "no EPUB was drafted");
    }
    assertFalse(Files.exists(master));
    assertFalse(Files.exists(pdf));
  }

  @Test
  void draftsOfAnInterruptedBuildAreForgotten() throws IOException {
    write(work.resolve("book-drafts/rope.pdf"), "half a pdf");
    try (Publication publication = new Publication(work, "book")) {
      assertFalse(Files.exists(publication.draft(pdf)));
    }
    assertFalse(Files.exists(work.resolve("book-drafts")));
  }

  @Test
  void filesOfOneNameInTwoFoldersAreTwo() throws IOException {
    Path other = base.resolve("other/rope.pdf");
    write(pdf, "old pdf");
    try (Publication publication = new Publication(work, "book")) {
      Files.writeString(publication.draft(pdf), "new pdf");
      Files.writeString(publication.draft(other), "new other");
      List<Path> places = List.of(pdf, other, epub);
      assertThrows(IOException.class, () -> publication.publish(places), "no EPUB was drafted");
      assertEquals("old pdf", Files.readString(pdf));
      assertFalse(Files.exists(other));
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
