package press.imprint;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a book can be made into. */
public enum Format {
  /** Pages, notes at their foot. */
  PDF,
  /** EPUB 3.3, calls and notes linked. */
  EPUB,
  /** The pages two by two on sheets, to print, fold and stitch. */
  BOOKLET;

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
}
