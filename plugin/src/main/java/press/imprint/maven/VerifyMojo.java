package press.imprint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import press.imprint.Format;
import press.imprint.verify.EpubVerification;

/** Has EPUBCheck judge the EPUB that this build made; whatever it says is reported. */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyMojo extends AbstractMojo {
  /** What the build makes: any of {@code pdf}, {@code epub} and {@code booklet}. */
  @Parameter(property = "imprint.formats", defaultValue = "pdf,epub,booklet")
  private List<String> formats;

  /** The folder that the EPUB was written to. */
  @Parameter(property = "imprint.outputDirectory", defaultValue = "${project.build.directory}")
  private File outputDirectory;

  /** The version of EPUBCheck, fetched as Maven fetches a plugin. */
  @Parameter(property = "imprint.epubcheckVersion", defaultValue = "5.3.0")
  private String epubcheckVersion;

  /** Whether to do nothing. */
  @Parameter(property = "imprint.skip", defaultValue = "false")
  private boolean skip;

  /** Whether the build makes a draft, which is not judged. */
  @Parameter(property = "imprint.draft", defaultValue = "false")
  private boolean draft;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
  private RepositorySystemSession session;

  @Inject private RepositorySystem repositories;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (draft) {
      getLog().info("a draft is not verified");
      return;
    }
    if (skip || !Configuration.formats(formats).contains(Format.EPUB)) {
      getLog().info(skip ? Outcome.SKIPPED : "no epub in <formats>: nothing to verify");
      return;
    }
    Path epub = Configuration.epubToVerify(project, outputDirectory);
    EpubChecker checker = new EpubChecker(repositories, session, project);
    List<Path> jars = checker.jars(epubcheckVersion);
    new Outcome(getLog(), project).of(epub, () -> new EpubVerification(jars).verify(epub));
  }
}
