package press.imprint;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A SHA-256 of words and files, each told from the next by its length. */
final class Digest {
  /** How many bytes it has. */
  static final int LENGTH = 32;

  private final MessageDigest sha256 = sha256();

  /** Of one file's bytes. */
  static byte[] of(Path file) throws IOException {
    return of(Files.readAllBytes(file));
  }

  /** Of some bytes. */
  static byte[] of(byte[] bytes) {
    return sha256().digest(bytes);
  }

  Digest add(String words) {
    return add(words.getBytes(StandardCharsets.UTF_8));
  }

  Digest add(byte[] bytes) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
    sha256.update(bytes);
    return this;
  }

  /** What a file holds; of what cannot be read, that there is nothing. */
  Digest add(Path file) throws IOException {
    boolean readable = Files.isRegularFile(file) && Files.isReadable(file);
    return readable ? add("file").add(Files.readAllBytes(file)) : add("none");
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
