package press.imprint.restore;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.SourceText;

/**
 * Reads a page as paragraphs: lines that no blank line parts are one. A line {@code ---} over notes
 * opens them; what stands there without a number goes on with a note of the page before.
 */
final class ParagraphReader {
  private static final Pattern BODY = Pattern.compile("<sup>(\\d+)</sup>\\s*(.*)");
  private static final Pattern MARKER = Pattern.compile("([-*+]|\\d{1,3}[.)])\\s+(\\S.*)");
  private static final Pattern RULE = Pattern.compile("(?:-{3,}|_{3,}|\\*{3,}|(?:\\* ?){3,})");
  private static final Pattern HASHES = Pattern.compile("#{1,6}\\s+(.*)");
  private static final Pattern DASH = Pattern.compile("[—–―-]+\\s*(?=\\S)");

  private final Decisions decisions;
  private final UnmatchedDecision unmatched;
  private final SourceText source;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<SourcePage.Line> open = new ArrayList<>();
  private final SourcePage page;
  private boolean inNotes;

  ParagraphReader(
      SourcePage page, Decisions decisions, UnmatchedDecision unmatched, SourceText source) {
    this.page = page;
    this.decisions = decisions;
    this.unmatched = unmatched;
    this.source = source;
  }

  List<Paragraph> read() {
    for (int i = 0; i < page.lines().size(); i++) {
      SourcePage.Line line = page.lines().get(i);
      boolean rule = RULE.matcher(line.text().strip()).matches();
      if (opens(line) || rule) {
        close();
      }
      if (rule) {
        rule(i);
      } else if (!line.isBlank()) {
        open.add(line);
      }
      if (!line.isBlank() && !line.inserted() && decisions.heading(line.number()).isPresent()) {
        close();
      }
    }
    close();
    return paragraphs;
  }

  private boolean opens(SourcePage.Line line) {
    String text = line.text().strip();
    return line.isBlank()
        || line.inserted()
        || decisions.heading(line.number()).isPresent()
        || decisions.role(line.number()).isPresent()
        || HASHES.matcher(text).matches()
        || BODY.matcher(text).matches()
        || isItem(line);
  }

  private boolean isItem(SourcePage.Line line) {
    return MARKER.matcher(line.text().strip()).matches()
        && decisions.role(line.number()).orElse(Role.ITEM) == Role.ITEM;
  }

  private void rule(int index) {
    boolean overNotes =
        page.lines().subList(index + 1, page.lines().size()).stream()
            .anyMatch(line -> BODY.matcher(line.text().strip()).matches());
    if (overNotes) {
      inNotes = true;
    } else {
      int line = page.lines().get(index).number();
      paragraphs.add(new Paragraph(Role.BREAK, 0, "", page.folio(), List.of(line), List.of()));
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      SourcePage.Line first = open.get(0);
      Matcher body = BODY.matcher(first.text().strip());
      if (!first.inserted() && decisions.heading(first.number()).isPresent()) {
        inNotes = false;
        paragraphs.add(paragraph(Role.HEADING, 0, "", HASHES));
      } else if (body.matches()) {
        inNotes = true;
        paragraphs.add(paragraph(Role.NOTE, 0, body.group(1), BODY));
      } else if (inNotes) {
        paragraphs.add(paragraph(Role.NOTE, 0, "", HASHES));
      } else {
        text(first);
      }
      open.clear();
    }
  }

  private void text(SourcePage.Line first) {
    if (HASHES.matcher(first.text().strip()).matches()) {
      unmatched.add(
          SourceLines.at(source, first.number()),
          "heading on line %s of the source has no decision".formatted(first.number()),
          "add `- {line: %s, level: …}` to `headings`".formatted(first.number()));
    }
    Optional<Sheet.Epigraph> epigraph = decisions.epigraph(first.number());
    Matcher marker = MARKER.matcher(first.text().strip());
    if (epigraph.isPresent()) {
      epigraph(epigraph.get());
    } else if (isItem(first)) {
      boolean matches = marker.matches();
      paragraphs.add(paragraph(Role.ITEM, 0, matches ? marker.group(1) : "-", MARKER));
    } else {
      Role role = decisions.role(first.number()).orElse(Role.TEXT);
      String mark = role == Role.ITEM ? "-" : "";
      paragraphs.add(paragraph(role, decisions.group(first.number()), mark, HASHES));
    }
  }

