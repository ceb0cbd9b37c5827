package press.imprint.verify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.fixture.RuleFixture;

/** Every fixture of a rule that is a finished PDF, judged. */
class PdfFixturesTest {
  @Test
  void aPdfIsToldExactlyWhatItExpects() throws IOException {
    List<RuleFixture> fixtures = RuleFixture.all().stream().filter(RuleFixture::isPdf).toList();
    List<Path> pdfs = new ArrayList<>();
    fixtures.forEach(fixture -> pdfs.add(fixture.pdf()));
    List<Diagnostic> all = Verapdf.verification().verifyAll(pdfs);
    for (RuleFixture fixture : fixtures) {
      String file = fixture.pdf().toString().replace('\\', '/');
      List<Diagnostic> findings =
          all.stream().filter(finding -> finding.at().source().name().equals(file)).toList();
      String said = RuleFixture.said(findings);
      fixture.assertTold(findings, said.replace(file, "book.pdf"));
    }
  }
}
