package press.imprint.manuscript;

import java.util.Map;
import press.imprint.diagnostic.Rule;
import press.imprint.yaml.YamlFindings;

/** The rule {@code bad-metadata}: gathers what is wrong with {@code book.yaml} as it is read. */
final class BadMetadata extends YamlFindings {
  /** What others call what we have another key for. */
  private static final Map<String, String> OTHER_NAMES =
      Map.ofEntries(
          Map.entry("language", "lang"),
          Map.entry("isbn", "identifier"),
          Map.entry("uuid", "identifier"),
          Map.entry("copyright", "rights"),
          Map.entry("license", "rights"),
          Map.entry("licence", "rights"),
          Map.entry("keywords", "subject"),
          Map.entry("tags", "subject"),
          Map.entry("abstract", "description"),
          Map.entry("summary", "description"),
          Map.entry("cover", "cover-image"),
          Map.entry("editor", "author"),
          Map.entry("translator", "author"),
          Map.entry("contributor", "author"),
          Map.entry("creator", "author"),
          Map.entry("year", "date"),
          Map.entry("organization", "publisher"),
          Map.entry("papersize", "page"),
          Map.entry("page-size", "page"),
          Map.entry("footnotes", "notes"),
          Map.entry("bibliography", "sources"),
          Map.entry("works-cited", "sources"),
          Map.entry("chapters", "body"),
          Map.entry("frontmatter", "front"),
          Map.entry("backmatter", "back"),
          Map.entry("font", "fonts"),
          Map.entry("style", "css"),
          Map.entry("styles", "css"),
          Map.entry("stylesheet", "css"),
          Map.entry("geometry", "margins"),
          Map.entry("typography", "type"),
          Map.entry("line-height", "leading"),
          Map.entry("imposition", "booklet"),
          Map.entry("signatures", "signature"),
          Map.entry("caliper", "paper"),
          Map.entry("creep", "paper"),
          Map.entry("thickness", "paper"),
          Map.entry("margin", "edge"),
          Map.entry("file-as", "sort"));

  BadMetadata() {
    super(Rule.BAD_METADATA, OTHER_NAMES);
  }
}
