package press.imprint.proof;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Block;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Part;

/** Proves a finished EPUB. */
final class EpubProof {
  private final Master master;
  private final EpubFile file;
  private final Findings findings;

  EpubProof(Master master, Path epub, Findings findings) throws IOException {
    this.master = master;
    this.file = new EpubFile(epub);
    this.findings = findings;
  }

  void prove() {
    List<Gap> gaps = new ArrayList<>();
    List<Part> parts = master.book().parts();
    for (int i = 0; i < parts.size(); i++) {
      Printed text = i < file.parts().size() ? file.parts().get(i) : new Printed();
      gaps.addAll(compared(parts.get(i).blocks(), text, master.placeOf(parts.get(i))));
    }
    order();
    for (Note note : master.notes().called()) {
      EpubFile.Body body = file.bodies().get(Master.idOf(master.notes(), note));
      Printed text = body == null ? new Printed() : body.text;
      gaps.addAll(compared(note.blocks(), text, note.at()));
    }
    surplus().forEach(text -> gaps.addAll(compared(List.of(), text, master.whole())));
    TextLost.tell(TextOutOfOrder.among(gaps, file::named, findings), file::named, findings);
    notes();
    contents();
    for (String link : file.broken()) {
      findings.add(Rule.LINK_BROKEN, master.whole(), link);
    }
  }

  /** Pages behind the last part of the master, and notes that it does not call. */
  private List<Printed> surplus() {
    int parts = Math.min(master.book().parts().size(), file.parts().size());
    List<Printed> surplus = new ArrayList<>(file.parts().subList(parts, file.parts().size()));
    Set<String> called = master.noteIds();
    file.bodies()
        .forEach(
            (id, body) -> surplus.addAll(called.contains(id) ? List.of() : List.of(body.text)));
    file.repeated().forEach(body -> surplus.add(body.text));
    return surplus;
  }

  private List<Gap> compared(List<Block> blocks, Printed text, Location whole) {
    Passage passage = new MasterText(false, reference -> "").of(blocks);
    PictureLost.tell(passage.pictures(), text.pictures(), whole, "the EPUB", findings);
    return Gap.between(passage, text, whole);
  }

  private void notes() {
    List<Inline.NoteCall> calls = master.calls();
    if (calls.size() != file.calls().size()) {
      off(master.whole(), calls.size() + " note calls are " + file.calls().size() + " in the EPUB");
      return;
    }
    for (int i = 0; i < calls.size(); i++) {
      call(calls.get(i), file.calls().get(i));
    }
    for (Note note : master.notes().called()) {
      EpubFile.Body body = file.bodies().get(Master.idOf(master.notes(), note));
      if (body != null) {
        body(note, body);
      }
    }
  }

  /** The bodies stand in the order in which they are called. */
  private void order() {
    Map<String, Integer> printed = new HashMap<>();
    file.bodies().keySet().forEach(id -> printed.put(id, printed.size()));
    int last = -1;
    for (Note note : master.notes().called()) {
      int at = printed.getOrDefault(Master.idOf(master.notes(), note), -1);
      if (at >= 0 && at < last) {
        findings.add(
            Rule.TEXT_OUT_OF_ORDER,
            note.at(),
            "note " + master.notes().numberOf(note) + " is out of order in the EPUB");
      }
      last = Math.max(at, last);
    }
  }

  private void call(Inline.NoteCall call, EpubFile.Call printed) {
    Note note = master.notes().bodyOf(call).orElseThrow();
    String number = master.notes().numberAt(call);
    if (!Folding.of(number).equals(Folding.of(printed.number()))) {
      off(call.at(), "note " + number + " is called `" + printed.number() + "` in the EPUB");
    }
    EpubFile.Body body = file.bodies().get(Master.idOf(master.notes(), note));
    if (body == null || !printed.target().equals(body.address)) {
      off(call.at(), "the call of note " + number + " in the EPUB does not lead to its body");
    } else if (body.backlinks.stream().noneMatch(b -> b.target().equals(printed.address()))) {
      off(call.at(), "note " + number + " of the EPUB does not lead back to its call");
    }
  }

  private void body(Note note, EpubFile.Body body) {
    String number = master.notes().numberOf(note);
    int wanted = master.notes().callsOf(note).size();
    long ways = body.backlinks.stream().map(EpubFile.Call::target).distinct().count();
    if (ways != wanted) {
      off(
          note.at(),
          "note " + number + " of the EPUB has " + ways + " ways back for " + wanted + " calls");
    } else if (!Folding.of(body.backlinks.get(0).number()).equals(Folding.of(number))) {
      off(note.at(), "the body of note " + number + " in the EPUB has another number");
    }
  }

  private void off(Location at, String message) {
    findings.add(Rule.NOTE_OFF_PAGE, at, message);
  }

  /** Every listed heading is in the nav, in order, and the nav leads to it. */
  private void contents() {
    int at = 0;
    List<Map.Entry<String, String>> nav = file.nav();
    for (Block.Heading heading : master.listed()) {
      String title = Master.nameOf(heading);
      if (title.isEmpty()) {
        continue;
      }
      int found = at;
      while (found < nav.size() && !nav.get(found).getKey().equals(title)) {
        found++;
      }
      if (found == nav.size()) {
        findings.add(
            Rule.CONTENTS_WRONG,
            heading.at(),
            "the nav of the EPUB has not this heading in its place");
        continue;
      }
      String target = nav.get(found).getValue();
      String words = file.headings().getOrDefault(target, "");
      if (!words.equals(MasterText.titleOf(heading))) {
        findings.add(
            Rule.CONTENTS_WRONG, heading.at(), "the nav of the EPUB does not lead to this heading");
      }
      at = found + 1;
    }
  }
}
