package press.imprint.manuscript;

import press.imprint.model.Picture;

/**
 * Thrown by the readers of the kinds of picture, caught by {@link PictureFinder}: no bug, no disk.
 */
final class BadPicture extends Exception {
  private static final long serialVersionUID = 1L;

  private final Picture.Fault fault;

  /**
   * A picture that cannot be used.
   *
   * @param fault why
   * @param fact what follows the address in a message: {@code is cut off}
   */
  BadPicture(Picture.Fault fault, String fact) {
    super(fact);
    this.fault = fault;
  }

  /** A picture that cannot be read. */
  static BadPicture unreadable(String fact) {
    return new BadPicture(Picture.Fault.UNREADABLE, fact);
  }

  /** Why it cannot be used. */
  Picture.Fault fault() {
    return fault;
  }
}
