package press.imprint.manuscript;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import press.imprint.model.Picture;

/** Walks the chunks of a PNG (W3C PNG, third edition, section 5) and adds up their checksums. */
final class PngReader {
  private static final int SIGNATURE = 8;

  private final ByteBuffer in;

  PngReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes).position(SIGNATURE);
  }

  PictureData read() throws BadPicture {
    try {
      ByteBuffer header = chunk("IHDR");
      PictureData data = new PictureData(Picture.Type.PNG, header.getInt(), header.getInt());
      boolean pixels = false;
      for (String type = type(); !type.equals("IEND"); type = type()) {
        pixels |= type.equals("IDAT");
        chunk(type);
      }
      chunk("IEND");
      if (!pixels) {
        throw BadPicture.unreadable("is a PNG without pixels");
      }
      return data;
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw BadPicture.unreadable("is a PNG that is cut off");
    }
  }

  private String type() {
    byte[] type = new byte[4];
    in.get(in.position() + Integer.BYTES, type);
    return new String(type, StandardCharsets.ISO_8859_1);
  }

  /** Takes the next chunk and gives what it holds. */
  private ByteBuffer chunk(String expected) throws BadPicture {
    boolean right = type().equals(expected);
    int length = in.getInt();
    CRC32 crc = new CRC32();
    crc.update(in.slice(in.position(), Integer.BYTES + length));
    in.position(in.position() + Integer.BYTES);
    ByteBuffer data = in.slice(in.position(), length);
    in.position(in.position() + length);
    if (!right || Integer.toUnsignedLong(in.getInt()) != crc.getValue()) {
      throw BadPicture.unreadable("is a PNG that is corrupt");
    }
    return data;
  }
}
