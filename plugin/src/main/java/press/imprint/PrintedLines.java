package press.imprint;

import press.imprint.check.GlyphCoverage;
import press.imprint.layout.TextWidth;
import press.imprint.manuscript.Reading;
import press.imprint.model.Metadata;
import press.imprint.typesetting.BookFonts;

/** What the faces and the lines of a book's pages can hold, for the check to ask. */
final class PrintedLines implements GlyphCoverage {
  private final BookFonts fonts;
  private final TextWidth width;

  /** What is known of a book as it was read; of one that could not be, its faces. */
  static GlyphCoverage of(Reading reading, BookFonts fonts) {
    return reading
        .book()
        .<GlyphCoverage>map(book -> new PrintedLines(book.metadata(), fonts))
        .orElse(fonts::has);
  }

  private PrintedLines(Metadata metadata, BookFonts fonts) {
    this.fonts = fonts;
    width = new TextWidth(metadata, fonts);
  }

  @Override
  public boolean has(int codePoint) {
    return fonts.has(codePoint);
  }

  @Override
  public boolean fits(String word, boolean code) {
    return width.holds(word, code);
  }
}
