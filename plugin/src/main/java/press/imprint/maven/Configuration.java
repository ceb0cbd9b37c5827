package press.imprint.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import press.imprint.BookOptions;
import press.imprint.Format;

/** What a POM says, made sure of; a mistake in it is told with the parameter's name. */
final class Configuration {
  private final MavenProject project;
  private final Path outputDirectory;

  Configuration(MavenProject project, File outputDirectory) {
    this.project = project;
    this.outputDirectory = outputDirectory.toPath();
  }

  /** What is to be made of the book in a folder. */
  BookOptions options(File book, String timestamp, Set<Format> formats)
      throws MojoExecutionException {
    String shown = new ShownPath(project).of(book.toPath());
    if (!Files.isDirectory(book.toPath())) {
      throw new MojoExecutionException(
          "no folder " + shown + ": put the book there, or set <book> (imprint.book)");
    }
    return new BookOptions(
        book.toPath(),
        shown,
        outputDirectory,
        Path.of(project.getBuild().getDirectory(), "imprint"),
        baseName(),
        formats,
        new PomDefaults(project).defaults(),
        Timestamp.parse(timestamp));
  }

  /** The EPUB that this build has made. */
  Path epubToVerify() throws MojoExecutionException {
    Path epub = outputDirectory.resolve(Format.EPUB.fileName(baseName()));
    if (!Files.isRegularFile(epub)) {
      throw new MojoExecutionException(
          "no "
              + new ShownPath(project).of(epub)
              + " to verify: run imprint:build or imprint:epub first,"
              + " or leave epub out of <formats> (imprint.formats)");
    }
    return epub;
  }

  private String baseName() {
    return project.getArtifactId() + "-" + project.getVersion();
  }

  /** The formats that a POM names. */
  static Set<Format> formats(List<String> words) throws MojoExecutionException {
    Set<Format> formats = EnumSet.noneOf(Format.class);
    for (String word : words) {
      formats.add(
          Format.named(word.strip())
              .orElseThrow(
                  () ->
                      new MojoExecutionException(
                          "unknown format `"
                              + word.strip()
                              + "` in <formats> (imprint.formats): it takes any of pdf, epub,"
                              + " booklet")));
    }
    if (formats.isEmpty()) {
      throw new MojoExecutionException(
          "nothing in <formats> (imprint.formats): it takes any of pdf, epub, booklet");
    }
    return formats;
  }
}
