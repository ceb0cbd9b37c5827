package press.imprint.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import press.imprint.check.Waivers;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Related;
import press.imprint.diagnostic.Severity;
import press.imprint.layout.Blemish;

/**
 * The findings for a program to read.
 *
 * <pre>
 * {
 *   "notes" : 1, "errors" : 1, "warnings" : 0, "remarks" : 0,
 *   "findings" : [ {
 *     "rule" : "call-without-body", "severity" : "error",
 *     "file" : "src/main/book/01.md", "line" : 3, "column" : 17, "endLine" : 3, "endColumn" : 24,
 *     "message" : "…", "hint" : "…",
 *     "related" : [ { "file" : "…", "line" : 9, …, "words" : "the first body" } ],
 *     "fix" : [ { "file" : "…", "line" : 3, …, "replacement" : "…" } ]
 *   } ],
 *   "waived" : [ { …, "reason" : "…" } ],
 *   "pages" : {
 *     "count" : 64, "lines" : 960, "divided" : 92, "meanSpace" : 1.04, "widestSpace" : 1.71,
 *     "blemishes" : [ { "kind" : "loose line", "page" : 12, "folio" : "6", "words" : "…",
 *                       "file" : "…", "line" : 3, … } ]
 *   }
 * }
 * </pre>
 *
 * <p>Lines and columns count from 1, columns in code points; the end is the first place behind. A
 * fix is all of its replacements together; it is empty where only the author can mend. What is told
 * of the pages is there only where they were made; a page is counted from 1, as in the file.
 */
final class JsonReport {
  private final Findings findings;
  private final Optional<Pages> pages;

  JsonReport(Findings findings, Optional<Pages> pages) {
    this.findings = findings;
    this.pages = pages;
  }

  void write(Path file) throws IOException {
    Json.write(file, this::report);
  }

  private void report(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeNumberField("notes", findings.notes());
    json.writeNumberField("errors", findings.count(Severity.ERROR));
    json.writeNumberField("warnings", findings.count(Severity.WARNING));
    json.writeNumberField("remarks", findings.count(Severity.NOTE));
    json.writeArrayFieldStart("findings");
    for (Diagnostic finding : findings.left()) {
      json.writeStartObject();
      finding(json, finding);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("waived");
    for (Waivers.Waived waived : findings.waived()) {
      json.writeStartObject();
      finding(json, waived.finding());
      json.writeStringField("reason", waived.waiver().reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (pages.isPresent()) {
      pages(json, pages.get());
    }
    json.writeEndObject();
  }

  private static void pages(JsonGenerator json, Pages pages) throws IOException {
    json.writeObjectFieldStart("pages");
    json.writeNumberField("count", pages.count());
    json.writeNumberField("lines", pages.lines().lines());
    json.writeNumberField("divided", pages.lines().divided());
    json.writeNumberField("meanSpace", hundredths(pages.lines().mean()));
    json.writeNumberField("widestSpace", hundredths(pages.lines().widest()));
    json.writeArrayFieldStart("blemishes");
    for (Blemish blemish : pages.blemishes()) {
      json.writeStartObject();
      json.writeStringField("kind", blemish.kind().words());
      json.writeNumberField("page", blemish.page() + 1);
      json.writeStringField("folio", blemish.folio());
      json.writeStringField("words", blemish.words());
      if (blemish.at().isPresent()) {
        place(json, blemish.at().get());
      }
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }

  private static void finding(JsonGenerator json, Diagnostic finding) throws IOException {
    json.writeStringField("rule", finding.rule().id());
    json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
    place(json, finding.at());
    json.writeStringField("message", finding.message());
    json.writeStringField("hint", finding.hint());
    json.writeArrayFieldStart("related");
    for (Related related : finding.related()) {
      json.writeStartObject();
      place(json, related.at());
      json.writeStringField("words", related.words());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("fix");
    for (Edit edit : finding.fix()) {
      json.writeStartObject();
      place(json, edit.at());
      json.writeStringField("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void place(JsonGenerator json, Location at) throws IOException {
    json.writeStringField("file", at.source().name());
    json.writeNumberField("line", at.line());
    json.writeNumberField("column", at.column());
    json.writeNumberField("endLine", at.source().lineAt(at.end()));
    json.writeNumberField("endColumn", at.source().columnAt(at.end()));
  }
}
