package press.imprint.maven;

import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.project.MavenProject;
import press.imprint.BookOptions;
import press.imprint.BuildResult;
import press.imprint.Strictness;

/** Reads the book and reports everything that is wrong with it; makes no book. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends BookMojo {
  @Override
  BookOptions options(Configuration configuration, Strictness strictness)
      throws MojoExecutionException {
    return configuration.toCheck(strictness);
  }

  @Override
  void deliver(BuildResult result, MavenProject project) {}
}
