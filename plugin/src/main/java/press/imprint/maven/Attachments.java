package press.imprint.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import press.imprint.Output;

/**
 * The outputs as artifacts of the project, so that {@code install} and {@code deploy} carry them.
 */
final class Attachments {
  private final MavenProject project;
  private final MavenProjectHelper helper;

  Attachments(MavenProject project, MavenProjectHelper helper) {
    this.project = project;
    this.helper = helper;
  }

  /** Attaches what is not attached yet: two goals of one build may write the same file. */
  void attach(Map<Output, Path> outputs) {
    outputs.forEach(
        (output, file) -> {
          String classifier = output.classifier().orElse(null);
          if (!isAttached(output.type(), classifier)) {
            helper.attachArtifact(project, output.type(), classifier, file.toFile());
          }
        });
  }

  private boolean isAttached(String type, String classifier) {
    return project.getAttachedArtifacts().stream()
        .filter(artifact -> artifact.getType().equals(type))
        .anyMatch(artifact -> Objects.equals(artifact.getClassifier(), classifier));
  }
}
