package press.imprint.check;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * A number typed to send the reader to another note of the book, {@code see note 12}, which is no
 * longer the note's, or a page typed so.
 *
 * <p>What an author meant by a number can only be known where the labels of the file count: then it
 * is the note of this label. Only words that point within the book are looked at, {@code see note
 * 12} or {@code note 12 above}; {@code see note 5 in Smith} is of another book, and what is quoted
 * is another's.
 */
final class StaleCrossReference implements Check {
  private static final String POINTING =
      "see(?:\\s+also)?|cf\\.|compare|supra|infra|above|below"
          + "|siehe(?:\\s+auch)?|vgl\\.|oben|unten|voir(?:\\s+aussi)?|ci-dessus|ci-dessous"
          + "|véase|vedi|cfr\\.|ver|veja|zie|см\\.|ср\\.|див\\.|пор\\.";
  private static final String NOTE =
      "(?:foot|end)?notes?|nn?\\.|fnn?\\.|anm(?:erkung(?:en)?|\\.)|fu(?:ß|ss)noten?|notas?"
          + "|(?:voet)?noo?te?n?|прим(?:\\.|ечани[ея])|сноск[иу]|приміт(?:\\.|к[иу])";
  private static final String PLACE =
      "above|below|supra|infra|oben|unten|ci-dessus|ci-dessous|más\\s+(?:arriba|abajo)"
          + "|sopra|sotto|acima|abaixo|hierboven|hieronder|выше|ниже|вище|нижче";
  private static final String NUMBERS =
      "(\\d{1,4}+(?:\\s*(?:[,&–-]|and|or|und|oder|et|ou|y|e|en|и|та|і)\\s*\\d{1,4}+)*+)"
          + "(?![\\p{L}\\d]|[.:]\\d)";

  /** What tells that the notes are those of another book. */
  private static final String ELSEWHERE =
      "(?!,?\\s+(?:in|of|on|to|at|by|from|von|zu|bei|aus|de|du|des|di|del|della|do|da|van|bij|uit"
          + "|в|на|к|до|из|із|у|з)(?!\\p{L}))";

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String BEGIN = "(?<![\\p{L}\\p{N}'’])";
  private static final List<Pattern> TO_NOTES =
      List.of(
          Pattern.compile(
              BEGIN + "(?:" + POINTING + "),?\\s+(?:" + NOTE + ")\\s*" + NUMBERS + ELSEWHERE,
              FLAGS),
          Pattern.compile(
              "(?<!['’]s\\s)"
                  + BEGIN
                  + ("(?:" + NOTE + ")\\s*" + NUMBERS)
                  + (",?\\s+(?:" + PLACE + ")(?!\\p{L})"),
              FLAGS));
  private static final Pattern TO_PAGES =
      Pattern.compile(
          BEGIN
              + ("(?:" + POINTING + "),?\\s+(?:pp?\\.|pages?|[Ss]\\.|Seiten?)\\s*" + NUMBERS)
              + (",?\\s+(?:" + PLACE + ")(?!\\p{L})"),
          FLAGS);
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern COUNTED =
      Pattern.compile("(?:" + NOTE + "|pp?\\.|pages?|[Ss]\\.|Seiten?)$", FLAGS);

  private final Passages passages;
  private final Notes notes;
  private final Set<SourceText> counting;

  StaleCrossReference(Passages passages, Notes notes, List<CountedLabels> counted) {
    this.passages = passages;
    this.notes = notes;
    this.counting =
        counted.stream()
            .flatMap(labels -> Stream.concat(labels.calls().stream(), labels.bodies().stream()))
            .map(mark -> mark.at().source())
            .collect(toSet());
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Passage passage : passages.all()) {
      if (passage.quoted() || !counts(passage.text())) {
        continue;
      }
      if (counting.contains(passage.source())) {
        for (Pattern pattern : TO_NOTES) {
          look(pattern, passage, (start, end) -> note(passage, start, end), findings);
        }
      }
      look(TO_PAGES, passage, (start, end) -> Optional.of(page(passage, start, end)), findings);
    }
    return findings;
  }

  /** A glance, which spares most passages the search: whether a figure counts notes or pages. */
  private static boolean counts(String text) {
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      int end = number.start();
      while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
        end--;
      }
      int start = end;
      while (start > 0
          && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
        start--;
      }
      if (start < end && COUNTED.matcher(text.substring(start, end)).find()) {
        return true;
      }
    }
    return false;
  }

  private interface Judging {
    Optional<Diagnostic> of(int start, int end);
  }

  private static void look(
      Pattern pattern, Passage passage, Judging judging, List<Diagnostic> findings) {
    Matcher pointer = pattern.matcher(passage.text());
    Quotes quotes = new Quotes(passage.text());
    while (pointer.find()) {
      if (!quotes.areOpenAt(pointer.start())) {
        Matcher number = NUMBER.matcher(passage.text()).region(pointer.start(1), pointer.end(1));
        while (number.find()) {
          judging.of(number.start(), number.end()).ifPresent(findings::add);
        }
      }
    }
  }

  /** Whether a quotation is open: whether of each kind of marks the last one opens. */
  private static final class Quotes {
    private final String text;
    private int next;
    private boolean straight;
    private boolean twofold;
    private boolean single;

    Quotes(String text) {
      this.text = text;
    }

    /** Goes on to an offset, and looks no farther back than where it was asked before. */
    boolean areOpenAt(int offset) {
      for (; next < offset; next++) {
        switch (text.charAt(next)) {
          case '"' -> straight = !straight;
          case '“', '„', '«' -> twofold = true;
          case '”', '»' -> twofold = false;
          case '‘', '‚' -> single = true;
          case '’' -> single = false;
          default -> {}
        }
      }
      return straight || twofold || single;
    }
  }

  private Optional<Diagnostic> note(Passage passage, int start, int end) {
    String label = passage.text().substring(start, end);
    SourceText file = passage.source();
    Optional<Note> meant =
        notes.bodyOf(new Inline.Target.ToNote("#^" + label, Optional.of(file), label));
    if (meant.isPresent()) {
      return meant
          .filter(notes::isCalled)
          .filter(note -> !notes.numberOf(note).equals(label))
          .map(note -> moved(passage, start, end, note));
    }
    return notes.reach(file, Integer.parseInt(label))
        ? Optional.empty()
        : Optional.of(gone(passage, start, end));
  }

  private Diagnostic moved(Passage passage, int start, int end, Note note) {
    return Diagnostic.of(
        Rule.STALE_CROSS_REFERENCE,
        passage.at(start, end),
        "note number `%s` is out of date: `[^%s]` is printed as %s"
            .formatted(note.label(), note.label(), notes.fullNumberOf(note)),
        "write `[](#^%s)` for the number, and it follows the note".formatted(note.label()));
  }

  private static Diagnostic gone(Passage passage, int start, int end) {
    String number = passage.text().substring(start, end);
    return Diagnostic.of(
        Rule.STALE_CROSS_REFERENCE,
        passage.at(start, end),
        "note number `%s` is out of date: no note here has it".formatted(number),
        "write `[](#^…)` for the number, with the label of the note that is meant");
  }

  private static Diagnostic page(Passage passage, int start, int end) {
    return Diagnostic.of(
        Rule.STALE_CROSS_REFERENCE,
        passage.at(start, end),
        "page number `%s` is typed, and no page of this book keeps its number"
            .formatted(passage.text().substring(start, end)),
        "write `[](#…){.page}` for the number, with the id of the place that is meant");
  }
}
