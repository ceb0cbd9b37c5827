package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Takes away emphasis that emphasises nothing: of a whole heading, a whole block quotation or
 * epigraph, and of words merely because they stand in quotation marks. Bold within them stays.
 */
final class PlainEmphasis {
  private static final int SHOWN = 60;

  private final Sheet.Policy policy;
  private final List<Change> changes;

  PlainEmphasis(Sheet.Policy policy, List<Change> changes) {
    this.policy = policy;
    this.changes = changes;
  }

  Paragraph plain(Paragraph paragraph) {
    if (paragraph.role() == Role.HEADING) {
      return policy.plainHeadings() ? heading(paragraph) : paragraph;
    }
    boolean whole =
        paragraph.role().isQuoted()
            && policy.plainQuotations()
            && letters(paragraph.runs()).stream().allMatch(Run::italic);
    if (whole && letters(paragraph.runs()).stream().anyMatch(Run::italic)) {
      record(paragraph, paragraph.line(), paragraph.plain(), "italics of a whole quotation");
      return paragraph.with(styled(paragraph.runs(), true, false));
    }
    return policy.plainQuoted() ? quoted(paragraph) : paragraph;
  }

  private Paragraph heading(Paragraph heading) {
    List<Run> letters = letters(heading.runs());
    boolean italic = all(letters, Run::italic);
    boolean bold = all(letters, Run::bold);
    if (!italic && !bold) {
      return heading;
    }
    record(heading, heading.line(), heading.plain(), "emphasis of a whole heading");
    return heading.with(styled(heading.runs(), italic, bold));
  }

  private static boolean all(List<Run> runs, Predicate<Run> look) {
    return !runs.isEmpty() && runs.stream().allMatch(look);
  }

  private static List<Run> letters(List<Run> runs) {
    return runs.stream().filter(Run::isText).filter(Run::hasLetters).toList();
  }

  private static List<Run> styled(List<Run> runs, boolean italicGoes, boolean boldGoes) {
    return Run.merged(
        runs.stream()
            .map(r -> r.styled(r.italic() && !italicGoes, r.bold() && !boldGoes))
            .toList());
  }

  private Paragraph quoted(Paragraph paragraph) {
    List<Run> runs = new ArrayList<>();
    String said = "";
    boolean stripping = false;
    for (Run run : paragraph.runs()) {
      boolean italic = run.isText() && run.italic();
      boolean opened = said.endsWith("“") || said.endsWith("‘") || run.text().startsWith("“");
      boolean starts = italic && !run.bold() && opened;
      stripping = italic && (stripping || starts);
      if (starts) {
        record(paragraph, run.line(), run.text(), "italics of words in quotation marks");
      }
      runs.add(stripping ? run.styled(false, run.bold()) : run);
      said = run.kind() == Run.Kind.CALL ? said : run.text();
    }
    return paragraph.with(Run.merged(runs));
  }

  private void record(Paragraph paragraph, int line, String text, String why) {
    String shown = text.length() > SHOWN ? text.substring(0, SHOWN).strip() + "…" : text;
    changes.add(
        new Change(Change.Kind.EMPHASIS, paragraph.page(), line, "*" + shown + "*", shown, why));
  }
}
