package press.imprint.manuscript;

import java.io.UncheckedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Calls something on a stack of its own.
 *
 * <p>The patterns of flexmark call themselves once for each character of a title, a tag or a rule;
 * a long one overflows the stack that a thread has by default. The memory is taken only as far as
 * it is used.
 */
final class DeepStack {
  private static final long BYTES = 512L * 1024 * 1024;

  private DeepStack() {}

  /**
   * Calls a task and waits for it.
   *
   * @param <T> what it returns
   * @param task the task
   * @return what it returned
   * @throws UncheckedIOException if the disk fails it
   */
  static <T> T call(Callable<T> task) {
    FutureTask<T> future = new FutureTask<>(task);
    new Thread(null, future, "manuscript", BYTES).start();
    try {
      return future.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UncheckedIOException disk) {
        throw disk;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
