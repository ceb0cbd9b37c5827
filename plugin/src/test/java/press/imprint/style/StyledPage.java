package press.imprint.style;

import java.io.StringReader;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Design;
import press.imprint.model.PageMeasures;
import press.imprint.model.PageSize;
import press.imprint.model.Theme;

/** Markup under a cascade, its elements found by their ids. */
final class StyledPage {
  private final Document document;
  private final Cascade cascade;

  private StyledPage(Cascade cascade, String body) {
    this.cascade = cascade;
    try {
      document =
          DocumentBuilderFactory.newDefaultInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader("<html><body>" + body + "</body></html>")));
    } catch (Exception e) {
      throw new IllegalArgumentException(body, e);
    }
  }

  static StyledPage of(Theme theme, String css, String body) {
    SourceText sheet = new SourceText("book.css", css);
    PageMeasures a5 = PageMeasures.of(PageSize.A5);
    return new StyledPage(new Cascade(new Design(theme, Optional.of(sheet), a5)), body);
  }

  static StyledPage of(String css, String body) {
    return of(Theme.ESSAY, css, body);
  }

  Cascade cascade() {
    return cascade;
  }

  Element element(String id) {
    Element found = find(document.getDocumentElement(), id);
    if (found == null) {
      throw new IllegalArgumentException(id);
    }
    return found;
  }

  private static Element find(Element in, String id) {
    if (in.getAttribute("id").equals(id)) {
      return in;
    }
    for (Node node = in.getFirstChild(); node != null; node = node.getNextSibling()) {
      Element found = node instanceof Element child ? find(child, id) : null;
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  ElementStyle style(String id) {
    return style(element(id));
  }

  private ElementStyle style(Element element) {
    ElementStyle parent =
        element.getParentNode() instanceof Element above ? style(above) : cascade.root();
    return cascade.of(element, parent);
  }
}
