package press.imprint.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import press.imprint.Format;

/** Reads the book, reports everything that is wrong with it and writes nothing. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class CheckMojo extends BookMojo {
  @Override
  Set<Format> formats() {
    return Set.of();
  }
}
