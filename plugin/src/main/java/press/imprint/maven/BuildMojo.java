package press.imprint.maven;

import java.util.List;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import press.imprint.Format;

/** Checks the book and makes all of its formats, reading it once. */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BuildMojo extends WritingMojo {
  /** What to make: any of {@code pdf}, {@code epub} and {@code booklet}. */
  @Parameter(property = "imprint.formats", defaultValue = "pdf,epub,booklet")
  private List<String> formats;

  @Override
  Set<Format> formats() throws MojoExecutionException {
    return Configuration.formats(formats);
  }
}