  private void epigraph(Sheet.Epigraph decision) {
    Paragraph whole = paragraph(Role.EPIGRAPH, decision.lines().first(), "", HASHES);
    if (DASH.matcher(whole.plain()).lookingAt()) {
      paragraphs.add(attribution(whole));
      return;
    }
    int cut = decision.attribution().map(words -> runWith(words, whole)).orElse(-1);
    if (cut < 0) {
      decision
          .attribution()
          .ifPresent(
              words ->
                  unmatched.add(
                      decision.at(),
                      "`%s` does not stand in %s of the source".formatted(words, decision.lines()),
                      "copy the first words of the attribution from the source"));
      paragraphs.add(whole);
      return;
    }
    Run run = whole.runs().get(cut);
    int at = run.text().indexOf(decision.attribution().orElseThrow());
    List<Run> said = new ArrayList<>(whole.runs().subList(0, cut));
    said.add(run.with(run.text().substring(0, at).stripTrailing()));
    List<Run> by = new ArrayList<>(List.of(run.with(run.text().substring(at))));
    by.addAll(whole.runs().subList(cut + 1, whole.runs().size()));
    paragraphs.add(whole.with(trimmed(said)));
    paragraphs.add(attribution(whole.with(by)));
  }

  /** Space at the end of what was said would stand before its closing emphasis. */
  private static List<Run> trimmed(List<Run> runs) {
    List<Run> out = new ArrayList<>(Run.merged(runs));
    int last = out.size() - 1;
    if (last >= 0) {
      out.set(last, out.get(last).with(out.get(last).text().stripTrailing()));
    }
    return Run.merged(out);
  }

  private static int runWith(String words, Paragraph paragraph) {
    for (int i = 0; i < paragraph.runs().size(); i++) {
      Run run = paragraph.runs().get(i);
      if (run.isText() && run.text().contains(words)) {
        return i;
      }
    }
    return -1;
  }

  private static Paragraph attribution(Paragraph paragraph) {
    List<Run> runs = new ArrayList<>(paragraph.runs());
    Run first = runs.get(0);
    runs.set(0, first.with("— " + DASH.matcher(first.text()).replaceFirst("")));
    return paragraph.with(runs).as(Role.ATTRIBUTION);
  }

  private Paragraph paragraph(Role role, int group, String mark, Pattern opening) {
    List<Run> runs = List.of();
    List<Integer> numbers = new ArrayList<>();
    boolean balanced = true;
    for (SourcePage.Line line : open) {
      String text = line.text().strip();
      Matcher matcher = opening.matcher(text);
      if (numbers.isEmpty() && matcher.matches()) {
        text = matcher.group(matcher.groupCount());
      }
      RunReader.Result next = RunReader.read(text, line.number());
      balanced &= next.balanced();
      runs =
          numbers.isEmpty() ? next.runs() : seam(runs, next.runs(), line).join(runs, next.runs());
      numbers.add(line.number());
    }
    if (!balanced) {
      unmatched.add(
          SourceLines.at(source, numbers.get(0)),
          "emphasis on line %s of the source is opened and not closed".formatted(numbers.get(0)),
          "add a correction that closes it, or a `\\` before a star that is one");
    }
    return new Paragraph(role, group, mark, page.folio(), numbers, runs);
  }

  private Seam seam(List<Run> before, List<Run> after, SourcePage.Line line) {
    return decisions.lineSeam(page.folio(), line.number(), Run.plain(before), Run.plain(after));
  }
}
