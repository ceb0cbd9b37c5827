package press.imprint.epub;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Label;
import press.imprint.model.Matter;

/**
 * The contents: the listed headings down to the level that the book asks for, each below the listed
 * one before it of a lower level. A part without a heading stands there by its first words, the
 * only part of a body by the book's title. What is a heading within a quotation or a list is none
 * of the book's.
 */
final class Contents {
  /** How much is told of a part without a heading, in characters. */
  private static final int OPENING_WORDS = 40;

  /**
   * A line of the contents.
   *
   * @param label its words
   * @param lang their language, where it is not the book's
   * @param href where it leads, relative to the package document
   * @param children the lines below it
   */
  record Entry(String label, Optional<String> lang, String href, List<Entry> children) {
    Entry {
      children = List.copyOf(children);
    }
  }

  private record Line(int level, String label, Optional<String> lang, String href) {
    Line(int level, String label, String href) {
      this(level, label, Optional.empty(), href);
    }
  }

  private final PageFrame frame;
  private final List<PartFile> parts;
  private final List<Line> lines = new ArrayList<>();

  Contents(PageFrame frame, List<PartFile> parts) {
    this.frame = frame;
    this.parts = parts;
    for (PartFile file : parts) {
      if (file.part().heading().isEmpty()) {
        lines.add(new Line(1, titleOf(file), file.href()));
      }
      file.part().blocks().stream()
          .filter(Block.Heading.class::isInstance)
          .map(Block.Heading.class::cast)
          .forEach(heading -> list(file, heading));
    }
    if (lines.isEmpty()) {
      lines.add(new Line(1, frame.title(), startOfText()));
    }
  }

  private void list(PartFile file, Block.Heading heading) {
    String label = frame.letters().of(heading);
    boolean shown = heading.listed() && heading.level() <= frame.metadata().tocDepth();
    if (shown && !label.isBlank()) {
      boolean opensFile = file.part().heading().filter(heading::equals).isPresent();
      String href = opensFile ? file.href() : file.href() + "#" + heading.id();
      lines.add(new Line(heading.level(), label, heading.attributes().lang(), href));
    }
  }

  /** Where the text begins: the first file of the body. */
  String startOfText() {
    Optional<PartFile> body =
        parts.stream().filter(file -> file.part().matter() == Matter.BODY).findFirst();
    return body.or(() -> parts.stream().findFirst()).map(PartFile::href).orElse(Hrefs.TITLE_PAGE);
  }

  /** What a part is called: its heading, or what stands in for one. */
  String titleOf(PartFile file) {
    Optional<String> title = file.part().heading().map(heading -> frame.letters().of(heading));
    return title
        .filter(words -> !words.isBlank())
        .orElseGet(() -> isWholeBody(file) ? frame.title() : openingOf(file));
  }

  private boolean isWholeBody(PartFile file) {
    return file.part().matter() == Matter.BODY
        && parts.stream().filter(other -> other.part().matter() == Matter.BODY).count() == 1;
  }

  private String openingOf(PartFile file) {
    FirstWords first = new FirstWords();
    first.walkBlocks(file.part().blocks());
    String words = first.words.strip().replaceAll("\\s+", " ");
    if (words.isEmpty()) {
      return frame.label(Label.START_OF_TEXT);
    }
    if (words.codePointCount(0, words.length()) <= OPENING_WORDS) {
      return words;
    }
    String cut = words.substring(0, words.offsetByCodePoints(0, OPENING_WORDS));
    int space = cut.lastIndexOf(' ');
    return (space > 0 ? cut.substring(0, space) : cut) + "…";
  }

  /** The lines as a tree. */
  List<Entry> entries() {
    Deque<Node> open = new ArrayDeque<>();
    Node root = new Node(new Line(0, "", ""));
    open.push(root);
    for (Line line : lines) {
      while (open.element().line.level() >= line.level()) {
        open.pop();
      }
      Node node = new Node(line);
      open.element().children.add(node);
      open.push(node);
    }
    return root.entry().children();
  }

  private static final class Node {
    private final Line line;
    private final List<Node> children = new ArrayList<>();

    Node(Line line) {
      this.line = line;
    }

    Entry entry() {
      List<Entry> below = children.stream().map(Node::entry).toList();
      return new Entry(line.label(), line.lang(), line.href(), below);
    }
  }

  /** Takes the first run that has a word. */
  private final class FirstWords extends BookWalker {
    private String words = "";

    @Override
    public void walk(List<Inline> content) {
      if (words.isBlank()) {
        words = frame.letters().of(content);
      }
    }
  }
}
