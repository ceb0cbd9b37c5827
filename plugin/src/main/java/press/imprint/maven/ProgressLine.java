package press.imprint.maven;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import press.imprint.Progress;

/**
 * One line of a terminal that tells how far a build has come, and is written over and over until
 * the build is done, when it goes:
 *
 * <pre>
 * setting pages: 312 so far
 * </pre>
 *
 * <p>The first two seconds are silent. What the build tells is only noted; the line is drawn by a
 * clock of its own, so that a phase that takes long and tells nothing is seen too.
 */
final class ProgressLine implements Progress {
  /** As long as nobody wonders, in milliseconds. */
  static final long SILENCE = 2000;

  private static final long TICK = 200;

  private final PrintStream terminal;
  private final BooleanSupplier isTerminal;
  private final LongSupplier milliseconds;
  private final long begun;
  private volatile String phase = "";
  private volatile int pages;
  private String drawn = "";
  private boolean cleared;

  /**
   * A line; until it ticks there is nothing of it.
   *
   * @param terminal where it is drawn
   * @param isTerminal whether it may be; asked when there is something to draw
   * @param milliseconds a clock
   */
  ProgressLine(PrintStream terminal, BooleanSupplier isTerminal, LongSupplier milliseconds) {
    this.terminal = terminal;
    this.isTerminal = isTerminal;
    this.milliseconds = milliseconds;
    this.begun = milliseconds.getAsLong();
  }

  /** Work that tells of its progress. */
  interface Work<T> {
    T run(Progress progress) throws IOException;
  }

  /**
   * Does work while the line is drawn where that is possible.
   *
   * @param isTerminal whether it is
   * @param work what is done
   * @return what came of it; the line is gone by then
   */
  static <T> T during(BooleanSupplier isTerminal, Work<T> work) throws IOException {
    ProgressLine line =
        new ProgressLine(System.out, isTerminal, () -> System.nanoTime() / 1_000_000);
    Timer clock = new Timer("imprint-progress", true);
    clock.schedule(
        new TimerTask() {
          @Override
          public void run() {
            line.tick();
          }
        },
        SILENCE,
        TICK);
    try {
      return work.run(line);
    } finally {
      clock.cancel();
      line.clear();
    }
  }

  @Override
  public void phase(String name) {
    pages = 0;
    phase = name;
  }

  @Override
  public void pages(int soFar) {
    pages = soFar;
  }

  /** Draws what is to be seen by now. */
  synchronized void tick() {
    boolean seen = milliseconds.getAsLong() - begun >= SILENCE && !phase.isEmpty();
    if (!cleared && seen && isTerminal.getAsBoolean()) {
      draw(pages > 0 ? String.format(Locale.ROOT, "%s: %,d so far", phase, pages) : phase);
    }
  }

  private void draw(String line) {
    if (!line.equals(drawn)) {
      String rest = " ".repeat(Math.max(0, drawn.length() - line.length()));
      terminal.print("\r" + line + rest + (rest.isEmpty() ? "" : "\r" + line));
      terminal.flush();
      drawn = line;
    }
  }

  /** Takes the line away; it does not come back. */
  synchronized void clear() {
    if (!drawn.isEmpty()) {
      draw("");
      terminal.print("\r");
      terminal.flush();
    }
    cleared = true;
  }
}
