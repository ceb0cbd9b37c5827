package press.imprint.manuscript;

import java.util.Optional;
import java.util.regex.Pattern;
import press.imprint.model.Inline;

/** Tells links out of the book from links into it. */
final class Targets {
  /** RFC 3986, 3.1. */
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  /** Before the label of a note. */
  private static final String NOTE = "#^";

  private Targets() {}

  /**
   * Where an address leads, as far as it can be told before the whole book is read.
   *
   * @param address the address as typed
   * @return its target; one into the book has no id yet
   */
  static Inline.Target of(String address) {
    if (SCHEME.matcher(address).matches()) {
      return new Inline.Target.External(address);
    }
    int note = address.indexOf(NOTE);
    return note >= 0 && note + NOTE.length() < address.length() && note == address.indexOf('#')
        ? new Inline.Target.ToNote(
            address, Optional.empty(), address.substring(note + NOTE.length()))
        : new Inline.Target.Internal(address, Optional.empty());
  }
}
