package press.imprint.epub;

import java.util.List;
import press.imprint.markup.PlainLetters;
import press.imprint.model.Contributor;
import press.imprint.model.Metadata;

/** The book in the words of Dublin Core, as EPUB 3.3, section 5.5, wants them. */
final class PackageMetadata {
  private final Metadata metadata;
  private final PlainLetters letters;

  PackageMetadata(PageFrame frame) {
    this.metadata = frame.metadata();
    this.letters = frame.letters();
  }

  void write(XmlPrinter opf) {
    opf.leaf("dc:identifier", metadata.identifiers().ofEpub(), "id", "identifier");
    titles(opf);
    contributors(opf, "dc:creator", "creator-", metadata.authors());
    contributors(
        opf,
        "dc:contributor",
        "contributor-",
        metadata.contributors().stream().filter(other -> !other.isAuthor()).toList());
    opf.leaf("dc:language", metadata.lang());
    metadata.date().ifPresent(date -> opf.leaf("dc:date", date.iso()));
    metadata.publisher().ifPresent(name -> opf.leaf("dc:publisher", name));
    metadata.rights().ifPresent(rights -> opf.leaf("dc:rights", letters.of(rights)));
    metadata.description().ifPresent(words -> opf.leaf("dc:description", letters.of(words)));
    metadata.subjects().forEach(subject -> opf.leaf("dc:subject", subject));
    metadata.identifiers().print().ifPresent(print -> opf.leaf("dc:source", print));
    metadata.source().ifPresent(source -> opf.leaf("dc:source", letters.of(source)));
    metadata.series().ifPresent(series -> series(opf, letters.of(series)));
    metadata
        .edition()
        .ifPresent(
            edition -> opf.leaf("meta", letters.of(edition), "property", "schema:bookEdition"));
  }

  private void titles(XmlPrinter opf) {
    opf.leaf("dc:title", letters.of(metadata.title()), "id", "title");
    refine(opf, "title", "title-type", "main");
    metadata
        .subtitle()
        .ifPresent(
            subtitle -> {
              opf.leaf("dc:title", letters.of(subtitle), "id", "subtitle");
              refine(opf, "subtitle", "title-type", "subtitle");
            });
  }

  private static void contributors(
      XmlPrinter opf, String element, String idStem, List<Contributor> people) {
    for (int i = 0; i < people.size(); i++) {
      Contributor person = people.get(i);
      String id = idStem + (i + 1);
      opf.leaf(element, person.name(), "id", id);
      opf.leaf(
          "meta",
          Relators.codeOf(person),
          "refines",
          "#" + id,
          "property",
          "role",
          "scheme",
          "marc:relators");
      person.sort().ifPresent(key -> refine(opf, id, "file-as", key));
    }
  }

  private static void series(XmlPrinter opf, String series) {
    opf.leaf("meta", series, "property", "belongs-to-collection", "id", "series");
    refine(opf, "series", "collection-type", "series");
  }

  private static void refine(XmlPrinter opf, String id, String property, String value) {
    opf.leaf("meta", value, "refines", "#" + id, "property", property);
  }
}
