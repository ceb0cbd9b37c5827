package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class DeepStackTest {
  @Test
  void aBrokenDiskIsNoBug() {
    UncheckedIOException disk = new UncheckedIOException(new IOException("gone"));
    Throwable thrown =
        assertThrows(UncheckedIOException.class, () -> DeepStack.call(() -> fail(disk)));
    assertSame(disk, thrown);
  }

  @Test
  void aBugIsToldWithWhatWasThrown() {
    IllegalStateException bug = new IllegalStateException("a bug");
    Throwable thrown =
        assertThrows(IllegalStateException.class, () -> DeepStack.call(() -> fail(bug)));
    assertEquals(bug, thrown.getCause());
  }

  private static Void fail(RuntimeException failure) {
    throw failure;
  }
}
