package press.imprint.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.SourceText;

/** Makes findings of EPUBCheck ours. */
final class EpubInvalid {
  private static final String HINT =
      "look up the id in EPUBCheck's list of messages; if neither a picture nor the master is at"
          + " fault, report it to Imprint";

  private final Path epub;
  private final Map<String, SourceText> entries = new HashMap<>();

  EpubInvalid(Path epub) {
    this.epub = epub;
  }

  /**
   * A finding as a diagnostic.
   *
   * @param finding severity, id, message, suggestion, path, line and column
   * @return the diagnostic, at a place in {@code book.epub!/OEBPS/text/body-01.xhtml}
   * @throws IOException if the EPUB cannot be read
   */
  Diagnostic diagnostic(List<String> finding) throws IOException {
    String path = finding.get(4);
    Location at = at(path, Integer.parseInt(finding.get(5)), Integer.parseInt(finding.get(6)));
    String message = finding.get(1) + ": " + Sentence.of(finding.get(2));
    String hint = finding.get(3).isBlank() ? HINT : Sentence.of(finding.get(3));
    return Diagnostic.of(Rule.EPUB_INVALID, at, message, hint).weighed(severity(finding.get(0)));
  }

  private static Severity severity(String level) {
    return switch (level) {
      case "FATAL", "ERROR" -> Severity.ERROR;
      case "WARNING" -> Severity.WARNING;
      default -> Severity.NOTE;
    };
  }

  private Location at(String path, int line, int column) throws IOException {
    SourceText entry = entry(path);
    int start = 0;
    for (int seen = 1; seen < line && seen < entry.lineCount(); seen++) {
      start = afterLine(entry.text(), start);
    }
    int end = line < 1 ? start : start + entry.line(Math.min(line, entry.lineCount())).length();
    int offset = Math.min(start + Math.max(0, column - 1), end);
    return entry.at(offset, offset);
  }

  private static int afterLine(String text, int start) {
    int end = start;
    while (text.charAt(end) != '\n' && text.charAt(end) != '\r') {
      end++;
    }
    boolean crLf = text.startsWith("\r\n", end);
    return end + (crLf ? 2 : 1);
  }

  private SourceText entry(String path) throws IOException {
    SourceText known = entries.get(path);
    if (known == null) {
      known = read(path);
      entries.put(path, known);
    }
    return known;
  }

  /** The text of an entry; none for a picture, the container itself or what is not there. */
  private SourceText read(String path) throws IOException {
    String file = epub.toString().replace('\\', '/');
    try (ZipFile zip = new ZipFile(epub.toFile())) {
      ZipEntry entry = zip.getEntry(path);
      if (entry == null) {
        return new SourceText(file, "");
      }
      boolean isText = path.matches(".*\\.(xhtml|xml|opf|ncx|css|svg)");
      byte[] content = isText ? zip.getInputStream(entry).readAllBytes() : new byte[0];
      return new SourceText(file + "!/" + path, new String(content, StandardCharsets.UTF_8));
    } catch (ZipException e) {
      return new SourceText(file, ""); // EPUBCheck has said so
    }
  }
}
