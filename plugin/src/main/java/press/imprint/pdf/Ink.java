package press.imprint.pdf;

import java.util.Arrays;
import java.util.zip.Deflater;

/** The operators of a content stream, written one after another (ISO 32000-1, 7.8.2). */
final class Ink {
  private static final long[] POWERS = {1, 10, 100, 1_000, 10_000};

  private byte[] out = new byte[16_384];
  private int size;

  /** A number with three decimals at most, and a space. */
  Ink number(double value) {
    return number(value, 3);
  }

  /** A number with some decimals at most, and a space. */
  Ink number(double value, int decimals) {
    long unit = POWERS[decimals];
    long scaled = Math.round(value * unit);
    if (scaled < 0) {
      put('-');
      scaled = -scaled;
    }
    long whole = scaled / unit;
    long rest = scaled % unit;
    if (whole != 0 || rest == 0) {
      digits(whole);
    }
    if (rest != 0) {
      put('.');
      for (long at = unit / 10; rest != 0; at /= 10) {
        put((char) ('0' + rest / at));
        rest %= at;
      }
    }
    put(' ');
    return this;
  }

  private void digits(long value) {
    if (value >= 10) {
      digits(value / 10);
    }
    put((char) ('0' + value % 10));
  }

  /** An operator, or anything else that is written as it is, and the end of the line. */
  Ink operator(String name) {
    plain(name);
    put('\n');
    return this;
  }

  /** What is written as it is: letters of ASCII. */
  Ink plain(String letters) {
    for (int i = 0; i < letters.length(); i++) {
      put(letters.charAt(i));
    }
    return this;
  }

  /** A code of two bytes, in a string that is open (ISO 32000-1, 7.3.4.2). */
  Ink code(int code) {
    literal((char) (code >> 8));
    literal((char) (code & 0xFF));
    return this;
  }

  /** What ends a string, and what a reader would take for another end of a line, is escaped. */
  private void literal(char letter) {
    switch (letter) {
      case '(', ')', '\\' -> {
        put('\\');
        put(letter);
      }
      case '\r' -> plain("\\r");
      default -> put(letter);
    }
  }

  private void put(char letter) {
    if (size == out.length) {
      out = Arrays.copyOf(out, 2 * size);
    }
    out[size++] = (byte) letter;
  }

  /** A stroke around its middle, filled. */
  Ink stroke(double x, double y, double length, double thickness) {
    number(x).number(y - thickness / 2).number(length).number(thickness);
    return operator("re f");
  }

  /** All of it, packed (ISO 32000-1, 7.4.4). */
  byte[] deflated() {
    Deflater deflater = new Deflater();
    try {
      deflater.setInput(out, 0, size);
      deflater.finish();
      byte[] packed = new byte[size / 2 + 64];
      int length = 0;
      while (!deflater.finished()) {
        if (length == packed.length) {
          packed = Arrays.copyOf(packed, 2 * length);
        }
        length += deflater.deflate(packed, length, packed.length - length);
      }
      return Arrays.copyOf(packed, length);
    } finally {
      deflater.end();
    }
  }
}
