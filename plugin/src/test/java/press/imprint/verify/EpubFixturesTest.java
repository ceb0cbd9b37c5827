package press.imprint.verify;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.fixture.RuleFixture;

/** Every fixture of a rule that is a finished EPUB, packed and judged. */
class EpubFixturesTest {
  private static final String MIMETYPE = "mimetype";

  @TempDir Path temp;

  @Test
  void anEpubIsToldExactlyWhatItExpects() throws IOException {
    for (RuleFixture fixture : RuleFixture.all()) {
      if (fixture.isEpub()) {
        Path epub = pack(fixture);
        List<Diagnostic> findings = Epubcheck.verification().verify(epub);
        String said = RuleFixture.said(findings);
        String folder = epub.getParent().toString().replace('\\', '/') + "/";
        fixture.assertTold(findings, said.replace(folder, ""));
      }
    }
  }

  /** The first entry is the type, as it is (OCF 3.3, section 4.3). */
  private Path pack(RuleFixture fixture) throws IOException {
    Path epub = temp.resolve("book.epub");
    try (OutputStream out = Files.newOutputStream(epub);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      byte[] type =
          Files.readString(fixture.folder().resolve(MIMETYPE))
              .strip()
              .getBytes(StandardCharsets.UTF_8);
      zip.putNextEntry(stored(type));
      zip.write(type);
      for (Path file : files(fixture.folder())) {
        String name = fixture.folder().relativize(file).toString().replace('\\', '/');
        zip.putNextEntry(new ZipEntry(name));
        zip.write(Files.readAllBytes(file));
      }
    }
    return epub;
  }

  private static ZipEntry stored(byte[] bytes) {
    CRC32 crc = new CRC32();
    crc.update(bytes);
    ZipEntry entry = new ZipEntry(MIMETYPE);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(crc.getValue());
    return entry;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.endsWith(MIMETYPE) && !file.endsWith("expected.txt"))
          .sorted()
          .toList();
    }
  }
}
