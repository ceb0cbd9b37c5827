package press.imprint.bench;

import static press.imprint.diagnostic.Rule.AMBIGUOUS_SHORT;
import static press.imprint.diagnostic.Rule.FULL_REPEATED;
import static press.imprint.diagnostic.Rule.IBID_AFTER_SEVERAL;
import static press.imprint.diagnostic.Rule.IBID_CROSSES_PART;
import static press.imprint.diagnostic.Rule.IBID_WITHOUT_ANTECEDENT;
import static press.imprint.diagnostic.Rule.NEAR_MISS_NAME;
import static press.imprint.diagnostic.Rule.SHORT_BEFORE_FULL;
import static press.imprint.diagnostic.Rule.SHORT_WITHOUT_FULL;
import static press.imprint.diagnostic.Rule.SOURCE_VARIES;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import press.imprint.bench.CitedNotes.Kind;
import press.imprint.bench.CitedNotes.Note;
import press.imprint.bench.Mutant.Edit;

/** Faults of what notes cite: sources that are missing, doubled or meant for others. */
final class CitationFaults {
  private static final String COMMENTARY = "On this point nobody has been of one mind since.";

  private CitationFaults() {}

  static List<Operator> all() {
    return List.of(
        Operator.of(SHORT_WITHOUT_FULL, "the full citation is lost", CitationFaults::lostFulls),
        Operator.of(SHORT_WITHOUT_FULL, "a name that no note has", CitationFaults::unknown),
        Operator.of(SHORT_BEFORE_FULL, "full and short are exchanged", CitationFaults::early),
        Operator.of(AMBIGUOUS_SHORT, "a second work of the name", CitationFaults::ambiguous),
        Operator.of(NEAR_MISS_NAME, "a slip in a surname", CitationFaults::slips),
        Operator.of(IBID_WITHOUT_ANTECEDENT, "commentary before Ibid.", CitationFaults::orphaned),
        Operator.of(IBID_AFTER_SEVERAL, "a second source before Ibid.", CitationFaults::several),
        Operator.of(IBID_CROSSES_PART, "Ibid. opens a part", CitationFaults::across),
        Operator.of(FULL_REPEATED, "a full citation for a short one", CitationFaults::repeated),
        varies("another year", "year", "1849"),
        varies("another publisher", "house", "Quillfeather"),
        varies("another place", "place", "Reykjavik"));
  }

  private static Edit says(Note note, String text) {
    return new Edit(note.body().file(), note.body().words(), note.body().end(), text);
  }

  private static Mutant told(Note note, Edit... edits) {
    return new Mutant(List.of(edits), List.of(NoteFaults.place(note.body())));
  }

  private static Stream<Mutant> lostFulls(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    return notes
        .all(Kind.FULL)
        .filter(full -> notes.sole(full.surname()))
        .flatMap(
            full ->
                notes
                    .all(Kind.SHORT)
                    .filter(brief -> brief.surname().equals(full.surname()))
                    .limit(1)
                    .map(brief -> told(brief, says(full, COMMENTARY))));
  }

  private static Stream<Mutant> unknown(MasterText master, Random random) {
    return new CitedNotes(master)
        .all(Kind.SHORT)
        .map(
            brief ->
                told(
                    brief,
                    new Edit(
                        brief.body().file(),
                        brief.start("surname"),
                        brief.end("surname"),
                        "Quillfeather")));
  }

  private static Stream<Mutant> early(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    return notes
        .all(Kind.FULL)
        .filter(full -> notes.sole(full.surname()))
        .flatMap(
            full ->
                notes
                    .all(Kind.SHORT)
                    .filter(brief -> brief.surname().equals(full.surname()))
                    .limit(1)
                    .map(brief -> told(full, says(full, brief.text()), says(brief, full.text()))));
  }

  /** The second work is cited between the first and a short citation without a title. */
  private static Stream<Mutant> ambiguous(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    return notes
        .all(Kind.SHORT)
        .flatMap(
            brief ->
                notes.fullOf(brief).stream()
                    .flatMap(
                        full ->
                            between(notes, full, brief).map(note -> second(note, full, brief))));
  }

