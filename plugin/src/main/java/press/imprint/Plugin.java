package press.imprint;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;

/** This very plugin, by content. */
final class Plugin {
  private static byte[] content;

  private Plugin() {}

  /**
   * The sum of its own classes and resources, and the names of the libraries beside it, which hold
   * their versions: a POM may have others than ours. It is taken once, for what is loaded stays.
   */
  static synchronized byte[] content() throws IOException {
    if (content == null) {
      content = sum();
    }
    return content.clone();
  }

  private static byte[] sum() throws IOException {
    Digest digest = new Digest();
    if (Plugin.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL library : loader.getURLs()) {
        digest.add(library.toString());
      }
    }
    Path own = own();
    if (Files.isRegularFile(own)) {
      return digest.add(own).sum();
    }
    for (Path file : FilesBelow.of(own, path -> true).stream().sorted().toList()) {
      digest.add(own.relativize(file).toString()).add(file);
    }
    return digest.sum();
  }

  /** Its jar, or the folder of its classes. */
  private static Path own() throws IOException {
    try {
      return Path.of(Plugin.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IOException(e);
    }
  }
}
