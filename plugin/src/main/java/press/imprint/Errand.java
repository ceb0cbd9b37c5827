package press.imprint;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Work that is done on a thread of its own while the build goes on: waiting for it ends it. */
final class Errand<S> {
  private final AtomicReference<S> result = new AtomicReference<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Thread thread;

  /** What is done. */
  interface Job<T> {
    T run() throws IOException;
  }

  /** What has come of both. */
  record Both<S, T>(S errand, T job) {}

  /**
   * Does two things at a time, and is done when both are.
   *
   * @param name names the thread of the errand
   * @param errand what is done on a thread of its own
   * @param job what is done here
   * @return what comes of both
   * @throws IOException if either fails so; where both fail, the errand's failure is told with the
   *     other
   */
  static <S, T> Both<S, T> both(String name, Job<S> errand, Job<T> job) throws IOException {
    Errand<S> started = new Errand<>(name, errand);
    T done;
    try {
      done = job.run();
    } catch (IOException | RuntimeException | Error e) {
      started.join();
      Optional.ofNullable(started.failure.get()).ifPresent(e::addSuppressed);
      throw e;
    }
    started.join();
    return new Both<>(started.result(), done);
  }

  private Errand(String name, Job<S> job) {
    thread =
        new Thread(
            () -> {
              try {
                result.set(job.run());
              } catch (IOException | RuntimeException | Error e) {
                failure.set(e);
              }
            },
            "imprint-" + name);
    thread.start();
  }

  private void join() {
    boolean interrupted = false;
    while (thread.isAlive()) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private S result() throws IOException {
    Throwable thrown = failure.get();
    if (thrown instanceof IOException e) {
      throw e;
    } else if (thrown instanceof RuntimeException e) {
      throw e;
    } else if (thrown instanceof Error e) {
      throw e;
    }
    return result.get();
  }
}
