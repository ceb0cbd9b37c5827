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
 * The judges of finished files as Maven fetches them, at the moment that they are needed: as
 * dependencies of this plugin they would turn the XML parsers of the writers over, and be fetched
 * by those who never verify.
 */
final class JudgeJars {
  private final RepositorySystem repositories;
  private final RepositorySystemSession session;
  private final MavenProject project;

  JudgeJars(RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {
    this.repositories = repositories;
    this.session = session;
    this.project = project;
  }

  /** The jar of a version of EPUBCheck and those that it needs, in class path order. */
  List<Path> epubcheck(String version) throws MojoExecutionException {
    return jars("org.w3c:epubcheck:", version, "EPUBCheck " + version + " (<epubcheckVersion>)");
  }

  /** The jar of a version of veraPDF and those that it needs, in class path order. */
  List<Path> verapdf(String version) throws MojoExecutionException {
    return jars(
        "org.verapdf:validation-model:", version, "veraPDF " + version + " (<verapdfVersion>)");
  }

  private List<Path> jars(String name, String version, String shown) throws MojoExecutionException {
    Dependency judge = new Dependency(new DefaultArtifact(name + version), "runtime");
    // As the root its optional dependencies would be asked for too.
    CollectRequest collect =
        new CollectRequest(List.of(judge), List.of(), project.getRemotePluginRepositories());
    try {
      return repositories
          .resolveDependencies(session, new DependencyRequest(collect, null))
          .getArtifactResults()
          .stream()
          .map(result -> result.getArtifact().getFile().toPath())
          .toList();
    } catch (DependencyResolutionException e) {
      throw new MojoExecutionException(shown + " cannot be fetched: " + e.getMessage(), e);
    }
  }
}
