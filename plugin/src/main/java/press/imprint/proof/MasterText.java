package press.imprint.proof;

import java.util.List;
import press.imprint.diagnostic.Location;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/**
 * Gathers what is to be printed of blocks: all their words, without notes and without the words for
 * those who do not see a picture.
 */
final class MasterText extends BookWalker {
  private final Passage passage = new Passage();
  private final boolean markers;
  private final Links links;

  /** Meets the links of the master in order. */
  interface Links {
    /** What is printed for the page of a cross-reference; nothing where its words are. */
    String folio(Inline.CrossReference reference);

    /** A link that has its own words. */
    default void link(Inline.Link link) {}
  }

  /**
   * Gathers nothing yet.
   *
   * @param markers whether bullets and numbers of lists are printed, or left to who shows the list
   * @param links meets the links
   */
  MasterText(boolean markers, Links links) {
    this.markers = markers;
    this.links = links;
  }

  /** What is printed of blocks. */
  Passage of(List<Block> blocks) {
    walkBlocks(blocks);
    return passage;
  }

  /** What is printed of a heading. */
  static String titleOf(Block.Heading heading) {
    MasterText text = new MasterText(false, reference -> "");
    heading.accept(text);
    return text.passage.letters();
  }

  /** The letters that are printed of the words of a link. */
  static String lettersOf(List<Inline> words) {
    MasterText text = new MasterText(false, reference -> "");
    text.walk(words);
    return text.passage.letters();
  }

  @Override
  public void walkBlocks(List<Block> blocks) {
    for (Block block : blocks) {
      passage.end();
      block.accept(this);
    }
    passage.end();
  }

  @Override
  public Void bulletList(Block.BulletList list) {
    for (List<Block> item : list.items()) {
      marker(list.at(), isWork(item) ? "" : "•");
      walkBlocks(item);
    }
    return null;
  }

  /** An entry in the list of works cited has no bullet. */
  private static boolean isWork(List<Block> item) {
    return !item.isEmpty()
        && item.get(0) instanceof Block.Paragraph entry
        && entry.attributes().has("biblioentry");
  }

  @Override
  public Void orderedList(Block.OrderedList list) {
    int number = list.start();
    for (List<Block> item : list.items()) {
      marker(list.at(), number + ".");
      number++;
      walkBlocks(item);
    }
    return null;
  }

  private void marker(Location at, String word) {
    if (markers) {
      passage.end();
      passage.add(at, word);
    }
  }

  @Override
  public Void codeBlock(Block.CodeBlock block) {
    passage.add(block.at(), block.text());
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    passage.add(text.at(), text.text());
    return null;
  }

  @Override
  public Void code(Inline.Code code) {
    passage.add(code.at(), code.text());
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    links.link(link);
    return super.link(link);
  }

  @Override
  public Void image(Inline.Image image) {
    passage.picture(image.at(), image.decorative() ? "" : image.altText());
    return null;
  }

  @Override
  public Void crossReference(Inline.CrossReference reference) {
    String page = links.folio(reference);
    if (page.isEmpty()) {
      walk(reference.words());
    } else {
      passage.add(reference.at(), reference.lead() + page);
    }
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    passage.end();
    return null;
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    passage.end();
    return null;
  }
}
