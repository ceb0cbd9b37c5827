package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Inline;

/** A picture without a text for those who do not see it, and not marked as mere ornament. */
final class MissingAltText implements Check {
  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    new WholeBookWalker() {
      @Override
      public Void image(Inline.Image image) {
        if (!image.decorative() && image.altText().isBlank()) {
          findings.add(finding(image));
        }
        return super.image(image);
      }
    }.walk(book);
    return findings;
  }

  private static Diagnostic finding(Inline.Image image) {
    return Diagnostic.of(
        Rule.MISSING_ALT_TEXT,
        image.at(),
        "picture `%s` has no text for those who do not see it".formatted(image.picture().address()),
        "put what it shows between the brackets, or `{.decorative}` after a mere ornament");
  }
}
