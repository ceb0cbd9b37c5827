package press.imprint.model;

import java.util.List;

/**
 * The trimmed page.
 *
 * @param name its name in {@code book.yaml}, or {@code custom}
 * @param width in millimetres
 * @param height in millimetres
 */
public record PageSize(String name, double width, double height) {
  /** ISO 216 A5, half of A4. */
  public static final PageSize A5 = new PageSize("a5", 148, 210);

  /** ISO 216 A4. */
  public static final PageSize A4 = new PageSize("a4", 210, 297);

  /** ANSI letter, 8.5 by 11 inches. */
  public static final PageSize LETTER = new PageSize("letter", 215.9, 279.4);

  /** Half of a letter sheet, 5.5 by 8.5 inches. */
  public static final PageSize HALF_LETTER = new PageSize("half-letter", 139.7, 215.9);

  /** The sizes that have a name. */
  public static final List<PageSize> NAMED = List.of(A5, A4, LETTER, HALF_LETTER);
}
