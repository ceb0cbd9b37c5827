package press.imprint.manuscript;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;
import press.imprint.model.Picture;

/** Walks the segments of a JPEG (ITU-T T.81, annex B) from its start to its end marker. */
final class JpegReader {
  private static final int END_OF_IMAGE = 0xD9;
  private static final int START_OF_SCAN = 0xDA;
  private static final int HUFFMAN_TABLES = 0xC4;
  private static final int EXTENSION = 0xC8;
  private static final int ARITHMETIC_TABLES = 0xCC;
  private static final String CUT_OFF = "is a JPEG that is cut off";

  private final ByteBuffer in;

  JpegReader(byte[] bytes) {
    in = ByteBuffer.wrap(bytes).position(2);
  }

  PictureData read() throws BadPicture {
    Optional<PictureData> data = Optional.empty();
    boolean scanned = false;
    try {
      for (int marker = marker(); marker != END_OF_IMAGE; marker = marker()) {
        ByteBuffer segment = segment(marker);
        if (isFrame(marker)) {
          segment.get();
          int height = Short.toUnsignedInt(segment.getShort());
          int width = Short.toUnsignedInt(segment.getShort());
          data = Optional.of(new PictureData(Picture.Type.JPEG, width, height));
        }
        scanned |= marker == START_OF_SCAN;
        if (marker == START_OF_SCAN) {
          skipScan();
        }
      }
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw BadPicture.unreadable(CUT_OFF);
    }
    if (!scanned || data.isEmpty()) {
      throw BadPicture.unreadable("is a JPEG without pixels");
    }
    return data.get();
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0
        && marker <= 0xCF
        && marker != HUFFMAN_TABLES
        && marker != EXTENSION
        && marker != ARITHMETIC_TABLES;
  }

  private int marker() throws BadPicture {
    if (in.get() != (byte) 0xFF) {
      throw BadPicture.unreadable("is a JPEG that is corrupt");
    }
    int marker = 0xFF;
    while (marker == 0xFF) {
      marker = Byte.toUnsignedInt(in.get());
    }
    return marker;
  }

  private ByteBuffer segment(int marker) throws BadPicture {
    int length = Short.toUnsignedInt(in.getShort());
    if (length < 2 || marker == 0) {
      throw BadPicture.unreadable("is a JPEG that is corrupt");
    }
    ByteBuffer segment = in.slice(in.position(), length - 2);
    in.position(in.position() + length - 2);
    return segment;
  }

  /** Within a scan, FF 00 is a byte of the picture and FF D0 to FF D7 restart it. */
  private void skipScan() {
    while (true) {
      if (in.get() == (byte) 0xFF) {
        int next = Byte.toUnsignedInt(in.get(in.position()));
        boolean inside = next == 0 || (next >= 0xD0 && next <= 0xD7);
        if (!inside) {
          in.position(in.position() - 1);
          return;
        }
      }
    }
  }
}