  private static Mutant second(Note note, Note full, Note brief) {
    String work = "; " + full.part("names") + ", *Another Matter* (Utrecht: Quill, 1951), 12.";
    String bare = brief.surname() + " " + brief.part("pages") + ".";
    String said = note.text().substring(0, note.text().length() - 1);
    return told(brief, says(note, said + work), says(brief, bare));
  }

  /** A citation between two, which no Ibid. follows. */
  private static Stream<Note> between(CitedNotes notes, Note full, Note brief) {
    return Stream.iterate(brief.index() - 1, i -> i > full.index(), i -> i - 1)
        .flatMap(i -> notes.at(i).stream())
        .filter(note -> note.kind() == Kind.SHORT || note.kind() == Kind.FULL)
        .filter(
            note -> notes.at(note.index() + 1).filter(next -> next.kind() != Kind.IBID).isPresent())
        .limit(1);
  }

  private static Stream<Mutant> slips(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    return notes
        .all(Kind.SHORT)
        .filter(brief -> brief.surname().length() >= 4 && notes.fullOf(brief).isPresent())
        .flatMap(
            brief -> {
              String slip = Slip.in(brief.surname(), random);
              boolean other =
                  notes.surnames().stream()
                      .anyMatch(name -> Slip.near(name, slip, brief.surname()));
              Edit edit =
                  new Edit(brief.body().file(), brief.start("surname"), brief.end("surname"), slip);
              return other ? Stream.of() : Stream.of(told(brief, edit));
            });
  }

  private static Stream<Note> ibids(CitedNotes notes) {
    return notes
        .all(Kind.IBID)
        .filter(ibid -> ibid.index() > 0)
        .filter(
            ibid -> notes.at(ibid.index() - 1).orElseThrow().body().file() == ibid.body().file());
  }

  private static Stream<Mutant> orphaned(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    return ibids(notes)
        .map(ibid -> told(ibid, says(notes.at(ibid.index() - 1).orElseThrow(), COMMENTARY)));
  }

  private static Stream<Mutant> several(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    return ibids(notes)
        .flatMap(
            ibid -> {
              Note before = notes.at(ibid.index() - 1).orElseThrow();
              Optional<Note> other =
                  notes.cites(before.index()).flatMap(name -> notes.other(before.index(), name));
              String said = before.text().replaceAll("(?<!Ibid)\\.$", "");
              return before.kind() == Kind.OTHER
                  ? Stream.of()
                  : other.stream().map(one -> told(ibid, says(before, said + "; " + one.text())));
            });
  }

  private static Stream<Mutant> across(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    String ibid = notes.all(Kind.IBID).map(Note::text).findFirst().orElse("*Ibid.*");
    return Stream.iterate(1, i -> i < notes.size(), i -> i + 1)
        .flatMap(i -> notes.at(i).stream())
        .filter(
            note -> notes.at(note.index() - 1).orElseThrow().body().file() != note.body().file())
        .filter(note -> notes.cites(note.index() - 1).isPresent())
        .map(note -> told(note, says(note, ibid)));
  }

  private static Stream<Mutant> repeated(MasterText master, Random random) {
    CitedNotes notes = new CitedNotes(master);
    return notes
        .all(Kind.SHORT)
        .flatMap(
            brief ->
                notes.fullOf(brief).stream()
                    .filter(full -> full.body().file() == brief.body().file())
                    .map(full -> told(brief, says(brief, full.text()))));
  }

  private static Operator varies(String fault, String fact, String other) {
    return Operator.of(
        SOURCE_VARIES,
        "cited again with " + fault,
        (master, random) -> {
          CitedNotes notes = new CitedNotes(master);
          return notes
              .all(Kind.SHORT)
              .flatMap(
                  brief ->
                      notes.fullOf(brief).stream().map(full -> again(brief, full, fact, other)));
        });
  }

  private static Mutant again(Note brief, Note full, String fact, String other) {
    int from = full.start(fact) - full.body().words();
    int to = full.end(fact) - full.body().words();
    String text = full.text().substring(0, from) + other + full.text().substring(to);
    return told(brief, says(brief, text));
  }
}
