package press.imprint.restore;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that was decided about the source, as the apparatus shows it.
 *
 * @param kind what kind of decision it is
 * @param page the printed number of its page
 * @param line its line in the source
 * @param before what the source has
 * @param after what the master has
 * @param why the reason
 * @param context what stands around it on its line, in two pieces
 */
record Change(
    Kind kind,
    String page,
    int line,
    String before,
    String after,
    String why,
    List<String> context) {
  /** Kinds of decisions, in the order in which the apparatus tells them. */
  enum Kind {
    /** A slip of the recognition of characters. */
    OCR("Corrections of the recognition"),
    /** A slip of the author's. */
    AUTHOR("Corrections of the author"),
    /** A matter of setting type. */
    STYLE("Corrections of style"),
    /** Lost text put back. */
    INSERTION("Insertions"),
    /** A defect that stays. */
    LEFT("Left as it stands"),
    /** What a paragraph is. */
    ROLE("Headings, quotations, epigraphs and lists"),
    /** Emphasis that was none. */
    EMPHASIS("Emphasis made plain"),
    /** How a page follows the page before. */
    JOIN("Turns of the page, and of the line at a hyphen"),
    /** Straight marks made typographic. */
    QUOTES("Quotation marks made even"),
    /** What is no part of the text. */
    FURNITURE("Furniture left out");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }

    String id() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** {@code ocr}, {@code author} or {@code style}: what a correction may be. */
    static Optional<Kind> correction(String text) {
      return Arrays.stream(values()).limit(3).filter(kind -> kind.id().equals(text)).findAny();
    }
  }

  Change {
    context = List.copyOf(context);
  }

  Change(Kind kind, String page, int line, String before, String after, String why) {
    this(kind, page, line, before, after, why, List.of("", ""));
  }
}
