package press.imprint.model;

import java.nio.file.Path;

/** The file that an image shows, as found when the master was read. */
public sealed interface Picture {
  /** The address as the author typed it. */
  String address();

  /**
   * A picture that can be used.
   *
   * @param address the address as typed
   * @param file the file
   * @param type what it holds
   * @param width in pixels, or in CSS pixels for an SVG; above 0
   * @param height in pixels, or in CSS pixels for an SVG; above 0
   */
  record Found(String address, Path file, Type type, double width, double height)
      implements Picture {}

  /**
   * A picture that cannot be used: the check says why, no writer meets it.
   *
   * @param address the address as typed
   * @param fault what is wrong with it
   * @param detail the fact, as a message tells it
   */
  record Refused(String address, Fault fault, String detail) implements Picture {}

  /** Why a picture cannot be used. */
  enum Fault {
    /** There is no such file, or it is not a picture that can be read. */
    UNREADABLE,
    /** The address leads out of the book's folder. */
    OUTSIDE,
    /** The picture would run a script or fetch something. */
    UNSAFE
  }

  /** The kinds of picture that both the PDF and the EPUB take. */
  enum Type {
    /** PNG. */
    PNG("image/png", "png"),
    /** JPEG. */
    JPEG("image/jpeg", "jpg"),
    /** GIF, its first frame in print. */
    GIF("image/gif", "gif"),
    /** SVG, as vectors. */
    SVG("image/svg+xml", "svg");

    private final String mediaType;
    private final String extension;

    Type(String mediaType, String extension) {
      this.mediaType = mediaType;
      this.extension = extension;
    }

    /** The media type as EPUB 3.3 names it in its core media types. */
    public String mediaType() {
      return mediaType;
    }

    /** The usual ending of a file name, without the dot. */
    public String extension() {
      return extension;
    }
  }
}
