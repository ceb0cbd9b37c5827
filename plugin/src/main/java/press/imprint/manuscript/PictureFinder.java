package press.imprint.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Picture;

/**
 * Finds the file behind {@code ![A folded sheet](img/fold%20one.svg)} and looks whether a PDF and
 * an EPUB can show it.
 */
final class PictureFinder {
  private static final Pattern ESCAPED = Pattern.compile("(?:%[0-9A-Fa-f]{2})+");

  private final BookFolder folder;

  /**
   * A finder for the pictures of a book.
   *
   * @param folder the book's folder
   */
  PictureFinder(BookFolder folder) {
    this.folder = folder;
  }

  /**
   * Looks for a picture.
   *
   * @param address the address as typed: a relative reference (RFC 3986, section 4.2) to a file
   * @param fromFile the file of the master in which it stands
   * @return the picture, or why it cannot be used
   * @throws UncheckedIOException when the disk does not give a file that is there
   */
  Picture find(String address, Path fromFile) {
    if (address.isBlank()) {
      return new Picture.Refused(address, Picture.Fault.UNREADABLE, "`` does not exist");
    }
    Path from = fromFile.toAbsolutePath().getParent();
    return folder.find(decoded(address), from, new Looked(address));
  }

  /** What percent signs hide; as typed where that is no UTF-8. */
  private static String decoded(String address) {
    Matcher escapes = ESCAPED.matcher(address);
    return escapes.replaceAll(
        escape -> Matcher.quoteReplacement(decodedRun(escape.group()).orElse(escape.group())));
  }

  private static Optional<String> decodedRun(String run) {
    byte[] bytes = new byte[run.length() / 3];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Integer.parseInt(run.substring(3 * i + 1, 3 * i + 3), 16);
    }
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What becomes of a picture that was looked for. */
  private record Looked(String address) implements BookFolder.Answer<Picture> {
    @Override
    public Picture found(Path file) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        PictureData data = PictureData.of(bytes);
        return new Picture.Found(address, file, data.type(), data.width(), data.height());
      } catch (BadPicture e) {
        return new Picture.Refused(
            address, e.fault(), "`%s` %s".formatted(address, e.getMessage()));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public Picture refused(Picture.Fault fault, String detail, Optional<String> nearest) {
      String near = nearest.map(name -> ", and `" + name + "` does").orElse("");
      return new Picture.Refused(address, fault, detail + near);
    }
  }
}
