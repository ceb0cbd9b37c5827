package press.imprint.restore;

import java.util.Comparator;
import java.util.List;

/**
 * The critical apparatus: every decision, where, why, before and after, as one page of HTML without
 * a script, for a light or a dark screen and for paper.
 */
final class Apparatus {
  private static final int SHOWN = 240;

  private static final String STYLE =
      """
      :root { color-scheme: light dark; --rule: #8886; --gone: #b3261e; --new: #1a6b3c; }
      @media (prefers-color-scheme: dark) { :root { --gone: #ff9d94; --new: #7fd6a2; } }
      body { max-width: 62rem; margin: 2rem auto; padding: 0 1rem;
        font: 1rem/1.5 Georgia, 'Times New Roman', serif; }
      h1, h2 { line-height: 1.2; font-weight: normal; }
      h2 { margin-top: 3rem; border-bottom: 1px solid var(--rule); }
      nav li { display: inline-block; margin-right: 1.5rem; }
      nav ul { padding: 0; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0;
        border-bottom: 1px solid var(--rule); overflow-wrap: anywhere; }
      th:nth-child(-n+2), td:nth-child(-n+2) { width: 3.2rem; white-space: nowrap;
        font-variant-numeric: tabular-nums; overflow-wrap: normal; }
      td:last-child { width: 30%; font-style: italic; }
      del { color: var(--gone); } ins { color: var(--new); text-decoration: none; }
      .around { opacity: .65; }
      pre { white-space: pre-wrap; }
      @media (max-width: 40rem) { table, tbody, tr, td { display: block; }
        thead { position: absolute; left: -99rem; }
        tr { padding: .5rem 0; border-bottom: 1px solid var(--rule); }
        td, td:last-child { width: auto; padding: 0; border: 0; }
        td:nth-child(1), td:nth-child(2) { display: inline-block; opacity: .65; }
        td:nth-child(2)::before { content: 'page '; } td:nth-child(4)::before { content: '\2192  '; } }
      @media print { body { margin: 0; max-width: none; font-size: 9pt; }
        nav { display: none; } tr { break-inside: avoid; } h2 { break-after: avoid; } }
      """;

  private final String source;
  private final Tally tally;
  private final List<Change> changes;

  Apparatus(String source, Tally tally, List<Change> changes) {
    this.source = source;
    this.tally = tally;
    this.changes = List.copyOf(changes);
  }

  String html() {
    StringBuilder out = new StringBuilder();
    out.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    out.append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    out.append("<title>Apparatus</title>\n<style>\n").append(STYLE).append("</style>\n</head>\n");
    out.append("<body>\n<h1>Apparatus</h1>\n<p>What was decided about <code>");
    out.append(escaped(source.substring(source.lastIndexOf('/') + 1)));
    out.append("</code>, and why.</p>\n");
    out.append("<pre>").append(escaped(tally.toString())).append("</pre>\n<nav><ul>\n");
    for (Change.Kind kind : Change.Kind.values()) {
      if (!of(kind).isEmpty()) {
        out.append(
            "<li><a href=\"#%s\">%s</a> %s</li>\n"
                .formatted(kind.id(), kind.title(), of(kind).size()));
      }
    }
    out.append("</ul></nav>\n");
    for (Change.Kind kind : Change.Kind.values()) {
      section(kind, out);
    }
    return out.append("</body>\n</html>\n").toString();
  }

  private List<Change> of(Change.Kind kind) {
    return changes.stream()
        .filter(change -> change.kind() == kind)
        .sorted(Comparator.comparingInt(Change::line))
        .toList();
  }

  private void section(Change.Kind kind, StringBuilder out) {
    List<Change> rows = of(kind);
    if (rows.isEmpty()) {
      return;
    }
    out.append("<h2 id=\"%s\">%s: %s</h2>\n".formatted(kind.id(), kind.title(), rows.size()));
    out.append("<table>\n<thead><tr><th scope=\"col\">Line</th><th scope=\"col\">Page</th>");
    out.append("<th scope=\"col\">Before</th><th scope=\"col\">After</th>");
    out.append("<th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
    rows.forEach(row -> row(row, out));
    out.append("</tbody>\n</table>\n");
  }

  private static void row(Change change, StringBuilder out) {
    boolean same = change.before().equals(change.after());
    out.append("<tr><td>").append(change.line()).append("</td><td>");
    out.append(escaped(change.page())).append("</td><td>");
    out.append(around(change.context().get(0)));
    out.append(same ? escaped(change.before()) : marked("del", change.before()));
    out.append(around(change.context().get(1))).append("</td><td>");
    out.append(same ? "the same" : marked("ins", change.after())).append("</td><td>");
    out.append(escaped(change.why())).append("</td></tr>\n");
  }

  private static String around(String text) {
    return text.isEmpty() ? "" : "<span class=\"around\">" + escaped(text) + "</span>";
  }

  private static String marked(String element, String text) {
    if (text.isEmpty()) {
      return "–";
    }
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    return "<%s>%s</%s>".formatted(element, escaped(shown), element);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
