package press.imprint.check;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Picture;

/** A picture whose address leads out of the book's folder: on another machine it is not there. */
final class ImageOutsideBook implements Check {
  @Override
  public List<Diagnostic> findings(Book book) {
    return new RefusedPictures(book)
        .findings(
            Picture.Fault.OUTSIDE,
            Rule.IMAGE_OUTSIDE_BOOK,
            "copy the picture into the book's folder and name it from the file that shows it");
  }
}
