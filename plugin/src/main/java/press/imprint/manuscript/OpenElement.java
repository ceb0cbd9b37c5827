package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;

/**
 * An element of HTML whose end has not been met, or the whole where no tag stands around it.
 *
 * @param at where its tag stands, if it has one
 * @param tag its tag, if it has one
 * @param content its blocks so far
 * @param caption its caption so far
 */
record OpenElement(
    Optional<Location> at, Optional<HtmlTag> tag, List<Block> content, List<Inline> caption) {

  /** No element. */
  static OpenElement none() {
    return new OpenElement(
        Optional.empty(), Optional.empty(), new ArrayList<>(), new ArrayList<>());
  }

  /** An element that a tag opens. */
  static OpenElement of(Location at, HtmlTag tag) {
    return new OpenElement(Optional.of(at), Optional.of(tag), new ArrayList<>(), new ArrayList<>());
  }

  /** A tag that a book does not carry. */
  static Block raw(Location at) {
    return new Block.RawHtmlBlock(at, Characters.lines(at.text()));
  }

  /** Whether it is an element of this name. */
  boolean is(String name) {
    return tag.filter(opening -> opening.name().equals(name)).isPresent();
  }

  /**
   * Takes a caption, if it is a figure that has none and the caption is made of paragraphs alone.
   *
   * @param element the caption's element
   * @return whether it is taken
   */
  boolean takesCaption(OpenElement element) {
    List<Optional<List<Inline>>> paragraphs =
        element.content.stream().map(block -> block.accept(new Words())).toList();
    Optional<HtmlTag> figcaption = element.tag.filter(HtmlTag::isCarried);
    boolean taken =
        is("figure")
            && caption.isEmpty()
            && figcaption.isPresent()
            && paragraphs.stream().allMatch(Optional::isPresent);
    if (taken) {
      List<Inline> words = new ArrayList<>();
      for (Optional<List<Inline>> paragraph : paragraphs) {
        List<Inline> line = paragraph.orElseThrow();
        if (!words.isEmpty() && !line.isEmpty()) {
          words.add(breakBefore(line.get(0)));
        }
        words.addAll(line);
      }
      caption.addAll(InlineFold.dressed(words, figcaption.get().attributes()));
    }
    return taken;
  }

  private static Inline breakBefore(Inline first) {
    int start = first.at().start();
    return new Inline.LineBreak(first.at().source().at(start, start));
  }

  private static final class Words extends BlockChoice<List<Inline>> {
    @Override
    public Optional<List<Inline>> paragraph(Block.Paragraph paragraph) {
      return Optional.of(paragraph.content());
    }
  }

  /** What it is without an end: its tag, which no book carries, and beside it its blocks. */
  List<Block> refused() {
    List<Block> blocks = new ArrayList<>();
    at.ifPresent(place -> blocks.add(raw(place)));
    blocks.addAll(content);
    if (!caption.isEmpty()) {
      blocks.add(new Block.Paragraph(caption.get(0).at(), Attributes.NONE, caption));
    }
    return blocks;
  }

  /**
   * What it is as a whole.
   *
   * @param close where its end stands
   * @return its block; where a book does not carry it, its tag and its blocks
   */
  List<Block> closed(Location close) {
    Optional<HtmlTag> carried = tag.filter(HtmlTag::isCarried);
    if (carried.isEmpty()) {
      return refused();
    }
    HtmlTag open = carried.get();
    Location whole = close.source().at(at.orElse(close).start(), close.end());
    return switch (open.name()) {
      case "div" -> List.of(new Block.Div(whole, open.attributes(), content));
      case "blockquote" -> List.of(Quotations.of(whole, open.attributes(), content));
      case "figure" -> List.of(new Block.Figure(whole, open.attributes(), content, caption));
      default -> refused();
    };
  }
}
