package press.imprint.check;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Picture;

/** An SVG with a script, an event handler or a reference outside itself. */
final class UnsafeImage implements Check {
  @Override
  public List<Diagnostic> findings(Book book) {
    return new RefusedPictures(book)
        .findings(
            Picture.Fault.UNSAFE,
            Rule.UNSAFE_IMAGE,
            "save the drawing as plain SVG: no scripts, no links, pictures and fonts within it");
  }
}
