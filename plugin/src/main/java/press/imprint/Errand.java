package press.imprint;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/** Work that is done on a thread of its own while the build goes on: waiting for it ends it. */
final class Errand {
  private final AtomicReference<Throwable> failure = new AtomicReference<>();
  private final Thread thread;

  /** What may be done beside other work. */
  interface Work {
    void run() throws IOException;
  }

  /** What is done meanwhile. */
  interface Job<T> {
    T run() throws IOException;
  }

  /**
   * Does two things at a time, and is done when both are.
   *
   * @param name names the thread of the errand
   * @param errand what is done on a thread of its own
   * @param job what is done here
   * @return what comes of the job
   * @throws IOException if either fails so
   */
  static <T> T during(String name, Work errand, Job<T> job) throws IOException {
    Errand started = new Errand(name, errand);
    try {
      return job.run();
    } finally {
      started.join();
    }
  }

  private Errand(String name, Work work) {
    thread =
        new Thread(
            () -> {
              try {
                work.run();
              } catch (IOException | RuntimeException | Error e) {
                failure.set(e);
              }
            },
            "imprint-" + name);
    thread.start();
  }

  private void join() throws IOException {
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
    Throwable thrown = failure.get();
    if (thrown instanceof IOException e) {
      throw e;
    } else if (thrown instanceof RuntimeException e) {
      throw e;
    } else if (thrown instanceof Error e) {
      throw e;
    }
  }
}
