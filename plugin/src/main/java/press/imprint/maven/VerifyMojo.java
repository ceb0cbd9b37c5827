package press.imprint.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import press.imprint.Output;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.verify.EpubVerification;
import press.imprint.verify.PdfVerification;

/**
 * Has veraPDF judge the PDF that this build made, by PDF/UA-1 and PDF/A-2a, and EPUBCheck the EPUB;
 * whatever they say is reported.
 */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyMojo extends AbstractMojo {
  /** What the build makes: any of {@code pdf}, {@code epub} and {@code booklet}. */
  @Parameter(property = "imprint.formats", defaultValue = "pdf,epub,booklet")
  private List<String> formats;

  /** The folder that the outputs were written to. */
  @Parameter(property = "imprint.outputDirectory", defaultValue = "${project.build.directory}")
  private File outputDirectory;

  /** The version of EPUBCheck, fetched as Maven fetches a plugin. */
  @Parameter(property = "imprint.epubcheckVersion", defaultValue = "5.3.0")
  private String epubcheckVersion;

  /** The version of veraPDF, fetched as Maven fetches a plugin. */
  @Parameter(property = "imprint.verapdfVersion", defaultValue = "1.30.2")
  private String verapdfVersion;

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
    if (skip) {
      getLog().info(Outcome.SKIPPED);
      return;
    }
    Map<Path, Outcome.Work<List<Diagnostic>>> judgements = judgements();
    if (judgements.isEmpty()) {
      getLog().info("neither pdf nor epub in <formats>: nothing to verify");
    }
    new Outcome(getLog(), project).of(judgements);
  }

  private Map<Path, Outcome.Work<List<Diagnostic>>> judgements() throws MojoExecutionException {
    Set<Format> made = Configuration.formats(formats);
    JudgeJars jars = new JudgeJars(repositories, session, project);
    Map<Path, Outcome.Work<List<Diagnostic>>> judgements = new LinkedHashMap<>();
    if (made.contains(Format.PDF)) {
      Path pdf = Configuration.toVerify(project, outputDirectory, Output.PDF);
      List<Path> verapdf = jars.verapdf(verapdfVersion);
      judgements.put(pdf, () -> new PdfVerification(verapdf).verify(pdf));
    }
    if (made.contains(Format.EPUB)) {
      Path epub = Configuration.toVerify(project, outputDirectory, Output.EPUB);
      List<Path> epubcheck = jars.epubcheck(epubcheckVersion);
      judgements.put(epub, () -> new EpubVerification(epubcheck).verify(epub));
    }
    return judgements;
  }
}
