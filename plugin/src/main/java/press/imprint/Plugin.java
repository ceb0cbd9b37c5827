package press.imprint;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** This very plugin, by content. */
final class Plugin {
  private Plugin() {}

  /**
   * The sum of its own classes and resources, and the names of the libraries beside it, which hold
   * their versions: a POM may have others than ours.
   */
  static byte[] content() throws IOException {
    Digest digest = new Digest();
    if (Plugin.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL library : loader.getURLs()) {
        digest.add(library.toString());
      }
    }
    Path own = own();
    if (Files.isRegularFile(own)) {
      addJar(digest, own);
    } else {
      for (Path file : FilesBelow.of(own, path -> true).stream().sorted().toList()) {
        digest.add(own.relativize(file).toString()).add(Digest.of(file));
      }
    }
    return digest.sum();
  }

  /** A jar knows a sum of each of its entries, so that none of them has to be read. */
  private static void addJar(Digest digest, Path own) throws IOException {
    try (ZipFile jar = new ZipFile(own.toFile())) {
      for (ZipEntry entry : Collections.list(jar.entries())) {
        digest.add(entry.getName() + " " + entry.getSize() + " " + entry.getCrc());
      }
    }
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
