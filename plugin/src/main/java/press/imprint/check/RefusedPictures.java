package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/** The images of a book whose pictures cannot be used. */
final class RefusedPictures extends WholeBookWalker {
  private final List<Inline.Image> images = new ArrayList<>();

  RefusedPictures(Book book) {
    walk(book);
  }

  @Override
  public Void image(Inline.Image image) {
    images.add(image);
    return super.image(image);
  }

  /**
   * A finding for each image that one rule is about.
   *
   * @param fault what is wrong with its picture
   * @param rule the rule
   * @param hint the way out
   * @return the findings
   */
  List<Diagnostic> findings(Picture.Fault fault, Rule rule, String hint) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Inline.Image image : images) {
      if (image.picture() instanceof Picture.Refused refused && refused.fault() == fault) {
        findings.add(Diagnostic.of(rule, image.at(), "picture " + refused.detail(), hint));
      }
    }
    return findings;
  }
}
