package press.imprint.manuscript;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Inline;

/** Gives attributes to the inline that they stand behind: an image, a link or code. */
final class Bearer extends InlineChoice<Inline> {
  private static final String PAGE = "page";

  private final Token.Marks marks;

  Bearer(Token.Marks marks) {
    this.marks = marks;
  }

  /** Both together; the first has the say where both name the same. */
  static Attributes join(Attributes first, Attributes second) {
    List<String> classes =
        Stream.concat(first.classes().stream(), second.classes().stream()).distinct().toList();
    Map<String, String> values = new LinkedHashMap<>(first.values());
    second.values().forEach(values::putIfAbsent);
    return new Attributes(first.id().or(second::id), classes, values);
  }

  @Override
  public Optional<Inline> image(Inline.Image image) {
    Attributes both = join(image.attributes(), marks.attributes());
    return Optional.of(
        new Inline.Image(to(image), image.picture(), image.alt(), image.title(), both));
  }

  /** A link has no attributes of its own; a span around it has. */
  @Override
  public Optional<Inline> link(Inline.Link link) {
    return span(link);
  }

  /** {@code .page} asks it for the page; what else there is a span around it has. */
  @Override
  public Optional<Inline> crossReference(Inline.CrossReference reference) {
    Attributes given = marks.attributes();
    if (!given.has(PAGE)) {
      return span(reference);
    }
    Inline page =
        new Inline.CrossReference(to(reference), reference.target(), true, "", reference.words());
    List<String> others = given.classes().stream().filter(name -> !name.equals(PAGE)).toList();
    Attributes rest = new Attributes(given.id(), others, given.values());
    return rest.equals(Attributes.NONE)
        ? Optional.of(page)
        : Optional.of(new Inline.Span(page.at(), rest, List.of(page)));
  }

  @Override
  public Optional<Inline> code(Inline.Code code) {
    return span(code);
  }

  private Optional<Inline> span(Inline inline) {
    return Optional.of(new Inline.Span(to(inline), marks.attributes(), List.of(inline)));
  }

  private Location to(Inline inline) {
    return inline.at().source().at(inline.at().start(), marks.at().end());
  }
}
