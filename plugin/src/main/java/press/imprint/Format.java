package press.imprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a book can be made into. */
public enum Format {
  /** Pages, notes at their foot. */
  PDF(".pdf"),
  /** EPUB 3.3, calls and notes linked. */
  EPUB(".epub"),
  /** The pages two by two on sheets, to print, fold and stitch. */
  BOOKLET("-booklet.pdf");

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /**
   * A format by its word.
   *
   * @param word {@code pdf}, {@code epub} or {@code booklet}, in any case
   * @return the format
   */
  public static Optional<Format> named(String word) {
    return Arrays.stream(values()).filter(format -> format.word().equalsIgnoreCase(word)).findAny();
  }

  /** The word for it in a POM: {@code booklet}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The file that it is written to.
   *
   * @param baseName the start of the name, mostly {@code artifactId-version}
   * @return {@code rope-1.0-booklet.pdf}, say
   */
  public String fileName(String baseName) {
    return baseName + ending;
  }
}
