package press.imprint.manuscript;

import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Inline;

/** What a run of text is made of before tags and brackets have found their partners. */
sealed interface Token {
  /** Where it stands. */
  Location at();

  /**
   * Takes its place in a run.
   *
   * @param fold what makes the run
   */
  void fold(InlineFold fold);

  /**
   * This with the attributes that stand directly behind it.
   *
   * @param marks the attributes
   * @return this with them, or empty where this bears none
   */
  default Optional<Token> bearing(Marks marks) {
    return Optional.empty();
  }

  /** The tag of a block that this is. */
  default Optional<Tag> blockTag() {
    return Optional.empty();
  }

  /** The attributes that this is, borne by nothing so far. */
  default Optional<Marks> marks() {
    return Optional.empty();
  }

  /** The finished inline that this is. */
  default Optional<Inline> finished() {
    return Optional.empty();
  }

  /** A finished inline. */
  record Piece(Inline inline) implements Token {
    @Override
    public Location at() {
      return inline.at();
    }

    @Override
    public void fold(InlineFold fold) {
      fold.add(inline);
    }

    @Override
    public Optional<Inline> finished() {
      return Optional.of(inline);
    }

    @Override
    public Optional<Token> bearing(Marks marks) {
      return inline.accept(new Bearer(marks)).map(Piece::new);
    }
  }

  /** A tag of HTML. */
  record Tag(Location at, HtmlTag tag) implements Token {
    @Override
    public void fold(InlineFold fold) {
      fold.tag(at, tag);
    }

    @Override
    public Optional<Tag> blockTag() {
      return Optional.of(this).filter(self -> self.tag.isBlock());
    }
  }

  /** A bracket that may open a span. */
  record OpenBracket(Location at) implements Token {
    @Override
    public void fold(InlineFold fold) {
      fold.openBracket(at);
    }
  }

  /** A bracket that closes a span if it bears attributes. */
  record CloseBracket(Location bracket, Optional<Marks> borne) implements Token {
    @Override
    public Location at() {
      int end = borne.map(marks -> marks.at().end()).orElse(bracket.end());
      return bracket.source().at(bracket.start(), end);
    }

    @Override
    public void fold(InlineFold fold) {
      fold.closeBracket(bracket, borne);
    }

    @Override
    public Optional<Token> bearing(Marks more) {
      return borne.isPresent()
          ? Optional.empty()
          : Optional.of(new CloseBracket(bracket, Optional.of(more)));
    }
  }

  /** Attributes; where nothing bears them, the letters that they are. */
  record Marks(Location at, Attributes attributes) implements Token {
    @Override
    public void fold(InlineFold fold) {
      fold.add(new Inline.Text(at, at.text()));
    }

    @Override
    public Optional<Marks> marks() {
      return Optional.of(this);
    }
  }
}
