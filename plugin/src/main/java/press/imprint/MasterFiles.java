package press.imprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.SourceText;
import press.imprint.mend.Edits;

/**
 * Writes changes into the files of the master, into all or into none. What is not changed stays
 * byte for byte, a byte-order mark and the ends of lines among it, and so do a file's permissions.
 */
final class MasterFiles {
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final BookOptions options;

  MasterFiles(BookOptions options) {
    this.options = options;
  }

  /** Drafts lie in the book's own folder, so that each takes its place in one step. */
  void write(Edits edits) throws IOException {
    List<Path> places = new ArrayList<>();
    try (Publication publication = new Publication(options.folder(), ".imprint")) {
      for (SourceText file : edits.files()) {
        Path place = path(file).toRealPath();
        Path draft = publication.draft(place);
        Files.copy(place, draft, StandardCopyOption.COPY_ATTRIBUTES);
        Files.writeString(draft, changed(file, place, edits), StandardCharsets.UTF_8);
        places.add(place);
      }
      publication.publish(places);
    }
  }

  private Path path(SourceText file) {
    return options.folder().resolve(file.name().substring(options.shownFolder().length() + 1));
  }

  private static String changed(SourceText file, Path place, Edits edits) throws IOException {
    String typed = Files.readString(place);
    String mark = typed.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
    if (!typed.equals(mark + file.text())) {
      throw new IOException(file + " is no longer what was read; nothing was changed");
    }
    return mark + edits.applied(file);
  }
}
