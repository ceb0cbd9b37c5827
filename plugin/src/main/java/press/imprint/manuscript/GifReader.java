package press.imprint.manuscript;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import press.imprint.model.Picture;

/** Walks the blocks of a GIF (version 89a) from its screen to its trailer. */
final class GifReader {
  private static final int SIGNATURE = 6;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;
  private static final int TRAILER = 0x3B;
  private static final int IMAGE_PLACE = 8;

  private final ByteBuffer in;

  GifReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).position(SIGNATURE);
  }

  PictureData read() throws BadPicture {
    boolean pixels = false;
    try {
      int width = Short.toUnsignedInt(in.getShort());
      int height = Short.toUnsignedInt(in.getShort());
      int screen = in.get();
      skip(2);
      skipColours(screen);
      for (int block = next(); block != TRAILER; block = next()) {
        pixels |= block == IMAGE;
        skipBlock(block);
      }
      if (!pixels) {
        throw BadPicture.unreadable("is a GIF without pixels");
      }
      return new PictureData(Picture.Type.GIF, width, height);
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      throw BadPicture.unreadable("is a GIF that is cut off");
    }
  }

  private int next() {
    return Byte.toUnsignedInt(in.get());
  }

  private void skip(int bytes) {
    in.position(in.position() + bytes);
  }

  /** A table of colours, where the flags say that there is one. */
  private void skipColours(int flags) {
    if ((flags & 0x80) != 0) {
      skip(3 << ((flags & 7) + 1));
    }
  }

  private void skipBlock(int block) throws BadPicture {
    if (block == IMAGE) {
      skip(IMAGE_PLACE);
      skipColours(in.get());
    } else if (block != EXTENSION) {
      throw BadPicture.unreadable("is a GIF that is corrupt");
    }
    skip(1);
    for (int length = next(); length != 0; length = next()) {
      skip(length);
    }
  }
}
