package press.imprint.maven;

import java.io.Console;
import java.util.function.BooleanSupplier;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.logging.Log;
import org.fusesource.jansi.Ansi;

/**
 * Whether somebody sits before the console: not in batch mode, not under {@code -q}, not where
 * modules are built side by side and each writes its own lines, not where the output goes to a file
 * or a pipe.
 */
final class Terminal {
  private Terminal() {}

  /** The answer for a build, found once and only when it is asked for. */
  static BooleanSupplier of(MavenSession session, Log log) {
    boolean may =
        session.getRequest().isInteractiveMode()
            && session.getRequest().getDegreeOfConcurrency() <= 1
            && log.isInfoEnabled();
    return new BooleanSupplier() {
      private Boolean answer;

      @Override
      public synchronized boolean getAsBoolean() {
        if (answer == null) {
          answer = may && takesMarks() && isConsole();
        }
        return answer;
      }
    };
  }

  /** Maven switches its own marks off where its output goes to a file of its own. */
  private static boolean takesMarks() {
    try {
      return Ansi.isEnabled() && !"dumb".equals(System.getenv("TERM"));
    } catch (NoClassDefFoundError e) {
      // A Maven without Jansi.
      return false;
    }
  }

  /** From Java 22 on there is a console also where it is no terminal, and it can tell. */
  @SuppressWarnings("SystemConsoleNull") // It is null before Java 22, and there is no other word.
  private static boolean isConsole() {
    Console console = System.console();
    if (console == null) {
      return false;
    }
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
