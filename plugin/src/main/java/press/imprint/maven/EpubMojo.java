package press.imprint.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.imprint.Format;

/** Checks the book and makes the EPUB: every note call linked to its note and back. */
@Mojo(name = "epub", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class EpubMojo extends WritingMojo {
  @Override
  Set<Format> formats() {
    return Set.of(Format.EPUB);
  }
}
