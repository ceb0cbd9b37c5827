package press.imprint.epub;

import java.util.List;
import java.util.Optional;
import press.imprint.model.Block;
import press.imprint.model.Matter;
import press.imprint.model.Part;

/**
 * What a part is, in the words of EPUB's Structural Semantics Vocabulary 1.1 that are roles of
 * DPUB-ARIA 1.1 as well. A part of the body is a {@code part} if it has headings of level 2, else a
 * {@code chapter}; the rest is only known where the author gives the heading the word as a class:
 * {@code # For Ann {.dedication}}.
 */
final class PartMeaning {
  private static final List<String> WORDS =
      List.of(
          "dedication",
          "foreword",
          "preface",
          "acknowledgments",
          "introduction",
          "prologue",
          "epilogue",
          "afterword",
          "conclusion",
          "appendix",
          "bibliography",
          "colophon",
          "part",
          "chapter");

  private PartMeaning() {}

  /** The word for a part; nothing where it cannot be known. */
  static Optional<String> of(Part part) {
    Optional<String> said =
        part.heading().stream()
            .flatMap(heading -> heading.attributes().classes().stream())
            .filter(WORDS::contains)
            .findFirst();
    return said.or(() -> part.heading().flatMap(heading -> seen(part)));
  }

  private static Optional<String> seen(Part part) {
    if (part.matter() != Matter.BODY) {
      return Optional.empty();
    }
    boolean hasChapters =
        part.blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .anyMatch(heading -> heading.level() == 2);
    return Optional.of(hasChapters ? "part" : "chapter");
  }
}
