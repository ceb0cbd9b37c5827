package press.imprint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * A SHA-256 of words and files, each told from the next by its length. A file stands in it with two
 * checksums of what it holds: processors take them at once, and a SHA-256 of megabytes would be
 * most of what an unchanged book takes.
 */
final class Digest {
  /** How many bytes it has. */
  static final int LENGTH = 32;

  private static final int PIECE = 1 << 15;

  private final MessageDigest sha256 = sha256();

  Digest add(String words) {
    return add(words.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] bytes) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha256.update(bytes);
    return this;
  }

  /** What a file holds; of what holds nothing to be read, what it is. */
  Digest add(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      return add("folder");
    }
    if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      return add(Files.exists(file) ? "closed" : "none");
    }
    CRC32 first = new CRC32();
    CRC32C second = new CRC32C();
    long length = 0;
    byte[] piece = new byte[PIECE];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(piece); read > 0; read = in.read(piece)) {
        first.update(piece, 0, read);
        second.update(piece, 0, read);
        length += read;
      }
    }
    return add(length + " " + first.getValue() + " " + second.getValue());
  }

  /** The sum of all that was added. */
  byte[] sum() {
    return sha256.digest();
  }

  /** The first bytes of the sum, to tell few things apart by: {@code 3f9a12cd}. */
  String start() {
    return HexFormat.of().formatHex(sum(), 0, 4);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
