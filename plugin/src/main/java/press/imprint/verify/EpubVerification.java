package press.imprint.verify;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import press.imprint.diagnostic.Diagnostic;

/**
 * EPUBCheck at its most talkative, in a class loader of its own: its libraries would turn Java's
 * XML over to others and silence the log if they stood beside ours.
 */
public final class EpubVerification {
  private static final String RUN = "press.imprint.verify.EpubcheckRun";

  private final List<Path> checkerClassPath;

  /**
   * With a given EPUBCheck.
   *
   * @param checkerClassPath the jars of {@code org.w3c:epubcheck:5.3.0} and of all it depends on
   */
  public EpubVerification(List<Path> checkerClassPath) {
    this.checkerClassPath = List.copyOf(checkerClassPath);
  }

  /**
   * Checks an EPUB.
   *
   * @param epub the file
   * @return what EPUBCheck finds, in the order in which it does; nothing is left out
   * @throws IOException if the file or EPUBCheck cannot be read
   */
  public List<Diagnostic> verify(Path epub) throws IOException {
    return verifyAll(List.of(epub));
  }

  /**
   * Checks several EPUBs. EPUBCheck takes its time to load, and is loaded once for all.
   *
   * @param epubs the files
   * @return what EPUBCheck finds, file by file
   * @throws IOException if a file or EPUBCheck cannot be read
   */
  public List<Diagnostic> verifyAll(List<Path> epubs) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      // EPUBCheck finds its parsers and schemas through this one.
      thread.setContextClassLoader(loader);
      return diagnostics(run(loader), epubs);
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private static List<Diagnostic> diagnostics(
      Function<File, List<List<String>>> run, List<Path> epubs) throws IOException {
    List<Diagnostic> diagnostics = new ArrayList<>();
    for (Path epub : epubs) {
      EpubInvalid rule = new EpubInvalid(epub);
      for (List<String> finding : run.apply(epub.toFile())) {
        diagnostics.add(rule.diagnostic(finding));
      }
    }
    return diagnostics;
  }

  @SuppressWarnings("unchecked") // EpubcheckRun, from the other loader
  private static Function<File, List<List<String>>> run(ClassLoader loader) throws IOException {
    try {
      Class<?> type = Class.forName(RUN, true, loader);
      return (Function<File, List<List<String>>>) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException | NoClassDefFoundError e) {
      throw new IOException("no EPUBCheck among the files given for it", e);
    }
  }

  private URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : checkerClassPath) {
      urls.add(jar.toUri().toURL());
    }
    urls.add(EpubVerification.class.getProtectionDomain().getCodeSource().getLocation());
    return urls.toArray(URL[]::new);
  }
}
