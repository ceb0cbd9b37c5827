package press.imprint.pdf;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The operators of a content stream, written one after another (ISO 32000-1, 7.8.2). */
final class Ink {
  private static final double[] POWERS = {1, 10, 100, 1_000, 10_000};

  private static final byte[] HEX = "0123456789ABCDEF".getBytes(StandardCharsets.US_ASCII);

  private final Bytes out = new Bytes();

  /** Gives its bytes away without a copy. */
  private static final class Bytes extends ByteArrayOutputStream {
    Bytes() {
      super(8_192);
    }

    byte[] buffer() {
      return buf;
    }
  }

  /** A number with three decimals at most, and a space. */
  Ink number(double value) {
    return number(value, 3);
  }

  /** A number with some decimals at most, and a space. */
  Ink number(double value, int decimals) {
    long scaled = Math.round(value * POWERS[decimals]);
    if (scaled < 0) {
      out.write('-');
      scaled = -scaled;
    }
    long unit = (long) POWERS[decimals];
    digits(scaled / unit);
    long rest = scaled % unit;
    if (rest != 0) {
      out.write('.');
      for (long at = unit / 10; rest != 0; at /= 10) {
        out.write((int) ('0' + rest / at));
        rest %= at;
      }
    }
    out.write(' ');
    return this;
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    out.write((int) ('0' + value % 10));
  }

  /** An operator, or anything else that is written as it is, and the end of the line. */
  Ink operator(String name) {
    return plain(name).plain("\n");
  }

  /** What is written as it is. */
  Ink plain(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      out.write(letters.charAt(i));
    }
    return this;
  }

  /** A code of two bytes, in a hexadecimal string that is open. */
  Ink code(int code) {
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.write(HEX[code >> shift & 0xF]);
    }
    return this;
  }

  /** The bytes, of which the first {@link #size} count. */
  byte[] bytes() {
    return out.buffer();
  }

  int size() {
    return out.size();
  }
}
