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
