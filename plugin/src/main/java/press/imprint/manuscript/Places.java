package press.imprint.manuscript;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;

/**
 * Where the nodes of flexmark's tree stand in their file.
 *
 * @param source the file that was parsed
 */
record Places(SourceText source) {
  /** The place of a node, without the blanks around it. */
  Location of(Node node) {
    return trimmed(node.getStartOffset(), node.getEndOffset());
  }

  /** The place of some characters. */
  Location of(BasedSequence chars) {
    return source.at(chars.getStartOffset(), chars.getEndOffset());
  }

  /** The place between two others, both included. */
  Location across(Location first, Location last) {
    return source.at(first.start(), last.end());
  }

  private Location trimmed(int start, int end) {
    String text = source.text();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    return source.at(from, to);
  }
}
