package press.imprint.booklet;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * How a booklet is to be made. Lengths are in millimetres.
 *
 * @param sheet the paper, either way round; where it is absent, the one whose half is the page
 * @param signature how many sheets are folded together; where it is absent, as many as fold well
 * @param paper the thickness of one sheet, for creep
 * @param flip the edge about which sheets are turned between their two sides
 * @param turning who turns them
 * @param gutter how far pages are kept from the fold
 * @param marks what is drawn beside the pages
 * @param cover where the outermost sheet goes
 * @param binding the edge at which the book is bound
 * @param edge how far from the edge of a sheet the printer prints nothing, where that is to matter
 * @param shrinks whether pages that are too large for the paper are made smaller
 * @param instructions the words of the sheet of instructions, where there is to be one
 */
public record BookletOptions(
    Optional<SheetSize> sheet,
    Optional<Integer> signature,
    Optional<Double> paper,
    Flip flip,
    Turning turning,
    double gutter,
    Set<Mark> marks,
    Cover cover,
    Binding binding,
    Optional<Double> edge,
    boolean shrinks,
    Optional<Instructions> instructions) {
  /** One file, turned on the short edge by the printer, nothing added. */
  public static final BookletOptions PLAIN =
      new BookletOptions(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Flip.SHORT,
          Turning.PRINTER,
          0,
          Set.of(),
          Cover.INSIDE,
          Binding.LEFT,
          Optional.empty(),
          true,
          Optional.empty());

  /** Keeps a copy. */
  public BookletOptions {
    marks = Set.copyOf(marks);
  }

  /** The edge of a sheet about which it is turned. */
  public enum Flip {
    /** The shorter one. */
    SHORT,
    /** The longer one. */
    LONG
  }

  /** Who turns the sheets, and in what order the backs are wanted then. */
  public enum Turning {
    /** The printer. */
    PRINTER,
    /** Hands: the pile goes back as it came out, its last sheet on top, which is printed first. */
    REVERSED,
    /** Hands: the pile is turned over first, so that its first sheet lies on top. */
    SAME
  }

  /** Where the outermost sheet goes: the first leaf of the book and the last. */
  public enum Cover {
    /** Into the first and last signature, as it comes. */
    INSIDE,
    /** Around all signatures, as the first sheet of the file. */
    SHEET,
    /** Around all signatures, and into a file of its own. */
    FILE
  }

  /** The files that the booklet is written to. */
  public Set<BookletFile> files() {
    Set<BookletFile> files =
        turning == Turning.PRINTER
            ? EnumSet.of(BookletFile.SHEETS)
            : EnumSet.of(BookletFile.FRONTS, BookletFile.BACKS);
    if (cover == Cover.FILE) {
      files.add(BookletFile.COVER);
    }
    return files;
  }
}
