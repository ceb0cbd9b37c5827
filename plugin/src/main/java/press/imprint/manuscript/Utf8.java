package press.imprint.manuscript;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Bytes read as UTF-8 (RFC 3629); a byte that cannot be read is one U+FFFD, and its place is kept.
 */
final class Utf8 {
  /** What stands for a byte that cannot be read. */
  static final char LOST = '\uFFFD';

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /**
   * A byte that is not UTF-8.
   *
   * @param offset where its U+FFFD stands, in UTF-16 units
   * @param value the byte, 0x80 to 0xFF
   */
  record BadByte(int offset, int value) {}

  private final List<BadByte> bad = new ArrayList<>();
  private final String text;

  Utf8(byte[] bytes) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    skipByteOrderMark(in);
    for (CoderResult result = decoder.decode(in, out, true);
        result.isError();
        result = decoder.decode(in, out, true)) {
      for (int i = 0; i < result.length(); i++) {
        bad.add(new BadByte(out.position(), in.get() & 0xFF));
        out.put(LOST);
      }
    }
    text = out.flip().toString();
  }

  private static void skipByteOrderMark(ByteBuffer in) {
    byte[] mark = String.valueOf(BYTE_ORDER_MARK).getBytes(StandardCharsets.UTF_8);
    if (in.remaining() >= mark.length && in.slice(0, mark.length).equals(ByteBuffer.wrap(mark))) {
      in.position(mark.length);
    }
  }

  /** The text. */
  String text() {
    return text;
  }

  /** The bytes that are not UTF-8, in order. */
  List<BadByte> bad() {
    return List.copyOf(bad);
  }
}
