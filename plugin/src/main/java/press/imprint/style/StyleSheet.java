package press.imprint.style;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;

/**
 * A style sheet as far as it is carried.
 *
 * <pre>
 * h2 { font-style: italic; text-align: center }
 * blockquote.letter { margin: 1rlh 2em }
 * </pre>
 */
public final class StyleSheet {
  private final List<StyleRule> rules = new ArrayList<>();
  private final List<Diagnostic> findings = new ArrayList<>();
  private final StringBuilder css = new StringBuilder();

  /**
   * Reads a sheet.
   *
   * @param source its text
   */
  public StyleSheet(SourceText source) {
    new SheetReader(source, this::add, findings).read();
  }

  private void add(SheetReader.Read read) {
    read.selectors().forEach(selector -> rules.add(new StyleRule(selector, read.declarations())));
    css.append(read.css());
  }

  /** What is broken in it, and what is not carried, from its top to its end. */
  public List<Diagnostic> findings() {
    return findings.stream()
        .sorted(Comparator.comparingInt(finding -> finding.at().start()))
        .toList();
  }

  /** What is carried of it, as CSS: nothing that is not in the list of properties. */
  public String css() {
    return css.toString();
  }

  /** Its rules, in their order. */
  List<StyleRule> rules() {
    return List.copyOf(rules);
  }
}
