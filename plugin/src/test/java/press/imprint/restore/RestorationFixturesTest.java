package press.imprint.restore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import press.imprint.diagnostic.SourceText;
import press.imprint.fixture.RuleFixture;

/** Every fixture of a rule that is a source and its restoration sheet, restored. */
class RestorationFixturesTest {
  @Test
  void aRestorationIsToldExactlyWhatItExpects() throws IOException {
    for (RuleFixture fixture : RuleFixture.all()) {
      if (fixture.isRestoration()) {
        Path sheet = fixture.folder().resolve("restoration.yaml");
        Restored restored =
            new Restoration(
                    Files.readAllBytes(fixture.folder().resolve("source.txt")),
                    "source.txt",
                    new SourceText("restoration.yaml", Files.readString(sheet)),
                    name -> false)
                .run();
        fixture.assertTold(restored.findings(), RuleFixture.said(restored.findings()));
      }
    }
  }
}
