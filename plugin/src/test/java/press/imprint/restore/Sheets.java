package press.imprint.restore;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import press.imprint.diagnostic.SourceText;

/** Restores texts of a few lines, the right checksum put before the sheet. */
final class Sheets {
  private Sheets() {}

  static Restored restored(String source, String decisions) {
    String sheet = "sha256: " + checksum(source) + "\n" + decisions;
    return new Restoration(
            source.getBytes(StandardCharsets.UTF_8),
            "source.txt",
            new SourceText("restoration.yaml", sheet),
            name -> false)
        .run();
  }

  /** A text of one page under one heading, without the heading. */
  static String page(String text) {
    return page(text, "");
  }

  static String page(String text, String decisions) {
    String source = "# A\n\n" + text + "\n";
    Restored restored =
        restored(
            source,
            "headings: [{line: 1, level: 1, file: a.md}]\npages: [{page: 1, lines: 1-%d}]\n%s"
                .formatted(source.lines().count(), decisions));
    if (restored.failed()) {
      throw new AssertionError(restored.findings().toString());
    }
    return restored.files().get("a.md").substring("# A\n\n".length()).strip();
  }

  private static String checksum(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
