package press.imprint;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import press.imprint.check.GlyphCoverage;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.fixture.FixtureFont;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;

/** Every fixture of a rule that is a book, read and checked as a build does it. */
class FixturesTest {
  /** A font of the world's living alphabets and their punctuation; it has no hieroglyphs. */
  private static final GlyphCoverage FONT = new FixtureFont(codePoint -> codePoint < 0x13000);

  private static final BookDefaults DEFAULTS =
      new BookDefaults(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:fixture");

  @TestFactory
  Stream<DynamicTest> aBookIsToldExactlyWhatItExpects() throws IOException {
    return RuleFixture.all().stream()
        .filter(RuleFixture::isBook)
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.rule() + "/" + fixture.fact(),
                    () -> {
                      List<Diagnostic> findings = findings(fixture);
                      fixture.assertTold(findings, RuleFixture.said(findings));
                    }));
  }

  private static List<Diagnostic> findings(RuleFixture fixture) {
    Reading reading = new ManuscriptReader(fixture.folder(), "book", DEFAULTS).read();
    return new Judgement(Strictness.USUAL, FONT).of(reading).left();
  }
}
