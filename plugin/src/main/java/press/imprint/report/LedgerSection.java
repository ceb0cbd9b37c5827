package press.imprint.report;

import static java.util.Comparator.comparing;

import java.text.Collator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.citation.Binding;
import press.imprint.citation.Citation;
import press.imprint.citation.Citing;
import press.imprint.citation.Ledger;
import press.imprint.citation.Source;
import press.imprint.diagnostic.Location;
import press.imprint.markup.ElementCursor;
import press.imprint.model.Note;

/**
 * The ledger: a row for each source, in the order of the alphabet, with the notes that cite it and
 * a strip that shows where along the book; below them what is bound to no source.
 */
final class LedgerSection {
  static final String ID = "section--sources";

  private final Ledger ledger;
  private final ShownNotes shown;
  private final NoteFindings findings;
  private final BookTongue tongue;
  private final Strip strip;

  /** A citation that is bound to no source, and why. */
  private record Loose(Citation citation, String why) {}

  LedgerSection(Ledger ledger, ShownNotes shown, NoteFindings findings) {
    this.ledger = ledger;
    this.shown = shown;
    this.findings = findings;
    this.tongue = new BookTongue(shown.book().metadata());
    this.strip = new Strip(shown);
  }

  /** How many sources there are. */
  int count() {
    return ledger.sources().size();
  }

  void write(ElementCursor body) {
    ElementCursor section = body.child("section").attribute("id", ID);
    section.child("h2").text("Sources");
    if (ledger.sources().isEmpty()) {
      section.child("p").text("The notes cite nothing in full.");
      return;
    }
    legend(section.child("p", "legend"));
    ElementCursor table = section.child("table", "ledger");
    strip.mark(table);
    ElementCursor head = table.child("thead").child("tr");
    List.of("Source", "Cited in", "Along the notes")
        .forEach(word -> head.child("th").attribute("scope", "col").text(word));
    ElementCursor rows = table.child("tbody");
    sorted().forEach(source -> row(rows.child("tr"), source));
    List<Loose> loose = loose();
    if (!loose.isEmpty()) {
      ElementCursor group = table.child("tbody", "loose");
      ElementCursor title = group.child("tr").child("th", "group");
      title.attribute("colspan", "3").attribute("scope", "rowgroup").text("Bound to no source");
      loose.forEach(one -> row(group.child("tr"), one));
    }
  }

  private static void legend(ElementCursor legend) {
    legend.text("A note that cites a source ");
    legend.child("b", "full").text("in full");
    legend.text(", ");
    legend.child("span", "brief").text("in short");
    legend.text(" or by ");
    legend.child("i", "ibid").text("Ibid.");
    legend.text(" In the strip a full citation stands higher.");
  }

  /** By the names that a short citation would use, then by title. */
  private List<Source> sorted() {
    Collator collator = Collator.getInstance(shown.book().metadata().locale());
    return ledger.sources().stream()
        .sorted(comparing((Source source) -> new SourceName(source.work()).sortedBy(), collator))
        .toList();
  }

  private void row(ElementCursor row, Source source) {
    ElementCursor name = tongue.speaksIn(row.child("th", "source").attribute("scope", "row"));
    new SourceName(source.work()).write(name);
    List<Citing> citings = ledger.citingsOf(source);
    Map<String, Citing> byPlace = new LinkedHashMap<>();
    citings.forEach(citing -> byPlace.putIfAbsent(nameOf(citing), citing));
    ElementCursor cited = row.child("td", "cited");
    String between = "";
    for (Map.Entry<String, Citing> place : byPlace.entrySet()) {
      cited.text(between);
      link(cited, place.getKey(), place.getValue());
      between = ", ";
    }
    strip.write(row.child("td", "strip"), citings);
  }

  private String nameOf(Citing citing) {
    return noteOf(citing.citation().at())
        .map(shown::nameOf)
        .orElseGet(() -> placeOf(citing.citation().at()));
  }

  /** A citation is shown by the note that holds it; the ledger's own notes are those as typed. */
  private Optional<Note> noteOf(Location at) {
    return shown.at(at);
  }

  private void link(ElementCursor cell, String name, Citing citing) {
    Optional<Note> note = noteOf(citing.citation().at());
    ElementCursor word =
        note.map(there -> cell.child("a").attribute("href", "#" + shown.rowOf(there)))
            .orElseGet(() -> cell.child("span"));
    word.attribute("class", citing.citation().accept(Kind.WORD)).text(name);
    String locator = citing.citation().locator().map(found -> found.words().text()).orElse("");
    String said = citing.citation().accept(Kind.TITLE);
    word.attribute("title", locator.isEmpty() ? said : said + ", " + locator);
  }

  private List<Loose> loose() {
    Map<Citation, Loose> all = new LinkedHashMap<>();
    Stream.of(
            of(Binding.Unknown.class, one -> "cited in full nowhere"),
            of(Binding.Ambiguous.class, one -> "one of several works of that name"),
            of(Binding.NoAntecedent.class, one -> "nothing is cited before it"),
            of(Binding.AfterSeveral.class, one -> "one of " + one.sources() + " sources before it"),
            of(Binding.AcrossParts.class, one -> "cited last in the part before"))
        .flatMap(List::stream)
        .forEach(one -> all.put(one.citation(), one));
    List<Loose> ordered = new ArrayList<>();
    ledger
        .all(Binding.class)
        .map(binding -> all.get(binding.citation()))
        .filter(one -> one != null)
        .forEach(ordered::add);
    return ordered;
  }

  private interface Why<B> {
    String of(B binding);
  }

  private <B extends Binding> List<Loose> of(Class<B> kind, Why<B> why) {
    return ledger.all(kind).map(one -> new Loose(one.citation(), why.of(one))).toList();
  }

  private void row(ElementCursor row, Loose loose) {
    Location at = loose.citation().at();
    ElementCursor name = tongue.speaksIn(row.child("th", "source").attribute("scope", "row"));
    name.text(at.text().replaceAll("[*_]|\\\\(?=\\p{Punct})", "").replaceAll("\\s+", " "));
    ElementCursor cited = row.child("td", "cited");
    Optional<Note> note = noteOf(at);
    note.ifPresentOrElse(
        there ->
            cited.child("a").attribute("href", "#" + shown.rowOf(there)).text(shown.nameOf(there)),
        () -> cited.text(placeOf(at)));
    ElementCursor why = row.child("td", "why");
    Optional<Integer> finding =
        note.flatMap(there -> findings.of(there).stream().filter(i -> meets(i, at)).findFirst());
    finding
        .map(i -> why.child("a").attribute("href", "#" + FindingsSection.idOf(i)))
        .orElse(why)
        .text(loose.why());
  }

  private boolean meets(int finding, Location at) {
    Location there = findings.finding(finding).at();
    return there.start() < at.end() && at.start() < there.end();
  }

  private static String placeOf(Location at) {
    String name = at.source().name();
    return name.substring(name.lastIndexOf('/') + 1) + ":" + at.line();
  }

  /** How a citation cites. */
  private record Kind(String full, String brief, String ibid) implements Citation.Visitor<String> {
    private static final Kind WORD = new Kind("full", "brief", "ibid");
    private static final Kind TITLE = new Kind("in full", "in short", "Ibid.");

    @Override
    public String full(Citation.Full citation) {
      return full;
    }

    @Override
    public String brief(Citation.Brief citation) {
      return brief;
    }

    @Override
    public String ibid(Citation.Ibid citation) {
      return ibid;
    }

    @Override
    public String commentary(Citation.Commentary commentary) {
      throw new IllegalStateException("no citation: " + commentary.at());
    }
  }
}
