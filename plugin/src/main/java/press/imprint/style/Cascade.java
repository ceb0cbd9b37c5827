package press.imprint.style;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Design;
import press.imprint.model.PageMeasures;
import press.imprint.model.Theme;

/**
 * Tells how the elements of a book look (CSS 2.2, section 6): of the declarations for an element
 * the one counts whose selector weighs most, of two that weigh the same the later one, and the
 * author's sheet comes behind that of the theme. What nothing is said of is the parent's.
 *
 * <p>Many threads may ask at once.
 */
public final class Cascade {
  private static final String BASE = "base";

  private final PageMeasures measures;
  private final List<StyleRule> rules = new ArrayList<>();
  private final Shapes shapes;
  private final ElementStyle root;

  /**
   * The cascade of a book.
   *
   * @param design its theme, the author's sheet and its measures
   */
  public Cascade(Design design) {
    measures = design.measures();
    root = StyleMaker.root(measures).made();
    rules.addAll(sheet(BASE).rules());
    rules.addAll(of(design.theme()).rules());
    design.sheet().ifPresent(sheet -> rules.addAll(new StyleSheet(sheet).rules()));
    rules.sort(Comparator.comparingInt(rule -> rule.selector().specificity()));
    shapes = new Shapes(rules.stream().map(StyleRule::selector).toList());
  }

  /** The sheet of a theme, without what all themes share. */
  static StyleSheet of(Theme theme) {
    return sheet(theme.id());
  }

  private static StyleSheet sheet(String name) {
    String file = name + ".css";
    try (InputStream in = Cascade.class.getResourceAsStream(file)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new StyleSheet(new SourceText(file, text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The measures of the book's pages. */
  public PageMeasures measures() {
    return measures;
  }

  /** How an element looks that has no parent, and of which nothing is said. */
  public ElementStyle root() {
    return root;
  }

  /**
   * How an element looks.
   *
   * @param element an element as the markup of a book has it
   * @param parent how its parent looks
   * @return its style
   */
  public ElementStyle of(Element element, ElementStyle parent) {
    return shapes.of(element).style(parent, () -> worked(element, parent));
  }

  private ElementStyle worked(Element element, ElementStyle parent) {
    Map<Property, Declaration> said = new EnumMap<>(Property.class);
    for (StyleRule rule : rules) {
      if (rule.selector().matches(element)) {
        rule.declarations().forEach(declaration -> said.put(declaration.property(), declaration));
      }
    }
    StyleMaker style = StyleMaker.inheriting(parent);
    said.values().forEach(declaration -> style.apply(declaration, measures));
    return style.made();
  }
}
