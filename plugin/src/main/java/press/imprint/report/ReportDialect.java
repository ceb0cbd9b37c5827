package press.imprint.report;

import press.imprint.markup.ElementCursor;
import press.imprint.markup.OutputDialect;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/** Note bodies as the report shows them: words, without links into the book. */
final class ReportDialect implements OutputDialect {
  @Override
  public void noteCall(ElementCursor parent, Inline.NoteCall call) {
    parent.child("sup").text(call.label());
  }

  @Override
  public String addressOf(String id) {
    return "#" + id;
  }

  @Override
  public String addressOf(Inline.Target.ToNote note) {
    return note.address();
  }

  @Override
  public String addressOf(Picture.Found picture) {
    return picture.file().toUri().toString();
  }

  @Override
  public void mean(ElementCursor element, String meaning) {}

  @Override
  public boolean links() {
    return false;
  }
}
