package press.imprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.citation.Binding;
import press.imprint.citation.Citation;
import press.imprint.citation.Ledger;
import press.imprint.layout.Blemish;
import press.imprint.layout.LaidOutBook;
import press.imprint.layout.LaidOutBook.Place;
import press.imprint.markup.NoteIds;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/** The notes that say <i>Ibid.</i> of a source for which a reader has to turn a page. */
final class DistantIbids {
  private final LaidOutBook laidOut;
  private final NoteIds ids;

  private DistantIbids(LaidOutBook laidOut, Notes notes) {
    this.laidOut = laidOut;
    ids = new NoteIds(notes);
  }

  /**
   * Finds them.
   *
   * @param laidOut the pages
   * @param notes the notes of the book
   * @param ledger what they cite
   * @return one for each, in the order of the notes
   */
  static List<Blemish> of(LaidOutBook laidOut, Notes notes, Ledger ledger) {
    DistantIbids distant = new DistantIbids(laidOut, notes);
    List<Blemish> found = new ArrayList<>();
    Optional<Note> before = Optional.empty();
    for (Note note : notes.called()) {
      for (Binding binding : ledger.bindingsOf(note)) {
        if (binding.cited().isPresent()) {
          if (binding.citation() instanceof Citation.Ibid ibid) {
            before.flatMap(cited -> distant.between(note, cited, ibid)).ifPresent(found::add);
          }
          before = Optional.of(note);
        }
      }
    }
    return found;
  }

  private Optional<Blemish> between(Note note, Note cited, Citation.Ibid ibid) {
    Place here = laidOut.places().get(ids.of(note));
    Place there = laidOut.places().get(ids.of(cited));
    if (here == null || there == null || here.page() == there.page()) {
      return Optional.empty();
    }
    String folio = laidOut.pages().get(here.page()).folio();
    return Optional.of(
        new Blemish(
            Blemish.Kind.DISTANT_IBID,
            here.page(),
            folio,
            ibid.at().text(),
            Optional.of(ibid.at())));
  }
}
