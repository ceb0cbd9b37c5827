package press.imprint.manuscript;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.imprint.model.Contributor;

/**
 * What the POM offers where {@code book.yaml} is silent.
 *
 * @param title the project's name
 * @param description the project's description
 * @param contributors its developers, in order: the authors of a book that names none
 * @param publisher the name of its organization
 * @param rights the names of its licences
 * @param coordinates {@code groupId:artifactId}, from which the identifier is made of a book that
 *     has none
 */
public record BookDefaults(
    Optional<String> title,
    Optional<String> description,
    List<Contributor> contributors,
    Optional<String> publisher,
    Optional<String> rights,
    String coordinates) {

  /** The name space for URLs of RFC 9562, section 6.6. */
  private static final UUID URLS = UUID.fromString("6ba7b811-9dad-11d1-80b4-00c04fd430c8");

  /** Keeps a copy. */
  public BookDefaults {
    contributors = List.copyOf(contributors);
  }

  /**
   * The identifier of a book that has none: the name-based UUID (RFC 9562, version 5) of its
   * package URL {@code pkg:maven/groupId/artifactId}. It stays the same from version to version.
   *
   * @return {@code urn:uuid:…}
   */
  public String identifier() {
    String name = "pkg:maven/" + coordinates.replace(':', '/');
    ByteBuffer space = ByteBuffer.allocate(2 * Long.BYTES);
    space.putLong(URLS.getMostSignificantBits()).putLong(URLS.getLeastSignificantBits());
    MessageDigest sha1 = sha1();
    sha1.update(space.array());
    ByteBuffer digest = ByteBuffer.wrap(sha1.digest(name.getBytes(StandardCharsets.UTF_8)));
    long high = (digest.getLong() & ~0xF000L) | 0x5000L;
    long low = (digest.getLong() & ~(0b11L << 62)) | (0b10L << 62);
    return "urn:uuid:" + new UUID(high, low);
  }

  private static MessageDigest sha1() {
    try {
      return MessageDigest.getInstance("SHA-1");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-1", e);
    }
  }
}
