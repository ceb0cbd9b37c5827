package press.imprint.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.check.Waivers;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Related;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/**
 * The findings in the Static Analysis Results Interchange Format (SARIF 2.1.0, OASIS 2020), by
 * which code hosts show them beside the changed lines. Paths are the project's own and relative
 * (3.4.3); columns count code points (3.14.17); what is waived is a suppressed result (3.35).
 */
final class SarifReport {
  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  private final Findings findings;
  private final List<Rule> rules = new ArrayList<>();

  SarifReport(Findings findings) {
    this.findings = findings;
    EnumSet<Rule> named = EnumSet.noneOf(Rule.class);
    findings.left().forEach(finding -> named.add(finding.rule()));
    findings.waived().forEach(waived -> named.add(waived.finding().rule()));
    rules.addAll(named);
  }

  void write(Path file) throws IOException {
    Json.write(file, this::log);
  }

  private void log(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(json);
    json.writeStringField("columnKind", "unicodeCodePoints");
    json.writeArrayFieldStart("results");
    for (Diagnostic finding : findings.left()) {
      result(json, finding, Optional.empty());
    }
    for (Waivers.Waived waived : findings.waived()) {
      result(json, waived.finding(), Optional.of(waived.waiver().reason()));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private void tool(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Imprint");
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules) {
      RulePage page = new RulePage(rule);
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      text(json, "shortDescription", page.summary());
      json.writeObjectFieldStart("help");
      json.writeStringField("text", page.plain());
      json.writeStringField("markdown", page.markdown());
      json.writeEndObject();
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.severity().toString());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private void result(JsonGenerator json, Diagnostic finding, Optional<String> waived)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", finding.rule().id());
    json.writeNumberField("ruleIndex", rules.indexOf(finding.rule()));
    json.writeStringField("level", finding.severity().toString());
    text(json, "message", finding.message() + " (" + finding.hint() + ")");
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    place(json, finding.at());
    json.writeEndObject();
    json.writeEndArray();
    related(json, finding.related());
    if (finding.isMendable()) {
      fix(json, finding);
    }
    if (waived.isPresent()) {
      json.writeArrayFieldStart("suppressions");
      json.writeStartObject();
      json.writeStringField("kind", "inSource");
      json.writeStringField("justification", waived.get());
      json.writeEndObject();
      json.writeEndArray();
    }
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Location at) throws IOException {
    json.writeObjectFieldStart("physicalLocation");
    file(json, at.source());
    region(json, "region", at);
    json.writeEndObject();
  }

  private static void file(JsonGenerator json, SourceText file) throws IOException {
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(file.name()));
    json.writeEndObject();
  }

  /** Other places that the finding is about (3.27.22). */
  private static void related(JsonGenerator json, List<Related> places) throws IOException {
    json.writeArrayFieldStart("relatedLocations");
    for (Related related : places) {
      json.writeStartObject();
      place(json, related.at());
      text(json, "message", related.words());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** One way to mend it, the changes of each file together (3.55 to 3.57). */
  private static void fix(JsonGenerator json, Diagnostic finding) throws IOException {
    Map<SourceText, List<Edit>> files =
        finding.fix().stream()
            .collect(groupingBy(edit -> edit.at().source(), LinkedHashMap::new, toList()));
    json.writeArrayFieldStart("fixes");
    json.writeStartObject();
    text(json, "description", finding.hint());
    json.writeArrayFieldStart("artifactChanges");
    for (Map.Entry<SourceText, List<Edit>> file : files.entrySet()) {
      json.writeStartObject();
      file(json, file.getKey());
      json.writeArrayFieldStart("replacements");
      for (Edit edit : file.getValue()) {
        json.writeStartObject();
        region(json, "deletedRegion", edit.at());
        text(json, "insertedContent", edit.replacement());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  /** The end column is the first behind the region (3.30.8). */
  private static void region(JsonGenerator json, String field, Location at) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeNumberField("startLine", at.line());
    json.writeNumberField("startColumn", at.column());
    json.writeNumberField("endLine", at.source().lineAt(at.end()));
    json.writeNumberField("endColumn", at.source().columnAt(at.end()));
    json.writeEndObject();
  }

  /** A path as a URI: relative where it is, its odd characters escaped. */
  private static String uri(String path) {
    try {
      boolean whole = path.startsWith("/");
      return new URI(whole ? "file" : null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
