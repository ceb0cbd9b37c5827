package press.imprint.layout;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.w3c.dom.Node;
import press.imprint.diagnostic.Location;
import press.imprint.markup.Address;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.NoteIds;
import press.imprint.markup.OutputDialect;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Picture;

/**
 * What pages write in their own way: a note's body stands behind its first call, from where it goes
 * to the foot of the page.
 */
final class PageDialect implements OutputDialect {
  private final Book book;
  private final Notes notes;
  private final NoteIds ids;
  private final Folios folios;
  private final Set<String> asked = new HashSet<>();
  private final Map<String, Picture.Found> pictures = new HashMap<>();
  private final IdentityHashMap<Node, Location> master = new IdentityHashMap<>();

  PageDialect(Book book, Notes notes, NoteIds ids, Folios folios) {
    this.book = book;
    this.notes = notes;
    this.ids = ids;
    this.folios = folios;
  }

  /** The places whose folios were asked for. */
  Set<String> asked() {
    return asked;
  }

  /** The files of the pictures, by the addresses given to them. */
  Map<String, Picture.Found> pictures() {
    return pictures;
  }

  /** Where in the master stands what was written. */
  IdentityHashMap<Node, Location> master() {
    return master;
  }

  @Override
  public void stands(Node node, Location at) {
    master.put(node, at);
  }

  @Override
  public void noteCall(ElementCursor parent, Inline.NoteCall call) {
    Note note = notes.bodyOf(call).orElseThrow();
    String body = ids.of(note);
    parent
        .child("a", "call")
        .attribute("id", ids.of(call))
        .attribute("href", "#" + body)
        .text(notes.numberAt(call));
    if (notes.isFirst(call)) {
      ElementCursor element = parent.child("div", "note").attribute("id", body);
      stands(element.element(), note.at());
      new XhtmlRenderer(element, this, book.metadata())
          .blocksAfter(note.blocks(), opening -> number(opening, note));
    }
  }

  /** The number leads to the first call, a letter to each later one: {@code 2 b c}. */
  private void number(ElementCursor opening, Note note) {
    List<Inline.NoteCall> calls = notes.callsOf(note);
    ElementCursor label = opening.child("span", "label");
    label
        .child("a", "number")
        .attribute("href", "#" + ids.of(calls.get(0)))
        .text(notes.numberOf(note));
    for (int i = 1; i < calls.size(); i++) {
      label
          .child("a", "number again")
          .attribute("href", "#" + ids.of(calls.get(i)))
          .text(NoteIds.markOf(i));
    }
    label.text(".\u00a0");
  }

  @Override
  public String addressOf(String id) {
    return "#" + id;
  }

  @Override
  public String addressOf(Inline.Target.ToNote note) {
    return "#" + ids.of(notes.bodyOf(note).orElseThrow());
  }

  @Override
  public Optional<String> folioOf(Inline.Target target) {
    String id = target.accept(new Address(this)).substring(1);
    asked.add(id);
    return folios.of(id);
  }

  @Override
  public String addressOf(Picture.Found picture) {
    String address = picture.file().toUri().toString();
    pictures.put(address, picture);
    return address;
  }

  @Override
  public void mean(ElementCursor element, String meaning) {
    // A page has no place for it.
  }
}
