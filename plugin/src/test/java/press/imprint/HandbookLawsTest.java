package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

/** The laws, over the handbook. */
class HandbookLawsTest extends BookLaws {
  private static final Path READ_ALOUD = Path.of("src/test/resources/press/imprint/read-aloud.txt");

  @Override
  Path folder(Path work) {
    return Path.of("../sample-book/src/main/book");
  }

  /**
   * Two pages with notes to a table, to a heading and with a list, and a note that is called again,
   * as they are read aloud. {@code -Dgolden.update=true} writes them anew; read them before you
   * commit.
   */
  @Test
  void twoPagesAreReadAloudInASenseThatHolds() throws IOException {
    int page;
    try (PDDocument pdf = Loader.loadPDF(pdf().toFile())) {
      page = pageWithHeading(pdf, letters("What a note may hold"));
    }
    String read = readAloud().pages(page - 1, page);
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(READ_ALOUD.getParent());
      Files.writeString(READ_ALOUD, read);
    }
    assertEquals(Files.readString(READ_ALOUD), read);
  }
}
