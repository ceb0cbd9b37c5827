package press.imprint;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.imprint.booklet.BookletFile;

/** A file that a book can be made into. */
public enum Output {
  /** The pages. */
  PDF(Format.PDF, "", ".pdf"),
  /** The pages for a print shop. */
  PRINT(Format.PDF, "print", ".pdf"),
  /** The cover for a print shop: back, spine and front. */
  PRINT_COVER(Format.PDF, "print-cover", ".pdf"),
  /** The EPUB. */
  EPUB(Format.EPUB, "", ".epub"),
  /** The booklet's sheets, both sides. */
  BOOKLET(Format.BOOKLET, "booklet", ".pdf"),
  /** The fronts of the booklet's sheets. */
  BOOKLET_FRONTS(Format.BOOKLET, "booklet-fronts", ".pdf"),
  /** The backs of the booklet's sheets. */
  BOOKLET_BACKS(Format.BOOKLET, "booklet-backs", ".pdf"),
  /** The booklet's cover. */
  BOOKLET_COVER(Format.BOOKLET, "booklet-cover", ".pdf");

  private final Format format;
  private final String classifier;
  private final String ending;

  Output(Format format, String classifier, String ending) {
    this.format = format;
    this.classifier = classifier;
    this.ending = ending;
  }

  /** The output of a file of the booklet. */
  static Output of(BookletFile file) {
    return switch (file) {
      case SHEETS -> BOOKLET;
      case FRONTS -> BOOKLET_FRONTS;
      case BACKS -> BOOKLET_BACKS;
      case COVER -> BOOKLET_COVER;
    };
  }

  /** The outputs that a format may have. */
  static List<Output> of(Format format) {
    return Arrays.stream(values()).filter(output -> output.format == format).toList();
  }

  /** What tells it from others of its type among the artifacts of a project: {@code booklet}. */
  public Optional<String> classifier() {
    return Optional.of(classifier).filter(word -> !word.isEmpty());
  }

  /** Its type among the artifacts of a project: {@code pdf} or {@code epub}. */
  public String type() {
    return ending.substring(1);
  }

  /**
   * The name of the file.
   *
   * @param baseName the start of the name, mostly {@code artifactId-version}
   * @return {@code rope-1.0-booklet.pdf}, say
   */
  public String fileName(String baseName) {
    return baseName + classifier().map(word -> "-" + word).orElse("") + ending;
  }
}
