package press.imprint.verify;

import java.io.File;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.profiles.RuleId;

/**
 * One run of veraPDF, the only class that knows it. It is loaded a second time by the loader that
 * has veraPDF ({@link Judge}): a finding is the list of standard, clause, number of the test,
 * sentence, how many times it is so, and where first in the terms of veraPDF's model. Of a file
 * that is no PDF, or a locked one, standard, clause and number are empty.
 */
public final class VerapdfRun implements Function<File, List<List<String>>> {
  private static final Map<PDFAFlavour, String> STANDARDS = standards();

  /** What it finds is in its result; what it says on the way is for its makers. */
  private static final Logger TALK = Logger.getLogger("org.verapdf");

  /** For {@link PdfVerification}, by name. */
  public VerapdfRun() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private static Map<PDFAFlavour, String> standards() {
    Map<PDFAFlavour, String> standards = new LinkedHashMap<>();
    standards.put(PDFAFlavour.PDFUA_1, "PDF/UA-1");
    standards.put(PDFAFlavour.PDFA_2_A, "PDF/A-2a");
    return standards;
  }

  @Override
  public List<List<String>> apply(File pdf) {
    Level before = TALK.getLevel();
    TALK.setLevel(Level.OFF);
    try {
      List<List<String>> findings = new ArrayList<>();
      for (PDFAFlavour flavour : STANDARDS.keySet()) {
        findings.addAll(findings(pdf, flavour));
      }
      return findings.stream().distinct().toList();
    } finally {
      TALK.setLevel(before);
    }
  }

  /** Whatever keeps veraPDF from reading a file, its own exceptions or Java's, is said of it. */
  private static List<List<String>> findings(File pdf, PDFAFlavour flavour) {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(pdf, flavour)) {
      PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false);
      return findings(validator.validate(parser), STANDARDS.get(flavour));
    } catch (Exception e) {
      return List.of(List.of("", "", "", Objects.toString(e.getMessage(), e.toString()), "1", ""));
    }
  }

  private static List<List<String>> findings(ValidationResult result, String standard) {
    Map<RuleId, TestAssertion> first = new LinkedHashMap<>();
    for (TestAssertion assertion : result.getTestAssertions()) {
      if (assertion.getStatus() == TestAssertion.Status.FAILED) {
        first.putIfAbsent(assertion.getRuleId(), assertion);
      }
    }
    List<List<String>> findings = new ArrayList<>();
    first.forEach(
        (rule, assertion) ->
            findings.add(
                List.of(
                    standard,
                    rule.getClause(),
                    String.valueOf(rule.getTestNumber()),
                    Objects.requireNonNullElse(assertion.getErrorMessage(), assertion.getMessage()),
                    String.valueOf(result.getFailedChecks().getOrDefault(rule, 1)),
                    Objects.toString(assertion.getLocation().getContext(), ""))));
    return findings;
  }
}
