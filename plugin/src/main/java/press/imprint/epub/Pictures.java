package press.imprint.epub;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.Picture;

/**
 * The pictures of the book, each file once, under names that every system takes: {@code Ship in
 * Fog.PNG} is {@code images/ship-in-fog.png}.
 */
final class Pictures {
  private final Map<Path, String> hrefs = new LinkedHashMap<>();
  private final Map<Path, Picture.Found> files = new LinkedHashMap<>();
  private final List<Inline.Image> images = new ArrayList<>();
  private final Optional<Picture.Found> cover;

  Pictures(Book book, Notes notes) {
    cover = book.metadata().cover().map(Pictures::found);
    Set<String> taken = new HashSet<>(Set.of(Hrefs.DRAWN_COVER));
    cover.ifPresent(picture -> take(picture, taken));
    Gatherer gatherer = new Gatherer();
    book.parts().forEach(part -> gatherer.walkBlocks(part.blocks()));
    notes.called().stream().map(Note::blocks).forEach(gatherer::walkBlocks);
    images.forEach(image -> take(found(image.picture()), taken));
  }

  private static Picture.Found found(Picture picture) {
    if (picture instanceof Picture.Found found) {
      return found;
    }
    throw new IllegalStateException("unchecked picture " + picture.address());
  }

  private static Path keyOf(Picture.Found picture) {
    return picture.file().toAbsolutePath().normalize();
  }

  private void take(Picture.Found picture, Set<String> taken) {
    if (files.putIfAbsent(keyOf(picture), picture) != null) {
      return;
    }
    String stem = stemOf(picture.file().getFileName().toString());
    String href = "images/" + stem + "." + picture.type().extension();
    for (int i = 2; !taken.add(href); i++) {
      href = "images/" + stem + "-" + i + "." + picture.type().extension();
    }
    hrefs.put(keyOf(picture), href);
  }

  private static String stemOf(String fileName) {
    String stem = fileName.replaceFirst("\\.[^.]*$", "");
    String plain =
        Normalizer.normalize(stem, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    if (plain.isEmpty()) {
      return "image";
    }
    return Character.isDigit(plain.charAt(0)) ? "image-" + plain : plain;
  }

  /** The address of a picture in the EPUB. */
  String hrefOf(Picture.Found picture) {
    return hrefs.get(keyOf(picture));
  }

  /** The picture on the cover, where the book gives one. */
  Optional<Picture.Found> cover() {
    return cover;
  }

  /** Every image of the text and its notes, in order. */
  List<Inline.Image> images() {
    return images;
  }

  /**
   * The files themselves.
   *
   * @return an item for each
   * @throws IOException if one cannot be read
   */
  List<Item> items() throws IOException {
    List<Item> items = new ArrayList<>();
    for (Map.Entry<Path, Picture.Found> entry : files.entrySet()) {
      boolean isCover = cover.map(Pictures::keyOf).equals(Optional.of(entry.getKey()));
      items.add(
          new Item(
              hrefs.get(entry.getKey()),
              entry.getValue().type().mediaType(),
              isCover ? "cover-image" : "",
              Files.readAllBytes(entry.getKey())));
    }
    return items;
  }

  private final class Gatherer extends BookWalker {
    @Override
    public Void image(Inline.Image image) {
      images.add(image);
      return null;
    }
  }
}
