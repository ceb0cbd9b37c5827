package press.imprint.markup;

import java.util.Optional;
import org.w3c.dom.Node;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/** What the PDF and the EPUB write each in its own way. */
public interface OutputDialect {

  /**
   * Writes a note call, and in the PDF the note's body with it.
   *
   * @param parent the element in which it stands
   * @param call the call
   */
  void noteCall(ElementCursor parent, Inline.NoteCall call);

  /**
   * The address of a place in the book.
   *
   * @param id the id of the place
   * @return what a link to it says
   */
  String addressOf(String id);

  /**
   * The address of a note's body.
   *
   * @param note where a link leads: to a note that is called
   * @return what a link to it says
   */
  String addressOf(Inline.Target.ToNote note);

  /**
   * The page of a place, where the output has pages.
   *
   * @param target the place
   * @return the folio of its page, as printed
   */
  default Optional<String> folioOf(Inline.Target target) {
    return Optional.empty();
  }

  /**
   * The address of a picture.
   *
   * @param picture the picture
   * @return what an {@code img} says
   */
  String addressOf(Picture.Found picture);

  /**
   * Tells what an element is, where the output has a way to: {@code epigraph}, say.
   *
   * @param element the element
   * @param meaning EPUB's word for it, from its Structural Semantics Vocabulary 1.1
   */
  void mean(ElementCursor element, String meaning);

  /**
   * Takes note of where in the master something stands.
   *
   * @param node what was written
   * @param at where what it was written for stands
   */
  default void stands(Node node, Location at) {}

  /**
   * Whether a link is written as a link; else its words alone.
   *
   * @param target where it leads
   * @return whether it is one in this output
   */
  default boolean links(Inline.Target target) {
    return true;
  }
}
