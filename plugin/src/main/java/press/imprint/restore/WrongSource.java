package press.imprint.restore;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;

/**
 * The rule {@code wrong-source}: the bytes are not those for which the sheet was written, by
 * SHA-256 (FIPS 180-4). Nothing else is judged then: line numbers would mean other lines.
 */
final class WrongSource {
  private final Sheet sheet;
  private final String name;

  WrongSource(Sheet sheet, String name) {
    this.sheet = sheet;
    this.name = name;
  }

  List<Diagnostic> findings(byte[] source) {
    String hex = HexFormat.of().formatHex(digest(source));
    return sheet.sha256().stream()
        .filter(told -> !told.hex().equals(hex))
        .map(
            told ->
                Diagnostic.of(
                    Rule.WRONG_SOURCE,
                    told.at(),
                    "source `%s` has the checksum `%s`".formatted(name, hex),
                    "give the source for which the sheet was written, or go through every decision"
                        + " and write the new checksum"))
        .toList();
  }

  private static byte[] digest(byte[] source) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(source);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
