package press.imprint.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/**
 * The families that the drawings of a book ask for, those that stand in where none is named too;
 * none in a book without drawings.
 */
final class DrawingFonts extends BookWalker {
  private static final Pattern FAMILIES =
      Pattern.compile("font-family\\s*[:=]\\s*[\"']?([^;\"<>]+)");
  private static final List<String> ALWAYS =
      List.of("serif", "sans-serif", "monospace", "cursive", "fantasy", "Arial", "Helvetica");

  private final Set<String> families = new TreeSet<>();

  private DrawingFonts() {}

  static Set<String> of(Book book) {
    DrawingFonts found = new DrawingFonts();
    book.parts().forEach(part -> found.walkBlocks(part.blocks()));
    book.notes().forEach(note -> found.walkBlocks(note.blocks()));
    return found.families;
  }

  static Set<String> of(Picture picture) {
    DrawingFonts found = new DrawingFonts();
    found.look(picture);
    return found.families;
  }

  @Override
  public Void image(Inline.Image image) {
    look(image.picture());
    return null;
  }

  private void look(Picture picture) {
    if (picture instanceof Picture.Found found && found.type() == Picture.Type.SVG) {
      families.addAll(ALWAYS);
      read(found.file());
    }
  }

  private void read(Path file) {
    try {
      Matcher names = FAMILIES.matcher(Files.readString(file, StandardCharsets.UTF_8));
      while (names.find()) {
        for (String name : names.group(1).split(",", -1)) {
          families.add(name.replaceAll("[\"']", "").strip());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
