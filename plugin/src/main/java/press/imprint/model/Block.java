package press.imprint.model;

import java.util.List;
import press.imprint.diagnostic.Location;

/** A paragraph, a heading, a quotation: whatever stands below or beside its like. */
public sealed interface Block {

  /** Where it stands in the master. */
  Location at();

  /**
   * Hands itself to the method for its kind.
   *
   * @param <R> what the visitor returns
   * @param visitor the visitor
   * @return what the visitor returned
   */
  <R> R accept(BlockVisitor<R> visitor);

  /**
   * A heading: {@code ## The note {#note}}.
   *
   * @param at where it stands
   * @param level 1 for a part, 2 for a chapter, down to 6
   * @param id its id, the only one of this name in the book
   * @param attributes its attributes: {@code .unnumbered} keeps a part out of the count of parts,
   *     {@code .unlisted} keeps a heading out of the contents
   * @param content its words
   */
  record Heading(Location at, int level, String id, Attributes attributes, List<Inline> content)
      implements Block {
    /** Keeps a copy. */
    public Heading {
      content = List.copyOf(content);
    }

    /** Whether it stands in the contents. */
    public boolean listed() {
      return !attributes.has("unlisted");
    }

    /** Whether a part that it opens counts among the numbered ones. */
    public boolean numbered() {
      return !attributes.has("unnumbered");
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.heading(this);
    }
  }

  /**
   * A paragraph.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param content its words
   */
  record Paragraph(Location at, Attributes attributes, List<Inline> content) implements Block {
    /** Keeps a copy. */
    public Paragraph {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.paragraph(this);
    }
  }

  /**
   * A block quotation.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param blocks what is quoted
   */
  record Quotation(Location at, Attributes attributes, List<Block> blocks) implements Block {
    /** Keeps a copy. */
    public Quotation {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.quotation(this);
    }
  }

  /**
   * An epigraph: a quotation with {@code {.epigraph}}.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param blocks what is quoted
   * @param attribution who said it, dash included; empty where there is none
   */
  record Epigraph(Location at, Attributes attributes, List<Block> blocks, List<Inline> attribution)
      implements Block {
    /** Keeps copies. */
    public Epigraph {
      blocks = List.copyOf(blocks);
      attribution = List.copyOf(attribution);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.epigraph(this);
    }
  }

  /**
   * Verse: Pandoc's line block.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param lines its lines
   */
  record Verse(Location at, Attributes attributes, List<Line> lines) implements Block {
    /** Keeps a copy. */
    public Verse {
      lines = List.copyOf(lines);
    }

    /**
     * A line of verse.
     *
     * @param indent how many spaces it is set in by
     * @param content its words; empty for the line between two stanzas
     */
    public record Line(int indent, List<Inline> content) {
      /** Keeps a copy. */
      public Line {
        content = List.copyOf(content);
      }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.verse(this);
    }
  }

  /**
   * A list with bullets.
   *
   * @param at where it stands
   * @param tight whether its items stand close, without blank lines in the master
   * @param items its items
   */
  record BulletList(Location at, boolean tight, List<List<Block>> items) implements Block {
    /** Keeps copies. */
    public BulletList {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.bulletList(this);
    }
  }

  /**
   * A numbered list.
   *
   * @param at where it stands
   * @param tight whether its items stand close, without blank lines in the master
   * @param start the number of its first item
   * @param items its items
   */
  record OrderedList(Location at, boolean tight, int start, List<List<Block>> items)
      implements Block {
    /** Keeps copies. */
    public OrderedList {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.orderedList(this);
    }
  }

  /**
   * A list of terms and what they mean.
   *
   * @param at where it stands
   * @param items its items
   */
  record DefinitionList(Location at, List<Item> items) implements Block {
    /** Keeps a copy. */
    public DefinitionList {
      items = List.copyOf(items);
    }

    /**
     * One or more terms with one or more meanings.
     *
     * @param terms the terms
     * @param definitions the meanings
     */
    public record Item(List<List<Inline>> terms, List<List<Block>> definitions) {
      /** Keeps copies. */
      public Item {
        terms = terms.stream().map(List::copyOf).toList();
        definitions = definitions.stream().map(List::copyOf).toList();
      }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.definitionList(this);
    }
  }

  /**
   * A table.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param caption its caption; empty where there is none
   * @param alignments one for each column
   * @param head the rows of its head
   * @param body the rows of its body
   */
  record Table(
      Location at,
      Attributes attributes,
      List<Inline> caption,
      List<Alignment> alignments,
      List<List<List<Inline>>> head,
      List<List<List<Inline>>> body)
      implements Block {
    /** Keeps copies. */
    public Table {
      caption = List.copyOf(caption);
      alignments = List.copyOf(alignments);
      head = head.stream().map(List::copyOf).toList();
      body = body.stream().map(List::copyOf).toList();
    }

    /** How a column is set. */
    public enum Alignment {
      /** As the text runs. */
      DEFAULT,
      /** To the left. */
      LEFT,
      /** In the middle. */
      CENTER,
      /** To the right. */
      RIGHT
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.table(this);
    }
  }

  /**
   * Lines of code, set in the monospaced face and never touched.
   *
   * @param at where they stand
   * @param language what they are written in, or empty
   * @param text the lines, each with its end
   */
  record CodeBlock(Location at, String language, String text) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.codeBlock(this);
    }
  }

  /**
   * A figure: an image that is a paragraph of its own, or HTML's {@code figure}.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param blocks what it shows
   * @param caption its caption; empty where there is none
   */
  record Figure(Location at, Attributes attributes, List<Block> blocks, List<Inline> caption)
      implements Block {
    /** Keeps copies. */
    public Figure {
      blocks = List.copyOf(blocks);
      caption = List.copyOf(caption);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.figure(this);
    }
  }

  /**
   * A thematic break, set as an ornament.
   *
   * @param at where it stands
   */
  record Ornament(Location at) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.ornament(this);
    }
  }

  /**
   * Blocks with attributes: HTML's {@code div}.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param blocks its blocks
   */
  record Div(Location at, Attributes attributes, List<Block> blocks) implements Block {
    /** Keeps a copy. */
    public Div {
      blocks = List.copyOf(blocks);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.div(this);
    }
  }

  /**
   * HTML that is not carried: the check refuses it, no writer meets it.
   *
   * @param at where it stands
   * @param html the HTML
   */
  record RawHtmlBlock(Location at, String html) implements Block {
    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
      return visitor.rawHtmlBlock(this);
    }
  }
}
