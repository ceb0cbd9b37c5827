package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;

/** What is not restored again, and everything for which it is. */
class RepeatedRestorationTest {
  private static final FileTime LONG_AGO = FileTime.from(Instant.EPOCH);

  @TempDir Path base;
  private Path target;
  private String source = "# The rope\n\nIt was cut.\n";
  private String shownSheet = "restoration.yaml";

  @BeforeEach
  void layOutAnEdition() throws IOException {
    target = base.resolve("target");
    Files.writeString(base.resolve("book.yaml"), "title: The rope\nlang: en\n");
    Files.createDirectories(base.resolve("images"));
    Files.writeString(base.resolve("images/knot.svg"), "<svg/>");
    layOutTheText(1);
  }

  /** The sheet goes with its source. */
  private void layOutTheText(int headingAt) throws IOException {
    Files.writeString(base.resolve("scan.txt"), source);
    Files.writeString(
        base.resolve("restoration.yaml"),
        """
        sha256: %s
        pages: [{page: 1, lines: 1-3}]
        headings: [{line: %d, level: 1, file: 01-rope.md}]
        """
            .formatted(checksum(), headingAt));
  }

  private String checksum() {
    try {
      byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void anUnchangedEditionIsToldOfOnceMoreAndItsMasterStays() throws IOException {
    EditionResult first = restore();
    List<Path> outputs = List.of(master("01-rope.md"), master("images/knot.svg"), apparatus());
    for (Path output : outputs) {
      Files.setLastModifiedTime(output, LONG_AGO);
    }
    EditionResult again = restore();
    assertFalse(first.repeated());
    assertTrue(again.repeated());
    assertSame(first, again);
    assertEquals(5, again.tally().kept());
    for (Path output : outputs) {
      assertEquals(LONG_AGO, Files.getLastModifiedTime(output));
    }
  }

  @Test
  void sourceAndSheetCountByContent() throws IOException {
    restore();
    Files.setLastModifiedTime(base.resolve("scan.txt"), LONG_AGO);
    Files.setLastModifiedTime(base.resolve("restoration.yaml"), LONG_AGO);
    assertTrue(restore().repeated());
    source = source.replace("cut", "cot");
    layOutTheText(1);
    assertRestoredAnewAndThenRepeated();
    assertTrue(Files.readString(master("01-rope.md")).contains("cot"));
    Path sheet = base.resolve("restoration.yaml");
    Files.writeString(sheet, Files.readString(sheet) + "# Looked over.\n");
    assertRestoredAnewAndThenRepeated();
    shownSheet = "edition/restoration.yaml";
    assertRestoredAnewAndThenRepeated();
  }

  @Test
  void whatLiesBesideTheSheetCountsIfItGoesIntoTheMaster() throws IOException {
    restore();
    Path picture = base.resolve("images/knot.svg");
    Files.writeString(picture, "<svg><g/></svg>");
    assertRestoredAnewAndThenRepeated();
    assertEquals("<svg><g/></svg>", Files.readString(master("images/knot.svg")));
    Files.writeString(base.resolve("foreword.md"), "# Foreword\n");
    assertRestoredAnewAndThenRepeated();
    Files.move(picture, base.resolve("images/bend.svg"));
    assertRestoredAnewAndThenRepeated();
    assertFalse(Files.exists(master("images/knot.svg")));
    Files.delete(base.resolve("foreword.md"));
    assertRestoredAnewAndThenRepeated();
    Files.writeString(base.resolve("pom.xml"), "<project/>");
    assertTrue(restore().repeated());
  }

  @Test
  void anEditionMayLieBehindALinkAndKeepsWhatIsHiddenToItself() throws IOException {
    Path real = base;
    base = Files.createSymbolicLink(real.resolve(".linked"), real);
    Files.writeString(base.resolve("images/.knot.svg"), "");
    restore();
    assertTrue(Files.exists(master("book.yaml")) && Files.exists(master("images/knot.svg")));
    assertFalse(Files.exists(master("images/.knot.svg")) || Files.exists(master(".linked")));
    Files.writeString(base.resolve("images/knot.svg"), "<svg><g/></svg>");
    assertRestoredAnewAndThenRepeated();
    base = real;
  }

  @Test
  void aMasterThatIsNoLongerAsItWasRestoredIsRestoredAnew() throws IOException {
    restore();
    Path text = master("01-rope.md");
    String whole = Files.readString(text);
    Files.writeString(text, whole.replace("cut", "cat"));
    assertRestoredAnewAndThenRepeated();
    assertEquals(whole, Files.readString(text));
    Files.delete(master("images/knot.svg"));
    assertRestoredAnewAndThenRepeated();
    assertTrue(Files.exists(master("images/knot.svg")));
    Files.writeString(master("images/extra.svg"), "");
    assertRestoredAnewAndThenRepeated();
    assertFalse(Files.exists(master("images/extra.svg")));
    Files.move(target.resolve("master"), target.resolve("moved"));
    assertRestoredAnewAndThenRepeated();
    assertEquals(whole, Files.readString(text));
  }

  @Test
  void anApparatusThatIsDamagedOrGoneIsWrittenAnew() throws IOException {
    restore();
    String whole = Files.readString(apparatus());
    Files.writeString(apparatus(), whole.substring(1));
    assertRestoredAnewAndThenRepeated();
    assertEquals(whole, Files.readString(apparatus()));
    Files.delete(apparatus());
    assertRestoredAnewAndThenRepeated();
    assertEquals(whole, Files.readString(apparatus()));
  }

  @Test
  void whatIsRefusedIsRefusedAgainInTheSameWords() throws IOException {
    restore();
    layOutTheText(2);
    EditionResult refused = restore();
    EditionResult again = restore();
    assertTrue(refused.failed() && again.failed() && again.repeated());
    assertSame(refused, again);
    assertTrue(Files.exists(master("01-rope.md")));
    layOutTheText(1);
    assertRestoredAnewAndThenRepeated();
  }

  @Test
  void aMemoryThatIsDamagedOrCutShortIsNotTrusted() throws IOException {
    restore();
    Path memory = target.resolve("imprint/last-restore.build");
    byte[] whole = Files.readAllBytes(memory);
    for (int at = 0; at < whole.length; at++) {
      byte[] damaged = whole.clone();
      damaged[at]++;
      Files.write(memory, damaged);
      assertFalse(restore().repeated());
      Files.write(memory, Arrays.copyOf(whole, at));
      assertRestoredAnewAndThenRepeated();
    }
  }

  @Test
  void whoeverWantsItAnewGetsIt() throws IOException {
    restore();
    assertFalse(new RepeatedRestoration(options(), true).run().repeated());
    assertTrue(restore().repeated());
  }

  private void assertRestoredAnewAndThenRepeated() throws IOException {
    EditionResult anew = restore();
    assertFalse(anew.repeated());
    EditionResult again = restore();
    assertTrue(again.repeated());
    assertSame(anew, again);
  }

  private static void assertSame(EditionResult first, EditionResult again) {
    assertEquals(first.tally(), again.tally());
    assertEquals(first.tally().toString(), again.tally().toString());
    assertEquals(printed(first), printed(again));
  }

  private static List<String> printed(EditionResult result) {
    return result.findings().stream().map(Diagnostic::toString).toList();
  }

  private Path master(String name) {
    return target.resolve("master").resolve(name);
  }

  private Path apparatus() {
    return target.resolve("imprint/apparatus.html");
  }

  private EditionResult restore() throws IOException {
    return new RepeatedRestoration(options(), false).run();
  }

  private EditionOptions options() {
    Path scan = base.resolve("scan.txt");
    Path sheet = base.resolve("restoration.yaml");
    return new EditionOptions(scan, "scan.txt", sheet, shownSheet, target);
  }
}
