package press.imprint.markup;

import java.util.Map;
import java.util.Optional;
import press.imprint.model.Block;
import press.imprint.model.Inline;
import press.imprint.model.Metadata;
import press.imprint.model.Picture;

/**
 * The words of a heading for contents, outline, running head and nav: without its note calls, and
 * with the words of its links, but no link.
 */
public final class HeadingWords {
  private HeadingWords() {}

  /**
   * Writes the words, emphasis and all, in the heading's language.
   *
   * @param parent the element to write them into
   * @param heading the heading
   * @param metadata the book's
   * @param pictures takes the pictures among them, by the addresses given to them
   */
  public static void write(
      ElementCursor parent,
      Block.Heading heading,
      Metadata metadata,
      Map<String, Picture.Found> pictures) {
    SmartPunctuation punctuation = SmartPunctuation.of(metadata);
    Optional<String> lang = heading.attributes().lang();
    ElementCursor words = lang.map(own -> parent.child("span").lang(own)).orElse(parent);
    new XhtmlRenderer(words, new WordsOnly(pictures), lang.map(punctuation::in).orElse(punctuation))
        .inlines(heading.content());
  }

  private record WordsOnly(Map<String, Picture.Found> pictures) implements OutputDialect {
    @Override
    public void noteCall(ElementCursor parent, Inline.NoteCall call) {
      // A note belongs to the heading in the text, not to its echo.
    }

    @Override
    public boolean links(Inline.Target target) {
      return false;
    }

    @Override
    public String addressOf(String id) {
      return "#" + id;
    }

    @Override
    public String addressOf(Inline.Target.ToNote note) {
      return note.address();
    }

    @Override
    public String addressOf(Picture.Found picture) {
      String address = picture.file().toUri().toString();
      pictures.put(address, picture);
      return address;
    }

    @Override
    public void mean(ElementCursor element, String meaning) {
      // An echo means nothing of its own.
    }
  }
}
