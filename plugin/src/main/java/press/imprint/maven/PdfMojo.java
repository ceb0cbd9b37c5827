package press.imprint.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.imprint.Format;

/** Checks the book and makes the PDF: notes at the foot of the page on which they are called. */
@Mojo(name = "pdf", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class PdfMojo extends WritingMojo {
  @Override
  Set<Format> formats() {
    return Set.of(Format.PDF);
  }
}
