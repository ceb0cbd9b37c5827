package press.imprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class ErrandTest {
  private final IOException disk = new IOException("the disk is full");
  private final IllegalStateException bug = new IllegalStateException("a bug");

  private static String fail(Exception failure) throws IOException {
    if (failure instanceof IOException e) {
      throw e;
    }
    throw (RuntimeException) failure;
  }

  @Test
  void bothAreDoneAndBothAreHeard() throws IOException {
    CountDownLatch met = new CountDownLatch(2);
    Errand.Job<Long> waits =
        () -> {
          met.countDown();
          assertDoesMeet(met);
          return met.getCount();
        };
    assertEquals(new Errand.Both<>(0L, 0L), Errand.both("test", waits, waits));
  }

  private static void assertDoesMeet(CountDownLatch met) {
    try {
      met.await();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whicheverFailsTheOtherIsWaitedFor() {
    AtomicBoolean ended = new AtomicBoolean();
    CountDownLatch failing = new CountDownLatch(1);
    Errand.Job<Boolean> slow =
        () -> {
          assertDoesMeet(failing);
          ended.set(true);
          return true;
        };
    Errand.Job<String> fails =
        () -> {
          failing.countDown();
          return fail(disk);
        };
    assertSame(disk, assertThrows(IOException.class, () -> Errand.both("test", slow, fails)));
    assertTrue(ended.get());
    assertSame(disk, assertThrows(IOException.class, () -> Errand.both("test", fails, slow)));
  }

  @Test
  void whereBothFailNeitherIsHidden() {
    Throwable thrown =
        assertThrows(
            IllegalStateException.class,
            () -> Errand.both("test", () -> fail(disk), () -> fail(bug)));
    assertSame(bug, thrown);
    assertArrayEquals(new Throwable[] {disk}, thrown.getSuppressed());
  }

  @Test
  void whoIsInterruptedWaitsAndIsStillInterrupted() throws IOException {
    CountDownLatch waited = new CountDownLatch(1);
    Errand.Job<Boolean> slow =
        () -> {
          assertDoesMeet(waited);
          return true;
        };
    Errand.Job<Boolean> interrupts =
        () -> {
          Thread.currentThread().interrupt();
          waited.countDown();
          return false;
        };
    Errand.Both<Boolean, Boolean> both = Errand.both("test", slow, interrupts);
    assertTrue(Thread.interrupted());
    assertTrue(both.errand());
    assertFalse(both.job());
  }
}
