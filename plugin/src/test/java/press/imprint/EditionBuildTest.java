package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.restore.Restored;

class EditionBuildTest {
  private static final String SOURCE = "# The rope\n\nIt was cut.\n";

  @TempDir Path base;
  private Path target;

  @BeforeEach
  void layOutAnEdition() throws IOException {
    target = base.resolve("target");
    Files.writeString(base.resolve("scan.txt"), SOURCE);
    Files.writeString(base.resolve("pom.xml"), "<project/>");
    Files.writeString(base.resolve("book.yaml"), "title: The rope\nlang: en\n");
    Files.writeString(base.resolve("foreword.md"), "# Foreword\n\nFound in a drawer.\n");
    Files.createDirectories(base.resolve("images"));
    Files.writeString(base.resolve("images/knot.svg"), "<svg/>");
    sheet("01-rope.md");
  }

  private void sheet(String file) throws IOException {
    Files.writeString(
        base.resolve("restoration.yaml"),
        """
        sha256: %s
        pages: [{page: 1, lines: 1-3}]
        headings: [{line: 1, level: 1, file: %s}]
        """
            .formatted(checksum(), file));
  }

  private static String checksum() {
    try {
      byte[] bytes = SOURCE.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private Restored run() throws IOException {
    Path scan = base.resolve("scan.txt");
    Path sheet = base.resolve("restoration.yaml");
    return new EditionBuild(new EditionOptions(scan, "scan.txt", sheet, "restoration.yaml", target))
        .run();
  }

  private String master(String name) throws IOException {
    return Files.readString(target.resolve("master").resolve(name));
  }

  @Test
  void whatLiesBesideTheSheetGoesIntoTheMasterAndNothingElseDoes() throws IOException {
    assertEquals(List.of(), run().findings());
    assertEquals(SOURCE, master("01-rope.md"));
    assertTrue(master("book.yaml").startsWith("title"));
    assertTrue(master("foreword.md").startsWith("# Foreword"));
    assertEquals("<svg/>", master("images/knot.svg"));
    assertFalse(Files.exists(target.resolve("master/pom.xml")));
    assertFalse(Files.exists(target.resolve("master/restoration.yaml")));
  }

  @Test
  void theMasterOfTheRunBeforeIsNotTakenForPartOfTheEdition() throws IOException {
    run();
    assertEquals(List.of(), run().findings());
    assertFalse(Files.exists(target.resolve("master/target")));
  }

  @Test
  void aFileOfTheSheetMayNotReplaceOneThatLiesBesideIt() throws IOException {
    run();
    sheet("foreword.md");
    Restored restored = run();
    assertEquals(
        List.of("`headings.file` names `foreword.md`, which lies beside the sheet already"),
        restored.findings().stream().map(finding -> finding.message()).toList());
    assertTrue(master("foreword.md").startsWith("# Foreword"));
  }
}
