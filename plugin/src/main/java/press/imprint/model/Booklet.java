package press.imprint.model;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What {@code book.yaml} says of the booklet. Lengths are in millimetres.
 *
 * @param sheet the paper that it is printed on; absent, the one whose half is the page
 * @param signature how many sheets are folded together; absent, as many as fold well
 * @param paper the thickness of a sheet; absent, nothing is made up for
 * @param flip the edge about which sheets are turned between their two sides
 * @param duplex who turns them
 * @param backs the order of the backs where hands turn the sheets
 * @param gutter how far pages are kept from the fold
 * @param marks what is drawn beside the pages
 * @param cover where the outermost sheet goes
 * @param binding the edge at which the book is bound; absent, as its language is written
 * @param edge how far from the edge of a sheet the printer prints nothing
 * @param fit what becomes of pages that are too large
 * @param instructions whether a sheet in front tells how to print and to fold
 */
public record Booklet(
    Optional<PageSize> sheet,
    Optional<Integer> signature,
    Optional<Double> paper,
    Flip flip,
    Duplex duplex,
    Backs backs,
    double gutter,
    Set<Mark> marks,
    Cover cover,
    Optional<Binding> binding,
    Optional<Double> edge,
    Fit fit,
    boolean instructions) {
  /** A booklet of which nothing is said. */
  public static final Booklet USUAL =
      new Booklet(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Flip.SHORT,
          Duplex.AUTO,
          Backs.REVERSED,
          0,
          Set.of(),
          Cover.INSIDE,
          Optional.empty(),
          Optional.empty(),
          Fit.SHRINK,
          false);

  /** The sheets that have a name. */
  public static final List<PageSize> SHEETS =
      List.of(
          PageSize.A4,
          PageSize.LETTER,
          new PageSize("a3", 297, 420),
          new PageSize("tabloid", 279.4, 431.8),
          new PageSize("sra3", 320, 450));

  /** Keeps a copy. */
  public Booklet {
    marks = marks.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(marks));
  }

  /** The edge of a sheet about which it is turned. */
  public enum Flip {
    /** The shorter one. */
    SHORT,
    /** The longer one. */
    LONG
  }

  /** Who turns the sheets. */
  public enum Duplex {
    /** The printer. */
    AUTO,
    /** The hands of whoever prints. */
    MANUAL
  }

  /** The order of the backs where hands turn the sheets. */
  public enum Backs {
    /** The last one first. */
    REVERSED,
    /** That of the fronts. */
    SAME
  }

  /** What is drawn beside the pages. */
  public enum Mark {
    /** Where to fold. */
    FOLD,
    /** Where to staple, or to sew. */
    STAPLE,
    /** Where to trim. */
    CROP
  }

  /** Where the outermost sheet goes. */
  public enum Cover {
    /** Where it comes. */
    INSIDE,
    /** Around all signatures. */
    SHEET,
    /** Around all signatures, in a file of its own. */
    FILE
  }

  /** The edge at which a book is bound. */
  public enum Binding {
    /** The left one. */
    LEFT,
    /** The right one. */
    RIGHT
  }

  /** What becomes of pages that are too large. */
  public enum Fit {
    /** All pages are made smaller, alike. */
    SHRINK,
    /** They stay as large as they are. */
    KEEP
  }
}
