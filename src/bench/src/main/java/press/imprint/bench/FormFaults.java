package press.imprint.bench;

import static press.imprint.diagnostic.Rule.LOCATOR_BACKWARDS;
import static press.imprint.diagnostic.Rule.LOCATOR_FORM;
import static press.imprint.diagnostic.Rule.PUNCTUATION_VARIES;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprint.bench.CitedNotes.Kind;
import press.imprint.bench.CitedNotes.Note;
import press.imprint.diagnostic.Rule;

/** Faults of how notes cite: of their pages and of their punctuation. */
final class FormFaults {
  private static final Pattern RANGE = Pattern.compile("(\\d+)(–|--)(\\d+)");

  private FormFaults() {}

  static List<Operator> all() {
    return List.of(
        pages(
            LOCATOR_BACKWARDS,
            "pages are exchanged",
            range -> range.group(3) + range.group(2) + range.group(1)),
        pages(
            LOCATOR_BACKWARDS,
            "the last page is too short",
            range -> range.group(1) + range.group(2) + "0"),
        pages(LOCATOR_FORM, "a hyphen for a dash", range -> range.group(1) + "-" + range.group(3)),
        form("Ibid. with or without a stop", Kind.IBID, FormFaults::stop),
        form("Ibid. without italics", Kind.IBID, text -> text.replace("*", "")),
        form("Ibid. with or without a comma", Kind.IBID, FormFaults::ibidComma),
        form("a name with or without a comma", Kind.SHORT, FormFaults::nameComma),
        form("an imprint without a comma", Kind.FULL, text -> text.replace("), ", ") ")));
  }

  private interface Other {
    String of(Matcher range);
  }

  private static Operator pages(Rule rule, String fault, Other other) {
    return Operator.of(
        rule,
        fault,
        (master, random) -> {
          CitedNotes notes = new CitedNotes(master);
          return Stream.of(Kind.FULL, Kind.SHORT, Kind.IBID)
              .flatMap(notes::all)
              .filter(note -> note.has("pages"))
              .flatMap(note -> range(note, other));
        });
  }

  private static Stream<Mutant> range(Note note, Other other) {
    int from = note.start("pages") - note.body().words();
    Matcher range = RANGE.matcher(note.text()).region(from, note.text().length());
    if (!range.find() || range.group(1).length() != range.group(3).length()) {
      return Stream.of();
    }
    String changed = other.of(range);
    boolean unclear = changed.endsWith("0") && range.group(1).endsWith("0");
    int start = note.body().words();
    return unclear
        ? Stream.of()
        : Stream.of(
            Mutant.of(note.body().file(), start + range.start(), start + range.end(), changed));
  }

  /** In a book where at least four notes of the kind have a page and none is written so already. */
  private static Operator form(String fault, Kind kind, UnaryOperator<String> other) {
    return Operator.of(
        PUNCTUATION_VARIES,
        fault,
        (master, random) -> {
          List<Note> notes =
              new CitedNotes(master).all(kind).filter(note -> note.has("pages")).toList();
          return notes.size() < 4
              ? Stream.of()
              : notes.stream()
                  .filter(note -> !other.apply(note.text()).equals(note.text()))
                  .map(
                      note ->
                          Mutant.of(
                              note.body().file(),
                              note.body().words(),
                              note.body().end(),
                              other.apply(note.text())));
        });
  }

  private static String stop(String text) {
    return text.startsWith("*Ibid.*")
        ? text.replace("*Ibid.*", "*Ibid*")
        : text.replace("*Ibid*", "*Ibid.*");
  }

  private static String ibidComma(String text) {
    return text.contains("*, ") ? text.replace("*, ", "* ") : text.replace("* ", "*, ");
  }

  /** Of a name before a page; a title has its comma. */
  private static String nameComma(String text) {
    return text.contains("*") ? text : text.replaceFirst(" (?=\\d)", ", ");
  }
}
