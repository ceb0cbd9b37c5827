package press.imprint.report;

import press.imprint.markup.ElementCursor;

/** A message or a hint, what stands between its backticks set as code. */
final class Message {
  private final String[] pieces;

  Message(String message) {
    String[] split = message.split("`", -1);
    // Of an author's own backticks nobody can say which of them quote.
    boolean paired = split.length % 2 == 1;
    pieces = paired ? split : new String[] {message};
  }

  void write(ElementCursor parent) {
    for (int i = 0; i < pieces.length; i++) {
      if (i % 2 == 0) {
        parent.text(pieces[i]);
      } else {
        parent.child("code").text(pieces[i]);
      }
    }
  }
}
