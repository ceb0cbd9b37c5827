package press.imprint.markup;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import press.imprint.model.Attributes;
import press.imprint.model.Inline;
import press.imprint.model.InlineVisitor;
import press.imprint.model.Picture;

/** Writes inlines as XHTML. */
final class InlineRenderer implements InlineVisitor<Void> {
  /** What an author may say of an image's size; a bare figure counts CSS pixels. */
  private static final Pattern LENGTH = Pattern.compile("\\d+(\\.\\d+)?(%|mm|cm|in|pt|px|em)?");

  /** The class of a link that prints the page it leads to. */
  private static final String FOLIO = "folio";

  private static final List<String> DIRECTIONS = List.of("ltr", "rtl", "auto");

  private final ElementCursor parent;
  private final OutputDialect dialect;
  private final IdentityHashMap<Inline.Text, String> letters;
  private final QuoteMarks marks;

  InlineRenderer(
      ElementCursor parent,
      OutputDialect dialect,
      IdentityHashMap<Inline.Text, String> letters,
      QuoteMarks marks) {
    this.parent = parent;
    this.dialect = dialect;
    this.letters = letters;
    this.marks = marks;
  }

  void inlines(List<Inline> content) {
    content.forEach(inline -> inline.accept(this));
  }

  private Void into(ElementCursor element, List<Inline> content) {
    new InlineRenderer(element, dialect, letters, marks).inlines(content);
    return null;
  }

  /** Writes the attributes that XHTML has a place for; keys of our own are not written. */
  static void apply(Attributes attributes, ElementCursor element) {
    element.attribute("id", attributes.id());
    if (!attributes.classes().isEmpty()) {
      element.attribute("class", String.join(" ", attributes.classes()));
    }
    attributes.lang().ifPresent(element::lang);
    element.attribute("dir", attributes.value("dir").filter(DIRECTIONS::contains));
    element.attribute("title", attributes.value("title"));
  }

  @Override
  public Void text(Inline.Text text) {
    parent.text(letters.getOrDefault(text, text.text()));
    dialect.stands(parent.element().getLastChild(), text.at());
    return null;
  }

  @Override
  public Void emphasis(Inline.Emphasis emphasis) {
    return into(parent.child("em"), emphasis.content());
  }

  @Override
  public Void strong(Inline.Strong strong) {
    return into(parent.child("strong"), strong.content());
  }

  @Override
  public Void span(Inline.Span span) {
    ElementCursor element = parent.child("span");
    apply(span.attributes(), element);
    return into(element, span.content());
  }

  @Override
  public Void formed(Inline.Formed formed) {
    return into(parent.child(formed.form().name().toLowerCase(Locale.ROOT)), formed.content());
  }

  @Override
  public Void code(Inline.Code code) {
    ElementCursor element = parent.child("code").text(code.text());
    dialect.stands(element.element().getLastChild(), code.at());
    return null;
  }

  @Override
  public Void link(Inline.Link link) {
    if (!dialect.links(link.target())) {
      inlines(link.content());
      return null;
    }
    ElementCursor element = anchor(link.target());
    if (!link.title().isEmpty()) {
      element.attribute("title", link.title());
    }
    return into(element, link.content());
  }

  private ElementCursor anchor(Inline.Target target) {
    return parent.child("a").attribute("href", target.accept(new Address(dialect)));
  }

  /**
   * Where there are no pages, a title stands for the page, in quotation marks, since it may stand
   * where a number was to be.
   */
  @Override
  public Void crossReference(Inline.CrossReference reference) {
    Optional<String> folio =
        reference.page() ? dialect.folioOf(reference.target()) : Optional.empty();
    folio.ifPresent(number -> parent.text(reference.lead()));
    ElementCursor element = dialect.links(reference.target()) ? anchor(reference.target()) : parent;
    if (folio.isPresent()) {
      element.attribute("class", FOLIO).text(folio.get());
    } else if (reference.words().isEmpty()) {
      element.text(reference.at().text());
    } else if (reference.page() && !reference.target().isNote()) {
      element.text(marks.open());
      into(element, reference.words());
      element.text(marks.close());
    } else {
      into(element, reference.words());
    }
    return null;
  }

  @Override
  public Void image(Inline.Image image) {
    if (!(image.picture() instanceof Picture.Found found)) {
      throw new IllegalStateException("unchecked picture at " + image.at());
    }
    ElementCursor element = parent.child("img").attribute("src", dialect.addressOf(found));
    dialect.stands(element.element(), image.at());
    element.attribute("alt", image.decorative() ? "" : image.altText());
    if (image.decorative()) {
      element.attribute("role", "presentation");
    }
    apply(image.attributes(), element);
    if (!image.title().isEmpty()) {
      element.attribute("title", image.title());
    }
    size(image, element);
    return null;
  }

  private static void size(Inline.Image image, ElementCursor element) {
    StringBuilder style = new StringBuilder();
    for (String key : List.of("width", "height")) {
      image
          .attributes()
          .value(key)
          .filter(LENGTH.asMatchPredicate())
          .ifPresent(value -> style.append(key).append(": ").append(unit(value)).append("; "));
    }
    if (!style.isEmpty()) {
      element.attribute("style", style.toString().strip());
    }
  }

  private static String unit(String value) {
    return Character.isDigit(value.charAt(value.length() - 1)) ? value + "px" : value;
  }

  @Override
  public Void noteCall(Inline.NoteCall noteCall) {
    dialect.noteCall(parent, noteCall);
    return null;
  }

  @Override
  public Void lineBreak(Inline.LineBreak lineBreak) {
    parent.child("br");
    return null;
  }

  @Override
  public Void softBreak(Inline.SoftBreak softBreak) {
    parent.text("\n");
    return null;
  }

  @Override
  public Void rawHtml(Inline.RawHtml rawHtml) {
    throw new IllegalStateException("unchecked HTML at " + rawHtml.at());
  }
}
