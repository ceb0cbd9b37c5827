package press.imprint.maven;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;
import press.imprint.manuscript.BookDefaults;
import press.imprint.model.Contributor;

/**
 * What a POM knows of a book that {@code book.yaml} leaves out. Only what the POM itself says
 * counts: the licence or the developers of a parent, a framework's perhaps, are not the book's.
 */
final class PomDefaults {
  private final MavenProject project;
  private final Model own;

  PomDefaults(MavenProject project) {
    this.project = project;
    this.own = project.getOriginalModel();
  }

  BookDefaults defaults() {
    return new BookDefaults(
        said(own.getName(), project.getModel().getName()),
        said(own.getDescription(), project.getDescription()),
        own.getDevelopers().isEmpty() ? List.of() : authors(),
        Optional.ofNullable(own.getOrganization())
            .map(said -> project.getOrganization())
            .map(Organization::getName)
            .flatMap(PomDefaults::text),
        own.getLicenses().isEmpty() ? Optional.empty() : rights(),
        project.getGroupId() + ":" + project.getArtifactId());
  }

  /** The value after interpolation where the POM itself has one. */
  private static Optional<String> said(String raw, String value) {
    return text(raw).flatMap(present -> text(value));
  }

  private static Optional<String> text(String value) {
    return Optional.ofNullable(value)
        .map(raw -> raw.strip().replaceAll("\\s+", " "))
        .filter(stripped -> !stripped.isEmpty());
  }

  private List<Contributor> authors() {
    return project.getDevelopers().stream()
        .flatMap(developer -> text(developer.getName()).stream())
        .map(name -> new Contributor(name, Optional.empty(), "author"))
        .toList();
  }

  private Optional<String> rights() {
    return text(
        project.getLicenses().stream()
            .map(License::getName)
            .flatMap(name -> text(name).stream())
            .collect(joining(", ")));
  }
}
