package press.imprint;

import java.nio.file.Path;

/**
 * Which text is to be restored to a master, and where.
 *
 * @param source the recognised text
 * @param shownSource the same file as messages name it, with forward slashes
 * @param sheet the restoration sheet
 * @param shownSheet the same file as messages name it
 * @param targetFolder where {@code master/} and {@code imprint/apparatus.html} go
 */
public record EditionOptions(
    Path source, String shownSource, Path sheet, String shownSheet, Path targetFolder) {
  /** The master's folder, which a restoration replaces whole. */
  public Path master() {
    return targetFolder.resolve("master");
  }

  /** The page that tells every decision. */
  public Path apparatus() {
    return workFolder().resolve("apparatus.html");
  }

  /** Where outputs are written before they are moved. */
  Path workFolder() {
    return targetFolder.resolve("imprint");
  }

  /** The folder of the edition: what a book is made of beside its restored text lies there. */
  Path folder() {
    return sheet.toAbsolutePath().getParent();
  }
}
