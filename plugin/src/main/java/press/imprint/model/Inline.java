package press.imprint.model;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;

/** A piece of running text. */
public sealed interface Inline {

  /** Where it stands in the master. */
  Location at();

  /**
   * Hands itself to the method for its kind.
   *
   * @param <R> what the visitor returns
   * @param visitor the visitor
   * @return what the visitor returned
   */
  <R> R accept(InlineVisitor<R> visitor);

  /**
   * Letters: entities and escapes resolved, quotes and dashes still as the author typed them.
   *
   * @param at where they stand
   * @param text the letters
   */
  record Text(Location at, String text) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.text(this);
    }
  }

  /**
   * Stressed words, set in italics.
   *
   * @param at where they stand, marks included
   * @param content the words
   */
  record Emphasis(Location at, List<Inline> content) implements Inline {
    /** Keeps a copy. */
    public Emphasis {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.emphasis(this);
    }
  }

  /**
   * Strongly stressed words, set in bold.
   *
   * @param at where they stand, marks included
   * @param content the words
   */
  record Strong(Location at, List<Inline> content) implements Inline {
    /** Keeps a copy. */
    public Strong {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.strong(this);
    }
  }

  /**
   * Words with attributes, a language for one: {@code [слово]{lang=ru}}.
   *
   * @param at where they stand
   * @param attributes their attributes
   * @param content the words
   */
  record Span(Location at, Attributes attributes, List<Inline> content) implements Inline {
    /** Keeps a copy. */
    public Span {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.span(this);
    }
  }

  /**
   * Words in a form that Markdown has no mark for and HTML has.
   *
   * @param at where they stand
   * @param form the form
   * @param content the words
   */
  record Formed(Location at, Form form, List<Inline> content) implements Inline {
    /** Keeps a copy. */
    public Formed {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.formed(this);
    }
  }

  /** The forms of {@link Formed}, each an element of HTML. */
  enum Form {
    /** Below the line. */
    SUB,
    /** Above the line. */
    SUP,
    /** Underlined. */
    U,
    /** A key of a keyboard. */
    KBD
  }

  /**
   * Code, set in the monospaced face and never touched.
   *
   * @param at where it stands, marks included
   * @param text the code
   */
  record Code(Location at, String text) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.code(this);
    }
  }

  /**
   * A link.
   *
   * @param at where it stands
   * @param target where it leads
   * @param title its title, or empty
   * @param content its words
   */
  record Link(Location at, Target target, String title, List<Inline> content) implements Inline {
    /** Keeps a copy. */
    public Link {
      content = List.copyOf(content);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.link(this);
    }
  }

  /**
   * A picture.
   *
   * @param at where it stands
   * @param picture the file it shows
   * @param alt its text for those who do not see it, in running text: a call in it is a mistake
   * @param title its title, or empty
   * @param attributes its attributes; {@code .decorative} says that it needs no text
   */
  record Image(Location at, Picture picture, List<Inline> alt, String title, Attributes attributes)
      implements Inline {
    /** Keeps a copy. */
    public Image {
      alt = List.copyOf(alt);
    }

    /** The text for those who do not see it: {@code alt="…"} before the words in brackets. */
    public String altText() {
      return attributes.value("alt").orElseGet(() -> Inlines.plainText(alt));
    }

    /** Whether the author says that it only adorns. */
    public boolean decorative() {
      return attributes.has("decorative");
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.image(this);
    }
  }

  /**
   * A note call: {@code [^label]}.
   *
   * @param at where it stands, brackets included
   * @param label the author's key, as typed
   */
  record NoteCall(Location at, String label) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.noteCall(this);
    }
  }

  /**
   * A link without words of its own, which prints what its target is called today: {@code
   * [](#fold)}, {@code [](02-page.md#^rope)}, <code>see p. [](#fold){.page}</code>.
   *
   * @param at where it stands, from its lead on
   * @param target where it leads: never out of the book
   * @param page whether it asks for the page on which the target stands
   * @param lead what the author typed before it that only a page can follow, {@code p.} and a
   *     space, say; where there are no pages it is not printed. Mostly empty
   * @param words what it prints where it does not print a page: a title, a caption, a number; empty
   *     where nothing tells what the target is called
   */
  record CrossReference(Location at, Target target, boolean page, String lead, List<Inline> words)
      implements Inline {
    /** Keeps a copy. */
    public CrossReference {
      words = List.copyOf(words);
    }

    /** The same with other words. */
    public CrossReference saying(List<Inline> other) {
      return new CrossReference(at, target, page, lead, other);
    }

    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.crossReference(this);
    }
  }

  /**
   * A line break that the author asked for.
   *
   * @param at where it stands
   */
  record LineBreak(Location at) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.lineBreak(this);
    }
  }

  /**
   * The end of a line of the master within a paragraph: a space.
   *
   * @param at where it stands
   */
  record SoftBreak(Location at) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.softBreak(this);
    }
  }

  /**
   * HTML that is not carried: the check refuses it, no writer meets it.
   *
   * @param at where it stands
   * @param html the HTML
   */
  record RawHtml(Location at, String html) implements Inline {
    @Override
    public <R> R accept(InlineVisitor<R> visitor) {
      return visitor.rawHtml(this);
    }
  }

  /** Where a link leads. */
  sealed interface Target {
    /** The address as the author typed it. */
    String address();

    /** Whether it is a note. */
    default boolean isNote() {
      return false;
    }

    /**
     * Hands itself to the method for its kind.
     *
     * @param <R> what the visitor returns
     * @param visitor the visitor
     * @return what the visitor returned
     */
    <R> R accept(TargetVisitor<R> visitor);

    /**
     * Out of the book.
     *
     * @param address an absolute URI
     */
    record External(String address) implements Target {
      @Override
      public <R> R accept(TargetVisitor<R> visitor) {
        return visitor.external(this);
      }
    }

    /**
     * Into the book.
     *
     * @param address the address as typed: {@code #fold}, {@code 02-page.md#fold}
     * @param id the id that it leads to, or empty where the book has no such place
     */
    record Internal(String address, Optional<String> id) implements Target {
      @Override
      public <R> R accept(TargetVisitor<R> visitor) {
        return visitor.internal(this);
      }
    }

    /**
     * To the body of a note.
     *
     * @param address the address as typed: {@code #^rope}, {@code 02-page.md#^rope}
     * @param file the file that has the note, or empty where the book has no such file
     * @param label the note's label
     */
    record ToNote(String address, Optional<SourceText> file, String label) implements Target {
      @Override
      public boolean isNote() {
        return true;
      }

      @Override
      public <R> R accept(TargetVisitor<R> visitor) {
        return visitor.toNote(this);
      }
    }
  }
}
