package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/**
 * The rule {@code unreadable-file}: a file that is not UTF-8 or holds a control character, which
 * neither a page nor an EPUB can show. One finding for the bytes of a file and one for each control
 * character, at the first of them.
 */
final class UnreadableFile {
  private static final int SUSPICIOUS_NULS = 2;
  private static final Set<List<Integer>> UTF_16_MARKS =
      Set.of(List.of(0xFF, 0xFE), List.of(0xFE, 0xFF));

  private final Utf8 utf8;
  private final Map<Integer, List<Integer>> controls = new LinkedHashMap<>();
  private final String readable;

  UnreadableFile(Utf8 utf8) {
    this.utf8 = utf8;
    StringBuilder out = new StringBuilder(utf8.text());
    for (int i = 0; i < out.length(); i++) {
      if (isControl(out.charAt(i))) {
        controls.computeIfAbsent((int) out.charAt(i), first -> new ArrayList<>()).add(i);
        out.setCharAt(i, Utf8.LOST);
      }
    }
    readable = out.toString();
  }

  /** What ends lines and a tab are no controls; U+FFFE and U+FFFF are, to XML 1.0, section 2.2. */
  private static boolean isControl(char c) {
    return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r') || c >= '\uFFFE';
  }

  /**
   * The text with U+FFFD for whatever cannot be shown; offsets are those of the text as it came.
   */
  String readable() {
    return readable;
  }

  List<Diagnostic> findings(SourceText source) {
    List<Diagnostic> findings = new ArrayList<>();
    if (isUtf16()) {
      findings.add(
          finding(
              source, 0, "file is UTF-16", "save it as UTF-8, or run `iconv -f UTF-16 -t UTF-8`"));
      return findings;
    }
    if (!utf8.bad().isEmpty()) {
      findings.add(notUtf8(source));
    }
    controls.forEach((control, places) -> findings.add(control(source, control, places)));
    return findings;
  }

  /** It opens with its byte-order mark, or every other byte of its ASCII letters is a NUL. */
  private boolean isUtf16() {
    List<Integer> opening = utf8.bad().stream().limit(2).map(Utf8.BadByte::value).toList();
    int nuls = controls.getOrDefault(0, List.of()).size();
    return UTF_16_MARKS.contains(opening)
        || (nuls >= SUSPICIOUS_NULS && nuls * 3 >= readable.length());
  }

  private Diagnostic notUtf8(SourceText source) {
    Utf8.BadByte first = utf8.bad().get(0);
    String fact = "byte 0x%02X is not UTF-8%s".formatted(first.value(), more(utf8.bad().size()));
    return finding(
        source,
        first.offset(),
        fact,
        "save the file as UTF-8; for one from an old Windows, run `iconv -f WINDOWS-1252 -t UTF-8`");
  }

  private Diagnostic control(SourceText source, int control, List<Integer> places) {
    String name = Character.getName(control);
    String fact =
        "control character U+%04X%s%s"
            .formatted(
                control,
                name == null
                    ? ""
                    : " (" + name.toLowerCase(Locale.ROOT).replaceAll(" \\(.*", "") + ")",
                more(places.size()));
    String hint =
        control >= 0x80 && control < 0xA0
            ? "delete it, or convert the file: it was WINDOWS-1252 once and was taken for Latin-1"
            : "delete it";
    return finding(source, places.get(0), fact, hint);
  }

  private static String more(int count) {
    return count == 1 ? "" : ", and %s more like it".formatted(count - 1);
  }

  private static Diagnostic finding(SourceText source, int offset, String fact, String hint) {
    int end = Math.min(offset + 1, source.text().length());
    return Diagnostic.of(Rule.UNREADABLE_FILE, source.at(offset, end), fact, hint);
  }
}
