package press.imprint.manuscript;

import com.vladsch.flexmark.ast.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;

/** Makes a heading of a heading of the tree: {@code ## The note {#note .unlisted}}. */
final class HeadingReader {
  /** What closes a heading before its attributes: {@code ## Title ## {#id}}. */
  private static final Pattern CLOSING = Pattern.compile("(?:^|[ \t])#+[ \t]*$");

  private final InlineReader inlines;
  private final Places places;

  HeadingReader(InlineReader inlines, Places places) {
    this.inlines = inlines;
    this.places = places;
  }

  /**
   * Reads a heading.
   *
   * @param node the heading
   * @return the heading; its id is the author's as typed, or empty where there is none
   */
  Block read(Heading node) {
    List<Token> words = Edges.trim(inlines.tokens(node));
    Attributes attributes = takeAttributes(words);
    return new Block.Heading(
        places.of(node),
        node.getLevel(),
        attributes.id().orElse(""),
        new Attributes(Optional.empty(), attributes.classes(), attributes.values()),
        inlines.fold(Edges.trim(words)));
  }

  private static Attributes takeAttributes(List<Token> words) {
    int last = words.size() - 1;
    Optional<Token.Marks> marks = last < 0 ? Optional.empty() : words.get(last).marks();
    if (marks.isEmpty()) {
      return Attributes.NONE;
    }
    words.remove(last);
    List<Token> before = new ArrayList<>(words);
    if (!before.isEmpty()) {
      before.get(last - 1).finished().ifPresent(inline -> takeClosing(words, inline.at()));
    }
    return marks.get().attributes();
  }

  private static void takeClosing(List<Token> words, Location letters) {
    Matcher closing = CLOSING.matcher(letters.text());
    if (closing.find()) {
      int last = words.size() - 1;
      Location rest = letters.source().at(letters.start(), letters.start() + closing.start());
      words.set(last, new Token.Piece(new Inline.Text(rest, rest.text())));
    }
  }
}
