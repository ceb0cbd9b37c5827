package press.imprint.manuscript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Block;

/**
 * Collects the blocks that stand beside each other, and brings together what belongs together: tags
 * with their partners, terms with what they mean, attributes and captions with their blocks.
 */
final class Siblings {
  private final int depth;
  private final Deque<OpenElement> elements = new ArrayDeque<>();
  private Optional<Waiting> waiting = Optional.empty();

  /** What was added last, joined or not. */
  private Optional<Block> latest = Optional.empty();

  /**
   * Begins a collection.
   *
   * @param depth how many elements and blocks stand around it
   */
  Siblings(int depth) {
    this.depth = depth;
    elements.push(OpenElement.none());
  }

  /** How many elements and blocks stand around the next block. */
  int innerDepth() {
    return depth + elements.size();
  }

  /** Whether the next block stands in a {@code figure}. */
  boolean isInFigure() {
    return elements.stream().anyMatch(element -> element.is("figure"));
  }

  /** All that was collected. */
  List<Block> finish() {
    release();
    while (elements.size() > 1) {
      giveUp();
    }
    return elements.peek().content();
  }

  private List<Block> content() {
    return elements.peek().content();
  }

  private Optional<Block> last() {
    return content().isEmpty()
        ? Optional.empty()
        : Optional.of(content().get(content().size() - 1));
  }

  private void replaceLast(Block block, Block reachingTo) {
    content().set(content().size() - 1, block);
    latest = Optional.of(reachingTo);
  }

  /**
   * Adds a block.
   *
   * @param block the block
   */
  void add(Block block) {
    Optional<Block> joined =
        waiting
            .filter(piece -> areNear(piece.alone(), block, piece.reach()))
            .flatMap(piece -> piece.join(block));
    if (joined.isPresent()) {
      waiting = Optional.empty();
    } else {
      release();
    }
    append(joined.orElse(block), block);
  }

  private void append(Block block, Block reachingTo) {
    content().add(block);
    latest = Optional.of(reachingTo);
  }

  /**
   * Adds a paragraph that may belong to a neighbour.
   *
   * @param piece the paragraph
   */
  void add(Waiting piece) {
    release();
    if (!(piece.looksBack() && joinsLast(piece))) {
      waiting = Optional.of(piece);
    }
  }

  private boolean joinsLast(Waiting piece) {
    Optional<Block> joined =
        latest
            .filter(block -> areNear(block, piece.alone(), piece.reach()))
            .flatMap(near -> last())
            .flatMap(piece::join);
    joined.ifPresent(block -> replaceLast(block, piece.alone()));
    return joined.isPresent();
  }

  /** What waits has met no block that takes it: the one before, or it stands alone. */
  private void release() {
    Optional<Waiting> piece = waiting;
    waiting = Optional.empty();
    piece
        .filter(paragraph -> !joinsLast(paragraph))
        .ifPresent(paragraph -> append(paragraph.alone(), paragraph.alone()));
  }

  private static boolean areNear(Block first, Block second, int blankLines) {
    Location at = first.at();
    int lastLine = at.source().lineAt(Math.max(at.start(), at.end() - 1));
    return second.at().line() - lastLine - 1 <= blankLines;
  }

  /**
   * Adds what the terms before mean.
   *
   * @param definition the meaning
   */
  void define(Definitions.Meaning definition) {
    release();
    int size = content().size();
    Optional<Block> list = last().flatMap(block -> block.accept(new Definitions(definition)));
    if (list.isEmpty()) {
      definition.alone().forEach(this::add);
      return;
    }
    replaceLast(list.get(), list.get());
    Optional<Block> whole =
        size < 2
            ? Optional.empty()
            : content().get(size - 2).accept(new Definitions.Continuation(list.get()));
    if (whole.isPresent()) {
      content().remove(size - 1);
      replaceLast(whole.get(), whole.get());
    }
  }

  /**
   * Adds a tag of a block.
   *
   * @param at where it stands
   * @param tag the tag
   */
  void tag(Location at, HtmlTag tag) {
    release();
    switch (tag.kind()) {
      case OPEN -> open(at, tag);
      case EMPTY -> addEmpty(at, tag);
      case CLOSE -> close(at, tag);
    }
  }

  private void open(Location at, HtmlTag tag) {
    if (innerDepth() > Dialect.DEEPEST) {
      content().add(OpenElement.raw(at));
    } else {
      elements.push(OpenElement.of(at, tag));
    }
  }

  private void addEmpty(Location at, HtmlTag tag) {
    elements.push(OpenElement.of(at, tag));
    closeInnermost(at);
  }

  private void close(Location at, HtmlTag tag) {
    if (elements.stream().noneMatch(element -> element.is(tag.name()))) {
      content().add(OpenElement.raw(at));
      return;
    }
    while (!elements.peek().is(tag.name())) {
      giveUp();
    }
    closeInnermost(at);
  }

  private void closeInnermost(Location close) {
    OpenElement element = elements.pop();
    if (element.is("figcaption") && elements.peek().takesCaption(element)) {
      return;
    }
    content().addAll(element.closed(close));
  }

  /** The innermost element has no end: its tag stands for itself, its content beside it. */
  private void giveUp() {
    OpenElement element = elements.pop();
    content().addAll(element.refused());
  }
}
