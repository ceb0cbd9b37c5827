package press.imprint.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import press.imprint.booklet.UnimposedWriter;

/**
 * What a command line says of a PDF that is to be unimposed, made sure of, and what comes of it.
 */
final class Unimposing {
  private static final String PDF = ".pdf";

  private final Path input;
  private final Path output;
  private final List<Integer> order;
  private final Optional<Integer> signature;

  Unimposing(File input, File output, List<String> order, int signature)
      throws MojoExecutionException {
    this.input = input.toPath();
    this.output = output == null ? beside(this.input) : output.toPath();
    this.order = numbers(order);
    this.signature = Optional.of(signature).filter(sheets -> sheets > 0);
    if (!Files.isRegularFile(this.input)) {
      throw new MojoExecutionException("no file " + input + ": see <input> (imprint.input)");
    }
    if (signature < 0) {
      throw new MojoExecutionException(
          "<signature> (imprint.signature) is `%s`: it takes a number of sheets"
              .formatted(signature));
    }
    if (Files.exists(this.output) && isSame()) {
      throw new MojoExecutionException(
          "<output> (imprint.output) is the imposed PDF itself: name another file");
    }
  }

  private boolean isSame() throws MojoExecutionException {
    try {
      return Files.isSameFile(input, output);
    } catch (IOException e) {
      throw new MojoExecutionException("a file cannot be read or written: " + e, e);
    }
  }

  private static Path beside(Path input) {
    String name = input.getFileName().toString();
    boolean ends = name.toLowerCase(java.util.Locale.ROOT).endsWith(PDF);
    String start = ends ? name.substring(0, name.length() - PDF.length()) : name;
    return input.resolveSibling(start + "-pages" + PDF);
  }

  private static List<Integer> numbers(List<String> words) throws MojoExecutionException {
    List<Integer> numbers = new ArrayList<>();
    for (String word : Objects.requireNonNullElse(words, List.<String>of())) {
      String number = Objects.requireNonNullElse(word, "").strip();
      if (!number.matches("\\d{1,5}")) {
        throw new MojoExecutionException(
            "`%s` in <order> (imprint.order): it takes numbers of pages with commas between, 8,1,2,7, say"
                .formatted(number));
      }
      numbers.add(Integer.valueOf(number));
    }
    return numbers;
  }

  /** Does it; says what was written. */
  String run() throws MojoExecutionException, MojoFailureException {
    Path draft = output.resolveSibling(output.getFileName() + ".draft");
    try {
      Path folder = output.toAbsolutePath().getParent();
      Files.createDirectories(folder);
      UnimposedWriter.Result result = new UnimposedWriter(input, order, signature).write(draft);
      if (result.fault().isPresent()) {
        throw new MojoFailureException(
            "%s: %s; give the order in <order> (imprint.order), or how many sheets are folded"
                    .formatted(input, result.fault().get())
                + " together in <signature> (imprint.signature)");
      }
      Files.move(draft, output, StandardCopyOption.REPLACE_EXISTING);
      return "wrote %s: %s pages".formatted(output, result.pages());
    } catch (IOException e) {
      throw new MojoExecutionException(
          "%s cannot be unimposed: %s".formatted(input, e.getMessage()), e);
    } finally {
      delete(draft);
    }
  }

  private static void delete(Path draft) throws MojoExecutionException {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      throw new MojoExecutionException("a file cannot be read or written: " + e, e);
    }
  }
}
