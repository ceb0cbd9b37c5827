package press.imprint.pdf;

import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The marked content of a page (ISO 32000-1, 14.6): what belongs to one element and is printed at
 * one go stands between one {@code BDC} and its {@code EMC}, line after line.
 */
final class MarkedContent {
  private final Ink ink;
  private final Tags tags;
  private Optional<Element> open = Optional.empty();

  MarkedContent(Ink ink, Tags tags) {
    this.ink = ink;
    this.tags = tags;
  }

  /** Whether what is printed now belongs to an element. */
  boolean isOf(Element owner) {
    return open.filter(element -> element == owner).isPresent();
  }

  /** What is printed from now on belongs to an element; a node in it is printed first. */
  void open(Element owner, Node node) {
    close();
    begin(Owner.contentTagOf(owner), tags.open(node, false));
    open = Optional.of(owner);
  }

  /** What is printed from now on is the hyphen of a word that is divided in a node. */
  void division(Node node) {
    close();
    begin("Span", tags.open(node, true));
  }

  private void begin(String type, int id) {
    ink.plain("/").plain(type).plain(" <</MCID ").number(id).operator(">> BDC");
  }

  /** Ends what belongs to an element. */
  void close() {
    if (open.isPresent()) {
      end();
      open = Optional.empty();
    }
  }

  /** Ends a piece that is closed by itself. */
  void end() {
    ink.operator("EMC");
  }

  /** Opens what belongs to no element. */
  void artifact(Artifact kind) {
    close();
    ink.operator(kind.opening());
  }
}
