package press.imprint.manuscript;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/**
 * Makes a run of inlines from its tokens: brings opening and closing tags together, and brackets
 * that bear attributes. A tag without its partner, or one that a book does not carry, becomes
 * {@link Inline.RawHtml} at its own place; what it stands around is kept.
 */
final class InlineFold {
  private final Function<String, Picture> pictures;
  private final int deepest;
  private final Deque<Frame> frames = new ArrayDeque<>();

  private InlineFold(Function<String, Picture> pictures, int deepest) {
    this.pictures = pictures;
    this.deepest = deepest;
    frames.push(new Frame(Optional.empty(), Optional.empty()));
  }

  /** What is open, and what stands in it so far. */
  private record Frame(Optional<Location> at, Optional<HtmlTag> tag, List<Inline> content) {
    Frame(Optional<Location> at, Optional<HtmlTag> tag) {
      this(at, tag, new ArrayList<>());
    }

    boolean isBracket() {
      return at.isPresent() && tag.isEmpty();
    }

    boolean isClosedBy(HtmlTag closing) {
      return tag.filter(opening -> opening.name().equals(closing.name())).isPresent();
    }
  }

  /**
   * Makes a run.
   *
   * @param tokens its tokens
   * @param pictures finds the picture at an address
   * @param deepest how many tags and brackets may stand in each other
   * @return the run
   */
  static List<Inline> fold(List<Token> tokens, Function<String, Picture> pictures, int deepest) {
    InlineFold fold = new InlineFold(pictures, deepest);
    tokens.forEach(token -> token.fold(fold));
    while (fold.frames.size() > 1) {
      fold.flatten();
    }
    return fold.frames.pop().content();
  }

  /** Adds a finished inline. */
  void add(Inline added) {
    List<Inline> content = frames.peek().content();
    Inline inline = PageLead.taken(content, added);
    Optional<Inline> joined =
        content.isEmpty()
            ? Optional.empty()
            : content.get(content.size() - 1).accept(new Joining(inline));
    if (joined.isPresent()) {
      content.set(content.size() - 1, joined.get());
    } else {
      content.add(inline);
    }
  }

  /** Adds a tag. */
  void tag(Location at, HtmlTag tag) {
    switch (tag.kind()) {
      case OPEN -> open(at, tag);
      case EMPTY -> add(element(at, at, tag, List.of()).orElseGet(() -> raw(at)));
      case CLOSE -> close(at, tag);
    }
  }

  private void open(Location at, HtmlTag tag) {
    if (frames.size() > deepest) {
      add(raw(at));
    } else {
      frames.push(new Frame(Optional.of(at), Optional.of(tag)));
    }
  }

  private void close(Location at, HtmlTag tag) {
    if (frames.stream().noneMatch(frame -> frame.isClosedBy(tag))) {
      add(raw(at));
      return;
    }
    while (!frames.peek().isClosedBy(tag)) {
      flatten();
    }
    Frame frame = frames.peek();
    Optional<Inline> element =
        element(frame.at().orElseThrow(), at, frame.tag().orElseThrow(), frame.content());
    if (element.isPresent()) {
      frames.pop();
      add(element.get());
    } else {
      flatten();
    }
  }

  /** Adds a bracket that may open a span. */
  void openBracket(Location at) {
    if (frames.size() > deepest) {
      add(new Inline.Text(at, at.text()));
    } else {
      frames.push(new Frame(Optional.of(at), Optional.empty()));
    }
  }

  /** Adds a bracket that may close a span. */
  void closeBracket(Location at, Optional<Token.Marks> marks) {
    if (marks.isPresent() && frames.stream().anyMatch(Frame::isBracket)) {
      while (!frames.peek().isBracket()) {
        flatten();
      }
      Frame frame = frames.pop();
      Location whole = at.source().at(frame.at().orElseThrow().start(), marks.get().at().end());
      add(new Inline.Span(whole, marks.get().attributes(), frame.content()));
      return;
    }
    if (frames.peek().isBracket()) {
      flatten();
    }
    add(new Inline.Text(at, at.text()));
    marks.ifPresent(letters -> letters.fold(this));
  }

  /** Gives up the innermost frame: what opened it stands for itself. */
  private void flatten() {
    Frame frame = frames.pop();
    Location at = frame.at().orElseThrow();
    add(frame.isBracket() ? new Inline.Text(at, at.text()) : raw(at));
    frame.content().forEach(this::add);
  }

  private static Inline raw(Location at) {
    return new Inline.RawHtml(at, Characters.lines(at.text()));
  }

  private Optional<Inline> element(
      Location open, Location close, HtmlTag tag, List<Inline> content) {
    if (!tag.isCarried()) {
      return Optional.empty();
    }
    Location at = open.source().at(open.start(), close.end());
    Attributes attributes = tag.attributes();
    return switch (tag.name()) {
      case "span" -> Optional.of(new Inline.Span(at, attributes, content));
      case "sub" -> Optional.of(formed(at, Inline.Form.SUB, attributes, content));
      case "sup" -> Optional.of(formed(at, Inline.Form.SUP, attributes, content));
      case "u" -> Optional.of(formed(at, Inline.Form.U, attributes, content));
      case "kbd" -> Optional.of(formed(at, Inline.Form.KBD, attributes, content));
      case "br" -> Optional.of(dressed(new Inline.LineBreak(at), attributes));
      case "img" -> Optional.of(image(at, tag));
      default -> Optional.empty();
    };
  }

  private static Inline formed(
      Location at, Inline.Form form, Attributes attributes, List<Inline> content) {
    return dressed(new Inline.Formed(at, form, content), attributes);
  }

  private static Inline dressed(Inline inline, Attributes attributes) {
    return attributes.equals(Attributes.NONE)
        ? inline
        : new Inline.Span(inline.at(), attributes, List.of(inline));
  }

  /** A run in a span that bears attributes, if there are any. */
  static List<Inline> dressed(List<Inline> content, Attributes attributes) {
    if (content.isEmpty() || attributes.equals(Attributes.NONE)) {
      return content;
    }
    Location first = content.get(0).at();
    Location at = first.source().at(first.start(), content.get(content.size() - 1).at().end());
    return List.of(new Inline.Span(at, attributes, content));
  }

  private Inline image(Location at, HtmlTag tag) {
    Picture picture = pictures.apply(tag.value("src").orElse(""));
    return new Inline.Image(
        at, picture, List.of(), tag.value("title").orElse(""), tag.attributes());
  }
}
