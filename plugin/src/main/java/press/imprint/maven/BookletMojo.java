package press.imprint.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.imprint.Format;

/** Checks the book and makes the booklet: sheets to print on both sides, fold and stitch. */
@Mojo(name = "booklet", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BookletMojo extends WritingMojo {
  @Override
  Set<Format> formats() {
    return Set.of(Format.BOOKLET);
  }
}
