package press.imprint.manuscript;

import java.util.List;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Metadata;

/**
 * {@code book.yaml} as read: the metadata and the files of the master, as paths from the book's
 * folder.
 *
 * @param metadata the metadata, completed from the POM
 * @param front the files of the front matter, in order
 * @param body the files of the body, in order
 * @param back the files of the back matter, in order
 * @param source the file's text
 */
record BookYaml(
    Metadata metadata,
    List<String> front,
    List<String> body,
    List<String> back,
    SourceText source) {
  BookYaml {
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
  }
}
