package press.imprint.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Contributor;
import press.imprint.model.Label;
import press.imprint.model.Metadata;

/**
 * A piece of the metadata that stands on a page.
 *
 * @param typed how {@code book.yaml} has it
 * @param text how it is printed
 */
record PrintedMetadata(String typed, String text) {
  /** Everything that the title page, the imprint page and the contents print of a book. */
  static List<PrintedMetadata> of(Metadata metadata) {
    List<String> plain = new ArrayList<>(List.of(metadata.title()));
    metadata.contributors().stream().map(Contributor::name).forEach(plain::add);
    List.of(
            metadata.subtitle(),
            metadata.publisher(),
            metadata.rights(),
            metadata.series(),
            metadata.edition(),
            metadata.source(),
            Optional.of(metadata.identifiers().ofPdf()))
        .forEach(value -> value.ifPresent(plain::add));
    Arrays.stream(Label.values()).map(metadata.labels()::get).forEach(plain::add);
    List<PrintedMetadata> printed = new ArrayList<>();
    plain.forEach(text -> printed.add(new PrintedMetadata(text, text)));
    metadata
        .date()
        .map(date -> new PrintedMetadata(date.iso(), date.printed(metadata.locale())))
        .ifPresent(printed::add);
    return printed;
  }

  /** Where it is typed; the top of the file where that cannot be told, or the POM says it. */
  Location placeIn(SourceText yaml) {
    int start = yaml.text().indexOf(typed);
    return start < 0 ? yaml.at(0, 0) : yaml.at(start, start + typed.length());
  }
}
