package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.artifact.DefaultArtifact;
import org.apache.maven.artifact.handler.DefaultArtifactHandler;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.MavenProjectHelper;
import org.junit.jupiter.api.Test;
import press.imprint.Output;

class AttachmentsTest {
  private final MavenProject project = new MavenProject();
  private final Attachments attachments = new Attachments(project, new Helper());

  @Test
  void everyFormatHasATypeOrAClassifierOfItsOwn() {
    attachments.attach(
        Map.of(
            Output.PDF, Path.of("rope.pdf"),
            Output.EPUB, Path.of("rope.epub"),
            Output.BOOKLET, Path.of("rope-booklet.pdf")));
    assertEquals(
        List.of("epub null rope.epub", "pdf booklet rope-booklet.pdf", "pdf null rope.pdf"),
        attached());
  }

  @Test
  void everyFileOfABookletHasAClassifierOfItsOwn() {
    attachments.attach(
        Map.of(
            Output.BOOKLET_FRONTS, Path.of("rope-booklet-fronts.pdf"),
            Output.BOOKLET_BACKS, Path.of("rope-booklet-backs.pdf"),
            Output.BOOKLET_COVER, Path.of("rope-booklet-cover.pdf")));
    assertEquals(
        List.of(
            "pdf booklet-backs rope-booklet-backs.pdf",
            "pdf booklet-cover rope-booklet-cover.pdf",
            "pdf booklet-fronts rope-booklet-fronts.pdf"),
        attached());
  }

  @Test
  void aFileWrittenTwiceIsAttachedOnce() {
    attachments.attach(Map.of(Output.PDF, Path.of("rope.pdf")));
    attachments.attach(
        Map.of(Output.PDF, Path.of("rope.pdf"), Output.BOOKLET, Path.of("rope-booklet.pdf")));
    assertEquals(List.of("pdf booklet rope-booklet.pdf", "pdf null rope.pdf"), attached());
  }

  private List<String> attached() {
    return project.getAttachedArtifacts().stream()
        .map(one -> one.getType() + " " + one.getClassifier() + " " + one.getFile())
        .sorted()
        .toList();
  }

  /** Does what Maven's own does. */
  private static final class Helper implements MavenProjectHelper {
    @Override
    public void attachArtifact(
        MavenProject project, String type, String classifier, File artifactFile) {
      Artifact artifact =
          new DefaultArtifact(
              "org.example", "rope", "1", null, type, classifier, new DefaultArtifactHandler(type));
      artifact.setFile(artifactFile);
      project.addAttachedArtifact(artifact);
    }

    @Override
    public void attachArtifact(MavenProject project, File artifactFile, String classifier) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void attachArtifact(MavenProject project, String type, File artifactFile) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addResource(
        MavenProject project, String directory, List<String> includes, List<String> excludes) {
      throw new UnsupportedOperationException();
    }

    @Override
    public void addTestResource(
        MavenProject project, String directory, List<String> includes, List<String> excludes) {
      throw new UnsupportedOperationException();
    }
  }
}
