package press.imprint.restore;

import java.util.List;
import java.util.Optional;

/** The decisions of a sheet, asked for by line; asking for one uses it. */
final class Decisions {
  private static final int SHOWN = 3;

  private final Sheet sheet;
  private final UnmatchedDecision unmatched;
  private final List<Change> changes;

  Decisions(Sheet sheet, UnmatchedDecision unmatched, List<Change> changes) {
    this.sheet = sheet;
    this.unmatched = unmatched;
    this.changes = changes;
  }

  Optional<Sheet.Heading> heading(int line) {
    Optional<Sheet.Heading> found =
        sheet.headings().stream().filter(heading -> heading.line() == line).findFirst();
    found.ifPresent(heading -> unmatched.used(heading.at()));
    return found;
  }

  Optional<Sheet.Epigraph> epigraph(int line) {
    Optional<Sheet.Epigraph> found =
        sheet.epigraphs().stream().filter(epigraph -> epigraph.lines().holds(line)).findFirst();
    found.ifPresent(epigraph -> unmatched.used(epigraph.at()));
    return found;
  }

  /** What the sheet says that the paragraph of a line is. */
  Optional<Role> role(int line) {
    return passage(line).map(Sheet.Passage::role);
  }

  /** The first line of the quotation that a line belongs to, or 0. */
  int group(int line) {
    return passage(line).map(passage -> passage.lines().first()).orElse(0);
  }

  private Optional<Sheet.Passage> passage(int line) {
    Optional<Sheet.Passage> found =
        sheet.passages().stream().filter(passage -> passage.lines().holds(line)).findFirst();
    found.ifPresent(passage -> unmatched.used(passage.at()));
    return found;
  }

  /** How a line goes on within its paragraph. */
  Seam lineSeam(String page, int line, String before, String after) {
    Optional<Sheet.Join> decided = join(line);
    Seam seam = decided.map(Sheet.Join::seam).orElse(Seam.between(before, after));
    Seam used = seam == Seam.PARAGRAPH ? Seam.SPACE : seam;
    if (decided.isPresent() || used == Seam.SOFT) {
      record(page, line, before, after, used, decided);
    }
    return used;
  }

  /** How a paragraph follows the one before. */
  Seam seam(Paragraph before, Paragraph after, boolean turnsPage) {
    Optional<Sheet.Join> decided = join(after.line());
    boolean open = turnsPage && before.role().runsOn() && after.role() == Role.TEXT;
    Seam seam =
        decided
            .map(Sheet.Join::seam)
            .orElse(open ? Seam.between(before.plain(), after.plain()) : Seam.PARAGRAPH);
    if (decided.isPresent() || open) {
      record(after.page(), after.line(), before.plain(), after.plain(), seam, decided);
    }
    return seam;
  }

  /** How a note goes on that stood on the page before. */
  Seam noteSeam(Paragraph before, Paragraph after) {
    return lineSeam(after.page(), after.line(), before.plain(), after.plain());
  }

  private Optional<Sheet.Join> join(int line) {
    Optional<Sheet.Join> found =
        sheet.joins().stream().filter(join -> join.line() == line).findFirst();
    found.ifPresent(join -> unmatched.used(join.at()));
    return found;
  }

  private void record(
      String page, int line, String before, String after, Seam seam, Optional<Sheet.Join> decided) {
    String tail = end(before);
    String head = start(after);
    String whole =
        switch (seam) {
          case SOFT ->
              (Seam.endsInHyphen(tail) ? tail.substring(0, tail.length() - 1) : tail) + head;
          case TIGHT -> tail + head;
          case SPACE -> tail + " " + head;
          case PARAGRAPH -> tail + " ¶ " + head;
        };
    if (seam == Seam.SOFT && !Seam.endsInHyphen(tail)) {
      decided.ifPresent(
          join ->
              unmatched.add(
                  join.at(),
                  "no hyphen stands before line %s of the source".formatted(line),
                  "write `as: tight` to join without a space, or correct the line"));
    }
    String why = decided.map(Sheet.Join::why).orElse(reason(seam));
    changes.add(new Change(Change.Kind.JOIN, page, line, tail + " | " + head, whole, why));
  }

  private static String reason(Seam seam) {
    return switch (seam) {
      case SOFT -> "hyphen before a small letter";
      case TIGHT -> "hyphen before a capital, or a dash";
      case SPACE -> "the sentence goes on";
      case PARAGRAPH -> "the sentence has ended";
    };
  }

  private static String end(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return String.join(" ", words.subList(Math.max(0, words.size() - SHOWN), words.size()));
  }

  private static String start(String text) {
    List<String> words = List.of(text.strip().split("\\s+"));
    return String.join(" ", words.subList(0, Math.min(SHOWN, words.size())));
  }
}
