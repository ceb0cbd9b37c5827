package press.imprint.maven;

import java.nio.file.Path;
import java.util.List;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/**
 * EPUBCheck as Maven fetches it, at the moment that it is needed: as a dependency of this plugin it
 * would turn the XML parsers of the writers over, and be fetched by those who never verify.
 */
final class EpubChecker {
  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final MavenProject project;

  EpubChecker(
      RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
  }

  /** The jar of a version and those that it needs, in class path order. */
  List<Path> jars(String version) throws MojoExecutionException {
    DefaultArtifact epubcheck = new DefaultArtifact("org.w3c:epubcheck:" + version);
    CollectRequest collect =
        new CollectRequest(
            new Dependency(epubcheck, "runtime"), project.getRemotePluginRepositories());
    try {
      return repositories
          .resolveDependencies(session, new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(
          "EPUBCheck " + version + " (<epubcheckVersion>) cannot be fetched: " + e.getMessage(), e);
    }
  }
}
