package press.imprint.manuscript;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * An address within the book: {@code #fold}, {@code 02-page.md}, {@code ../02-page.md#fold}.
 *
 * @param file the path of the file from the book's folder
 * @param name what it calls the place in the file
 * @param isInFile whether it names no file, so that the whole book may be meant
 */
record BookAddress(String file, Optional<String> name, boolean isInFile) {
  /**
   * Reads an address.
   *
   * @param address the address as typed
   * @param from the path of the file in which it stands, from the book's folder
   * @return the address
   */
  static BookAddress of(String address, String from) {
    int hash = address.indexOf('#');
    String path = hash < 0 ? address : address.substring(0, hash);
    Optional<String> name =
        hash < 0 ? Optional.empty() : Optional.of(decoded(address.substring(hash + 1)));
    String file = path.isEmpty() ? from : resolved(decoded(path), from);
    return new BookAddress(file, name.filter(n -> !n.isEmpty()), path.isEmpty());
  }

  private static String resolved(String path, String from) {
    Deque<String> steps = new ArrayDeque<>();
    String whole = from.substring(0, from.lastIndexOf('/') + 1) + path;
    for (String step : whole.split("/", -1)) {
      if (step.equals("..") && !steps.isEmpty() && !steps.getLast().equals("..")) {
        steps.removeLast();
      } else if (!step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }

  /** What percent signs hide (RFC 3986, 2.1); as typed where they are none. */
  private static String decoded(String typed) {
    try {
      String plus = typed.replace("+", "%2B");
      String text = URLDecoder.decode(plus, StandardCharsets.UTF_8);
      return Normalizer.normalize(text, Normalizer.Form.NFC);
    } catch (IllegalArgumentException e) {
      return typed;
    }
  }
}
