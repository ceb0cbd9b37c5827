package press.imprint;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import press.imprint.manuscript.BookDefaults;

/**
 * What is to be made of which book, and where.
 *
 * @param folder the book's folder
 * @param shownFolder the same folder as messages name it, with forward slashes
 * @param targetFolder where the outputs go
 * @param workFolder where they are written before they are moved; its contents may be deleted
 * @param baseName the start of every output's name
 * @param formats what is to be made; with none the book is only checked
 * @param defaults what stands in for what {@code book.yaml} leaves out
 * @param timestamp the time that every output bears; the clock's where it is absent
 * @param strictness how much the build puts up with
 */
public record BookOptions(
    Path folder,
    String shownFolder,
    Path targetFolder,
    Path workFolder,
    String baseName,
    Set<Format> formats,
    BookDefaults defaults,
    Optional<Instant> timestamp,
    Strictness strictness) {
  /** Keeps a copy of the formats, in the order in which they are made. */
  public BookOptions {
    EnumSet<Format> inOrder = EnumSet.noneOf(Format.class);
    inOrder.addAll(formats);
    formats = Collections.unmodifiableSet(inOrder);
  }

  /**
   * Where an output goes; a draft never takes the place of a book.
   *
   * @param output which
   * @return the file
   */
  public Path place(Output output) {
    String name = strictness.draft() ? baseName + "-draft" : baseName;
    return targetFolder.resolve(output.fileName(name));
  }
}
