package press.imprint.verify;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A judge of finished files in a class loader of its own: its libraries would turn Java's XML over
 * to others and silence the log if they stood beside ours.
 *
 * <p>The class that runs it is one of ours, loaded a second time beside the judge's jars, so
 * nothing but the types of Java itself goes in and out: a file in, its findings out, each a list of
 * words.
 */
final class Judge {
  private final String name;
  private final String run;
  private final List<Path> jars;

  /**
   * A judge that is called when it is needed.
   *
   * @param name as messages name it
   * @param run the name of the class that runs it, a {@code Function<File, List<List<String>>>}
   * @param jars its jar and those of all it depends on
   */
  Judge(String name, String run, List<Path> jars) {
    this.name = name;
    this.run = run;
    this.jars = List.copyOf(jars);
  }

  /**
   * Judges files. A judge takes its time to load, and is loaded once for all.
   *
   * @param files the files
   * @return what is found in each, in the order of the files
   * @throws IOException if a file or the judge cannot be read
   */
  Map<Path, List<List<String>>> findings(List<Path> files) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    try (URLClassLoader loader =
        new URLClassLoader(classPath(), ClassLoader.getPlatformClassLoader())) {
      // A judge finds its parsers and schemas through this one.
      thread.setContextClassLoader(loader);
      Function<File, List<List<String>>> judge = loaded(loader);
      Map<Path, List<List<String>>> findings = new LinkedHashMap<>();
      files.forEach(file -> findings.put(file, judge.apply(file.toFile())));
      return findings;
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  @SuppressWarnings("unchecked") // the class that runs it, from the other loader
  private Function<File, List<List<String>>> loaded(ClassLoader loader) throws IOException {
    try {
      Class<?> type = Class.forName(run, true, loader);
      return (Function<File, List<List<String>>>) type.getConstructor().newInstance();
    } catch (ReflectiveOperationException | NoClassDefFoundError e) {
      throw new IOException("no " + name + " among the files given for it", e);
    }
  }

  private URL[] classPath() throws MalformedURLException {
    List<URL> urls = new ArrayList<>();
    for (Path jar : jars) {
      urls.add(jar.toUri().toURL());
    }
    urls.add(Judge.class.getProtectionDomain().getCodeSource().getLocation());
    return urls.toArray(URL[]::new);
  }
}
