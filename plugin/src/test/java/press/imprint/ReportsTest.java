package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.fixture.ReportPage;
import press.imprint.fixture.RuleFixture;
import press.imprint.manuscript.BookDefaults;

/** The reports, over every fixture: valid, complete, the same at each build. */
class ReportsTest {
  private static JsonSchema sarif;

  @TempDir private Path target;

  @BeforeAll
  static void readSchema() throws IOException {
    try (InputStream in =
        ReportsTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      JsonNode schema = new ObjectMapper().readTree(in);
      sarif = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7).getSchema(schema);
    }
  }

  private Path reports(RuleFixture fixture) throws IOException {
    Optional<String> none = Optional.empty();
    Path work = Files.createTempDirectory(target, "work");
    new BookBuild(
            new BookOptions(
                fixture.folder(),
                "src/main/my book",
                target,
                work,
                "rope",
                Set.of(),
                new BookDefaults(none, none, List.of(), none, none, "press:report"),
                Optional.empty(),
                Strictness.USUAL))
        .run();
    return work;
  }

  @TestFactory
  Stream<DynamicTest> reportsOfEveryFixtureAreValidAndTellEveryFinding() throws IOException {
    return RuleFixture.all().stream()
        .filter(RuleFixture::isBook)
        .map(
            fixture ->
                DynamicTest.dynamicTest(
                    fixture.rule() + "/" + fixture.fact(), () -> assertReports(fixture)));
  }

  private void assertReports(RuleFixture fixture) throws Exception {
    Path work = reports(fixture);
    JsonNode log = new ObjectMapper().readTree(work.resolve("report.sarif").toFile());
    assertEquals(Set.of(), sarif.validate(log));
    JsonNode json = new ObjectMapper().readTree(work.resolve("report.json").toFile());
    int findings = json.get("findings").size();
    int waived = json.get("waived").size();
    JsonNode results = log.at("/runs/0/results");
    assertEquals(findings + waived, results.size());
    for (int i = 0; i < results.size(); i++) {
      JsonNode result = results.get(i);
      JsonNode told =
          i < findings ? json.get("findings").get(i) : json.get("waived").get(i - findings);
      assertEquals(told.get("related").size(), result.get("relatedLocations").size());
      assertEquals(told.get("fix").size() > 0, result.has("fixes"));
      String rule =
          log.at("/runs/0/tool/driver/rules/" + result.get("ruleIndex")).get("id").asText();
      assertEquals(result.get("ruleId").asText(), rule);
      String uri = result.at("/locations/0/physicalLocation/artifactLocation/uri").asText();
      assertTrue(uri.startsWith("src/main/my%20book/"), uri);
    }
    ReportPage page = new ReportPage(work.resolve("report.html"));
    assertEquals(findings + waived, page.all("article").size());
    assertEquals(Set.of(), page.faults());
  }

  @Test
  void reportsAreTheSameAtEachBuild() throws IOException {
    RuleFixture fixture =
        new RuleFixture(Path.of("src/test/fixtures/rules/unused-waiver/each-one-waives-valid"));
    Path one = reports(fixture);
    Path other = reports(fixture);
    for (String name : List.of("report.html", "report.sarif", "report.json")) {
      assertEquals(Files.readString(one.resolve(name)), Files.readString(other.resolve(name)));
    }
  }

  @Test
  void aNameSpeltAmissIsToldWithItsFullCitationAndWhatMendsIt() throws IOException {
    Path work =
        reports(
            new RuleFixture(
                Path.of("src/test/fixtures/rules/near-miss-name/one-letter-is-missing-warning")));
    JsonNode result =
        new ObjectMapper().readTree(work.resolve("report.sarif").toFile()).at("/runs/0/results/0");
    assertEquals("the full citation", result.at("/relatedLocations/0/message/text").asText());
    assertEquals(
        "{\"startLine\":5,\"startColumn\":7,\"endLine\":5,\"endColumn\":74}",
        result.at("/relatedLocations/0/physicalLocation/region").toString());
    assertEquals(
        "{\"deletedRegion\":{\"startLine\":7,\"startColumn\":7,\"endLine\":7,\"endColumn\":14},"
            + "\"insertedContent\":{\"text\":\"Harcourt\"}}",
        result.at("/fixes/0/artifactChanges/0/replacements/0").toString());
    JsonNode told =
        new ObjectMapper().readTree(work.resolve("report.json").toFile()).at("/findings/0");
    assertEquals("the full citation", told.at("/related/0/words").asText());
    assertEquals("Harcourt", told.at("/fix/0/replacement").asText());
    String html = Files.readString(work.resolve("report.html"));
    assertTrue(html.contains("src/main/my book/01.md:5:7</span>: the full citation"), html);
    assertTrue(html.contains("Fix: <code>mvn imprint:fix</code>"), html);
  }

  @Test
  void aReportShowsTheCallBesideItsNoteAndWhatWasWaived() throws IOException {
    Path work =
        reports(
            new RuleFixture(
                Path.of("src/test/fixtures/rules/unused-waiver/each-one-waives-valid")));
    String html = Files.readString(work.resolve("report.html"));
    assertTrue(html.contains("Waived: so in the log"), html);
  }
}
