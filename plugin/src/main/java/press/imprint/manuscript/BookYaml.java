package press.imprint.manuscript;

import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.SourceText;
import press.imprint.diagnostic.Waiver;
import press.imprint.model.Metadata;

/**
 * {@code book.yaml} as read: the metadata and the files of the master, as paths from the book's
 * folder.
 *
 * @param metadata the metadata, completed from the POM
 * @param front the files of the front matter, in order
 * @param body the files of the body, in order
 * @param back the files of the back matter, in order
 * @param severities how bad the findings of some rules are to be
 * @param waivers which findings may stand
 * @param source the file's text
 */
record BookYaml(
    Metadata metadata,
    List<String> front,
    List<String> body,
    List<String> back,
    Map<Rule, Severity> severities,
    List<Waiver> waivers,
    SourceText source) {
  BookYaml {
    front = List.copyOf(front);
    body = List.copyOf(body);
    back = List.copyOf(back);
    severities = Map.copyOf(severities);
    waivers = List.copyOf(waivers);
  }
}
