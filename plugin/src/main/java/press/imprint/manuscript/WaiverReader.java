package press.imprint.manuscript;

import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Waiver;

/**
 * Reads comments that waive a finding in the block below: {@code imprint-allow rule-id: reason}.
 */
final class WaiverReader {
  private static final Pattern WAIVER =
      Pattern.compile("<!--\\s*imprint-allow\\b\\s*([^\\s:]*)\\s*:?(.*?)-->.*", Pattern.DOTALL);

  private final Places places;
  private final List<Waiver> waivers;

  WaiverReader(Places places, List<Waiver> waivers) {
    this.places = places;
    this.waivers = waivers;
  }

  /** A comment that begins a line: it is for what follows it. */
  void block(OpaqueHtmlParser.OpaqueHtml comment) {
    int start = comment.mark().getStartOffset();
    add(
        places.source().at(start, comment.end()),
        following(comment).map(Waiver.Scope::within).orElse(Waiver.Scope.none()));
  }

  /** A comment within a line: it is for nothing, and the author is told so. */
  void inline(InlineSyntax.Comment comment) {
    add(places.of(comment), Waiver.Scope.none());
  }

  private void add(Location at, Waiver.Scope scope) {
    Matcher waiver = WAIVER.matcher(at.text());
    if (waiver.matches()) {
      waivers.add(new Waiver(at, waiver.group(1), waiver.group(2).strip(), scope));
    }
  }

  /** The rest of the comment's line, or else the next block that is no comment. */
  private Optional<Location> following(OpaqueHtmlParser.OpaqueHtml comment) {
    Node next = comment.hasChildren() ? comment.getFirstChild() : comment.getNext();
    while (next instanceof BlankLine
        || (next instanceof OpaqueHtmlParser.OpaqueHtml other && other.vanishes())) {
      next = next.getNext();
    }
    return Optional.ofNullable(next).map(places::of);
  }
}
