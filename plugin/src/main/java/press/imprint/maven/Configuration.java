package press.imprint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import press.imprint.BookOptions;
import press.imprint.Format;
import press.imprint.Output;
import press.imprint.Strictness;

/** What a POM says, made sure of; a mistake in it is told with the parameter's name. */
final class Configuration {
  private final MavenProject project;
  private final Path book;

  Configuration(MavenProject project, File book) {
    this.project = project;
    this.book = book.toPath();
  }

  /** A book that is only read and checked. */
  BookOptions toCheck(Strictness strictness) throws MojoExecutionException {
    return options(Set.of(), buildDirectory(), Optional.empty(), strictness);
  }

  /** A book that is to be made into files. */
  BookOptions toWrite(
      Set<Format> formats, File outputDirectory, String timestamp, Strictness strictness)
      throws MojoExecutionException {
    Path outputs = outputDirectory.toPath();
    return options(formats, outputs, Timestamp.parse(timestamp), strictness);
  }

  private BookOptions options(
      Set<Format> formats, Path outputs, Optional<Instant> timestamp, Strictness strictness)
      throws MojoExecutionException {
    String shown = new ShownPath(project).of(book);
    if (!Files.isDirectory(book)) {
      throw new MojoExecutionException(
          "no folder " + shown + ": put the book there, or set <book> (imprint.book)");
    }
    return new BookOptions(
        book,
        shown,
        outputs,
        buildDirectory().resolve("imprint"),
        baseName(project),
        formats,
        new PomDefaults(project).defaults(),
        timestamp,
        strictness);
  }

  private Path buildDirectory() {
    return Path.of(project.getBuild().getDirectory());
  }

  private static String baseName(MavenProject project) {
    return project.getArtifactId() + "-" + project.getVersion();
  }

  /** A file that a build has made. */
  static Path toVerify(MavenProject project, File outputDirectory, Output output)
      throws MojoExecutionException {
    Path file = outputDirectory.toPath().resolve(output.fileName(baseName(project)));
    if (!Files.isRegularFile(file)) {
      throw new MojoExecutionException(
          "no %s to verify: run imprint:build or imprint:%2$s first, or leave %2$s out of <formats> (imprint.formats)"
              .formatted(new ShownPath(project).of(file), output.type()));
    }
    return file;
  }

  /** The formats that a POM names. */
  static Set<Format> formats(List<String> words) throws MojoExecutionException {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String word : Objects.requireNonNullElse(words, List.<String>of())) {
      if (word != null && !word.isBlank()) {
        formats.add(format(word.strip()));
      }
    }
    if (formats.isEmpty()) {
      throw new MojoExecutionException(
          "nothing in <formats> (imprint.formats): it takes any of pdf, epub, booklet");
    }
    return formats;
  }

  private static Format format(String word) throws MojoExecutionException {
    return Format.named(word)
        .orElseThrow(
            () ->
                new MojoExecutionException(
                    "unknown format `"
                        + word
                        + "` in <formats> (imprint.formats): it takes any of pdf, epub, booklet"));
  }
}
