package press.imprint.proof;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * A note that does not begin on the page of its call, or is bound to it otherwise than in the
 * master.
 */
final class NoteOffPage {
  private final Master master;
  private final Notes notes;
  private final PrintedFile file;
  private final TagTree tree;
  private final Findings findings;

  NoteOffPage(Master master, PrintedFile file, TagTree tree, Findings findings) {
    this.master = master;
    this.notes = master.notes();
    this.file = file;
    this.tree = tree;
    this.findings = findings;
  }

  void prove() {
    List<Inline.NoteCall> calls = master.calls();
    List<TagTree.Call> printed = tree.calls();
    if (calls.size() != printed.size()) {
      tell(master.whole(), calls.size() + " note calls are " + printed.size() + " in the PDF");
      return;
    }
    for (int i = 0; i < calls.size(); i++) {
      call(calls.get(i), printed.get(i));
    }
    IdentityHashMap<Note, List<Integer>> pages = new IdentityHashMap<>();
    for (int i = 0; i < calls.size(); i++) {
      Note note = notes.bodyOf(calls.get(i)).orElseThrow();
      pages.computeIfAbsent(note, first -> new ArrayList<>()).add(printed.get(i).call().page);
    }
    notes.called().forEach(note -> backlinks(note, pages.getOrDefault(note, List.of())));
  }

  private void call(Inline.NoteCall call, TagTree.Call printed) {
    Note note = notes.bodyOf(call).orElseThrow();
    int page = printed.call().page;
    String number = notes.numberAt(call);
    if (!Folding.of(number).equals(printed.call().text.letters())) {
      tell(
          call.at(),
          "note "
              + number
              + " is called `"
              + printed.call().text.letters()
              + "` on "
              + file.named(page));
    }
    Piece body = tree.notes().get(Master.idOf(notes, note));
    if (body == null) {
      tell(call.at(), "note " + number + " has no body in the PDF");
      return;
    }
    boolean leads = !printed.call().targets.isEmpty();
    for (int target : printed.call().targets) {
      leads &= target == body.page;
    }
    if (!leads) {
      tell(
          call.at(),
          "the call of note " + number + " on " + file.named(page) + " does not lead to its body");
    }
    if (notes.isFirst(call)) {
      first(call, note, printed, body);
    }
  }

  private void first(Inline.NoteCall call, Note note, TagTree.Call printed, Piece body) {
    int page = printed.call().page;
    String number = notes.numberOf(note);
    if (body.page != page) {
      tell(
          call.at(),
          "note "
              + number
              + " is called on "
              + file.named(page)
              + " and begins on "
              + file.named(body.page));
    }
    if (!printed.note().contains(body)) {
      tell(call.at(), "note " + number + " is not told behind its call on " + file.named(page));
    }
    boolean numbered =
        body.label != null
            && !body.label.links.isEmpty()
            && body.label.links.get(0).text.letters().equals(Folding.of(number));
    if (!numbered) {
      tell(
          note.at(),
          "the body of note " + number + " on " + file.named(body.page) + " has another number");
    }
  }

  /** Every body leads back to the page of each of its calls. */
  private void backlinks(Note note, List<Integer> pages) {
    Piece body = tree.notes().get(Master.idOf(notes, note));
    if (body == null || body.label == null) {
      return;
    }
    List<Integer> back = body.label.targets;
    if (!back.containsAll(pages) || !pages.containsAll(back)) {
      tell(
          note.at(),
          "note "
              + notes.numberOf(note)
              + " on "
              + file.named(body.page)
              + " does not lead back to its calls");
    }
  }

  private void tell(Location at, String message) {
    findings.add(Rule.NOTE_OFF_PAGE, at, message);
  }
}
