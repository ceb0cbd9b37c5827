package press.imprint.restore;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Writes a file of the master: a paragraph a line, the notes at the end. */
final class MasterWriter {
  private static final Pattern OPENING =
      Pattern.compile("^(?:[#>|:=~]|[-+](?=\\s|$|-)|\\d{1,9}(?=[.)](?:\\s|$)))");

  private final Decisions decisions;

  MasterWriter(Decisions decisions) {
    this.decisions = decisions;
  }

  String write(FileText file) {
    StringBuilder out = new StringBuilder();
    Paragraph before = null;
    for (Paragraph paragraph : file.text()) {
      out.append(before == null ? "" : between(before, paragraph));
      out.append(block(paragraph));
      before = paragraph;
    }
    out.append(before == null ? "" : end(before) + "\n");
    String label = "";
    for (Paragraph note : file.notes()) {
      boolean goesOn = note.mark().isEmpty() && !label.isEmpty();
      label = goesOn ? label : note.mark();
      out.append('\n')
          .append(goesOn ? "    " : "[^" + label + "]: ")
          .append(line(note))
          .append('\n');
    }
    return out.toString();
  }

  private String block(Paragraph paragraph) {
    String text = line(paragraph);
    return switch (paragraph.role()) {
      case HEADING -> heading(paragraph, text);
      case QUOTATION, EPIGRAPH, ATTRIBUTION -> "> " + text;
      case ITEM -> paragraph.mark() + " " + text;
      case BREAK -> "* * *";
      default -> text;
    };
  }

  private String heading(Paragraph paragraph, String text) {
    Optional<Sheet.Heading> decision = decisions.heading(paragraph.line());
    String id = decision.flatMap(Sheet.Heading::id).map(name -> " {#" + name + "}").orElse("");
    return "#".repeat(decision.map(Sheet.Heading::level).orElse(1)) + " " + text + id;
  }

  private static String between(Paragraph before, Paragraph next) {
    boolean oneQuotation =
        before.group() != 0 && before.group() == next.group() && next.role().isQuoted();
    if (oneQuotation) {
      return "\n>\n";
    }
    if (before.role() == Role.ITEM && next.role() == Role.ITEM) {
      return "\n";
    }
    return end(before) + "\n\n";
  }

  /** What follows the last paragraph of a block. */
  private static String end(Paragraph last) {
    boolean epigraph = last.role() == Role.EPIGRAPH || last.role() == Role.ATTRIBUTION;
    return epigraph ? "\n{.epigraph}" : "";
  }

  private String line(Paragraph paragraph) {
    StringBuilder out = new StringBuilder();
    Run before = Run.text("", false, false, 0);
    List<Run> runs = Run.merged(paragraph.runs());
    for (Run run : runs) {
      inline(run, out);
      before = run;
    }
    String text = out.toString().strip();
    boolean opens = before.hasLetters() && paragraph.role() != Role.HEADING;
    return opens ? guarded(text) : text;
  }

  /** A sign that would open a block is text here. */
  private static String guarded(String text) {
    return OPENING
        .matcher(text)
        .replaceFirst(
            match -> {
              String sign = match.group();
              boolean number = Character.isDigit(sign.charAt(0));
              return (number ? sign + "\\\\" : "\\\\" + sign);
            });
  }

  private static void inline(Run run, StringBuilder out) {
    switch (run.kind()) {
      case CALL -> out.append("[^").append(run.text()).append(']');
      case SUPERSCRIPT -> out.append("<sup>").append(escaped(run.text())).append("</sup>");
      case LINK -> styled(run, link(run), out);
      default -> styled(run, escaped(run.text()), out);
    }
  }

  private static String link(Run run) {
    boolean bare = run.text().equals(run.target());
    return bare ? "<" + run.target() + ">" : "[" + escaped(run.text()) + "](" + run.target() + ")";
  }

  /** Emphasis may not begin or end with a space (CommonMark 0.31.2, section 6.2). */
  private static void styled(Run run, String text, StringBuilder out) {
    String stars = (run.italic() ? "*" : "") + (run.bold() ? "**" : "");
    String words = text.strip();
    if (stars.isEmpty() || words.isEmpty()) {
      out.append(text);
      return;
    }
    int start = text.indexOf(words);
    out.append(text, 0, start).append(stars).append(words).append(stars);
    out.append(text.substring(start + words.length()));
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\`*_\\[\\]<{]", "\\\\$0");
  }
}
