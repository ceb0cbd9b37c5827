package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class BookDefaultsTest {
  /** The expected value was computed by another tool: Python's {@code uuid.uuid5}. */
  @Test
  void theIdentifierIsTheNameBasedUuidOfThePackageUrl() {
    assertEquals(
        "urn:uuid:304b52cf-e7b3-5392-a78f-ee89c79716c9", TempBook.NO_DEFAULTS.identifier());
  }

  @Test
  void theIdentifierIsAUuidOfVersionFive() {
    UUID uuid = UUID.fromString(TempBook.NO_DEFAULTS.identifier().substring("urn:uuid:".length()));
    assertEquals(5, uuid.version());
    assertEquals(2, uuid.variant());
  }
}
