package press.imprint.model;

import java.util.Optional;
import press.imprint.diagnostic.SourceText;

/**
 * How a book is to look.
 *
 * @param theme the look that it begins with
 * @param sheet the author's style sheet, which comes behind that of the theme
 * @param measures of its pages and of their text
 */
public record Design(Theme theme, Optional<SourceText> sheet, PageMeasures measures) {
  /**
   * What stands when nothing is said.
   *
   * @param page the trimmed page
   * @return its usual measures in the theme {@code essay}
   */
  public static Design of(PageSize page) {
    return new Design(Theme.ESSAY, Optional.empty(), PageMeasures.of(page));
  }
}
