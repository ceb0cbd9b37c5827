package press.imprint.verify;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars of EPUBCheck and veraPDF, where the build has found them. */
final class Judges {
  private Judges() {}

  static List<Path> classPath() {
    try (InputStream in = Judges.class.getResourceAsStream("/judges.classpath")) {
      if (in == null) {
        throw new IllegalStateException(
            "let Maven find the judges first: mvn process-test-classes");
      }
      String jars = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(jars.split(File.pathSeparator)).map(Path::of).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
