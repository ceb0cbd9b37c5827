package press.imprint.epub;

import press.imprint.markup.ElementCursor;
import press.imprint.markup.OutputDialect;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Picture;

/** Links calls to the notes at the end of their part, and finds every place from one file. */
final class EpubDialect implements OutputDialect {
  private final String href;
  private final Notes notes;
  private final Places places;
  private final Pictures pictures;

  EpubDialect(String href, Notes notes, Places places, Pictures pictures) {
    this.href = href;
    this.notes = notes;
    this.places = places;
    this.pictures = pictures;
  }

  /** Writes the number alone into the link: an element within it keeps Kindle from the pop-up. */
  @Override
  public void noteCall(ElementCursor parent, Inline.NoteCall call) {
    Note note =
        notes
            .bodyOf(call)
            .orElseThrow(() -> new IllegalStateException("call without body at " + call.at()));
    parent
        .child("a", "noteref")
        .attribute("id", places.noteIds().of(call))
        .attribute("href", places.address(href, places.noteIds().of(note)))
        .epubType("noteref")
        .attribute("role", "doc-noteref")
        .text(notes.numberAt(call));
  }

  @Override
  public String addressOf(String id) {
    return places.address(href, id);
  }

  /**
   * A plain link: what is marked as a call, a reading system and a reader take for one, and a body
   * has a backlink for each of its calls.
   */
  @Override
  public String addressOf(Inline.Target.ToNote note) {
    return places.address(href, places.noteIds().of(notes.bodyOf(note).orElseThrow()));
  }

  @Override
  public String addressOf(Picture.Found picture) {
    return Hrefs.relative(href, pictures.hrefOf(picture));
  }

  @Override
  public void mean(ElementCursor element, String meaning) {
    element.epubType(meaning).attribute("role", "doc-" + meaning);
  }
}
