package press.imprint.restore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import press.imprint.diagnostic.SourceText;

/**
 * Lays the pages out in reading order, without furniture, with insertions, and with corrections
 * done: every {@code find} stands exactly once on its line as the source has it.
 */
final class PageReader {
  private static final int AROUND = 40;

  private final Sheet sheet;
  private final SourceText source;
  private final UnmatchedDecision unmatched;
  private final List<Change> changes;
  private final Map<Integer, List<Sheet.Correction>> corrections = new TreeMap<>();

  PageReader(Sheet sheet, SourceText source, UnmatchedDecision unmatched, List<Change> changes) {
    this.sheet = sheet;
    this.source = source;
    this.unmatched = unmatched;
    this.changes = changes;
    for (Sheet.Correction correction : sheet.corrections()) {
      corrections.computeIfAbsent(correction.line(), n -> new ArrayList<>()).add(correction);
    }
  }

  List<SourcePage> read() {
    sheet.furniture().forEach(this::furniture);
    List<SourcePage> pages = new ArrayList<>();
    for (Sheet.Page page : sheet.pages()) {
      List<SourcePage.Line> lines = new ArrayList<>();
      page.lines().lines().filter(line -> !dropped(line)).forEach(n -> line(n, page, lines));
      pages.add(new SourcePage(page.folio(), lines));
    }
    return pages;
  }

  private boolean dropped(int line) {
    return line > source.lineCount()
        || sheet.furniture().stream().anyMatch(piece -> piece.lines().holds(line));
  }

  private void furniture(Sheet.Furniture piece) {
    List<String> words = new ArrayList<>();
    piece
        .lines()
        .lines()
        .filter(line -> line <= source.lineCount())
        .forEach(line -> words.add(source.line(line)));
    String text = String.join(" ", words).strip();
    if (!text.isEmpty()) {
      unmatched.used(piece.at());
      changes.add(
          new Change(Change.Kind.FURNITURE, "", piece.lines().first(), text, "", piece.why()));
    }
  }

  private void line(int number, Sheet.Page page, List<SourcePage.Line> lines) {
    String text = source.line(number);
    sheet.left().stream().filter(left -> left.line() == number).forEach(l -> left(l, page, text));
    lines.add(new SourcePage.Line(number, corrected(number, page, text), false));
    for (Sheet.Insertion insertion : sheet.insertions()) {
      if (insertion.after() == number) {
        unmatched.used(insertion.at());
        lines.add(new SourcePage.Line(number, insertion.text(), true));
        changes.add(
            new Change(
                Change.Kind.INSERTION,
                page.folio(),
                number,
                "",
                insertion.text(),
                insertion.why()));
      }
    }
  }

  private void left(Sheet.Left left, Sheet.Page page, String text) {
    if (once(text, left.find())) {
      unmatched.used(left.at());
      int start = text.indexOf(left.find());
      changes.add(
          new Change(
              Change.Kind.LEFT,
              page.folio(),
              left.line(),
              left.find(),
              left.find(),
              left.why(),
              context(text, start, start + left.find().length())));
    } else {
      unmatched.add(left.at(), miss(text, left.find(), left.line()), REPAIR);
    }
  }

  private static final String REPAIR =
      "copy `find` from the source, with enough around it to stand there once";

  private String corrected(int number, Sheet.Page page, String text) {
    List<Sheet.Correction> fitting = new ArrayList<>();
    for (Sheet.Correction correction : corrections.getOrDefault(number, List.of())) {
      if (once(text, correction.find())) {
        unmatched.used(correction.at());
        fitting.add(correction);
      } else {
        unmatched.add(correction.at(), miss(text, correction.find(), number), REPAIR);
      }
    }
    fitting.sort(Comparator.comparingInt(correction -> text.indexOf(correction.find())));
    StringBuilder out = new StringBuilder();
    int done = 0;
    for (Sheet.Correction correction : fitting) {
      int start = text.indexOf(correction.find());
      if (start < done) {
        unmatched.add(
            correction.at(),
            "`%s` overlaps another correction of line %s".formatted(correction.find(), number),
            "make one correction of the two");
        continue;
      }
      out.append(text, done, start).append(correction.replace());
      done = start + correction.find().length();
      changes.add(change(correction, page, context(text, start, done)));
    }
    return out.append(text.substring(done)).toString();
  }

  private static Change change(Sheet.Correction correction, Sheet.Page page, List<String> context) {
    return new Change(
        correction.kind(),
        page.folio(),
        correction.line(),
        correction.find(),
        correction.replace(),
        correction.why(),
        context);
  }

  private static boolean once(String text, String find) {
    int first = text.indexOf(find);
    return first >= 0 && text.indexOf(find, first + 1) < 0;
  }

  private static String miss(String text, String find, int line) {
    String how = text.contains(find) ? "stands more than once" : "does not stand";
    return "`%s` %s on line %s of the source".formatted(find, how, line);
  }

  /** What stands around a stretch of a line, cut at words. */
  private static List<String> context(String text, int start, int end) {
    int from = start <= AROUND ? 0 : text.indexOf(' ', start - AROUND) + 1;
    int to = end + AROUND >= text.length() ? text.length() : text.lastIndexOf(' ', end + AROUND);
    return List.of(
        text.substring(Math.min(from, start), start), text.substring(end, Math.max(to, end)));
  }
}
