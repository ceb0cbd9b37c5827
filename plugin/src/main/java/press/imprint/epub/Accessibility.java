package press.imprint.epub;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/**
 * What the EPUB may truly say of itself in the words of EPUB Accessibility 1.1 and the W3C's
 * Schema.org Accessibility Properties for Discoverability Vocabulary.
 */
final class Accessibility {
  private final List<Inline.Image> telling;
  private final boolean pictorialCover;
  private final boolean mayFlash;

  /**
   * Looks at the pictures, on which the answers hang.
   *
   * @param pictures the pictures as the book uses them
   * @param items the same as files
   */
  Accessibility(Pictures pictures, List<Item> items) {
    telling = pictures.images().stream().filter(image -> !image.decorative()).toList();
    pictorialCover = pictures.cover().isPresent();
    mayFlash = items.stream().anyMatch(Accessibility::mayMove);
  }

  private static boolean mayMove(Item item) {
    if (!item.mediaType().equals(Picture.Type.SVG.mediaType())) {
      return item.mediaType().equals(Picture.Type.GIF.mediaType());
    }
    String svg = new String(item.content(), StandardCharsets.UTF_8);
    return Stream.of("<animate", "<set", "@keyframes").anyMatch(svg::contains);
  }

  private boolean everyPictureHasWords() {
    return telling.stream().noneMatch(image -> image.altText().isBlank());
  }

  void write(XmlPrinter opf) {
    boolean visual = pictorialCover || !telling.isEmpty();
    say(opf, "accessMode", "textual");
    if (visual) {
      say(opf, "accessMode", "visual");
    }
    say(opf, "accessModeSufficient", everyPictureHasWords() ? "textual" : "textual,visual");
    features().forEach(feature -> say(opf, "accessibilityFeature", feature));
    say(opf, "accessibilityHazard", mayFlash ? "unknown" : "none");
    opf.leaf(
        "meta",
        summary(),
        "property",
        "schema:accessibilitySummary",
        "xml:lang",
        "en",
        "dir",
        "ltr");
  }

  private List<String> features() {
    List<String> features =
        new ArrayList<>(
            List.of(
                "structuralNavigation",
                "tableOfContents",
                "readingOrder",
                "displayTransformability"));
    if (!telling.isEmpty() && everyPictureHasWords()) {
      features.add("alternativeText");
    }
    return features;
  }

  private String summary() {
    String text =
        "The text flows and can be set in any size and face; headings and notes are marked up, and"
            + " every note call and its note link to each other.";
    if (telling.isEmpty()) {
      return text;
    }
    return text
        + (everyPictureHasWords()
            ? " Every picture has a text alternative or is marked as decorative."
            : " Not every picture has a text alternative.");
  }

  private static void say(XmlPrinter opf, String property, String value) {
    opf.leaf("meta", value, "property", "schema:" + property);
  }
}
