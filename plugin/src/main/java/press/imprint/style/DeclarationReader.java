package press.imprint.style;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.style.CssToken.Kind;

/** Reads declarations: {@code text-indent: 1.4em}. */
final class DeclarationReader {
  private final SourceText source;
  private final List<Diagnostic> findings;
  private final List<Declaration> declarations;
  private final StringBuilder css;

  /**
   * A reader.
   *
   * @param source the sheet
   * @param findings takes what is wrong
   * @param declarations takes what is carried
   * @param css takes the same as CSS
   */
  DeclarationReader(
      SourceText source,
      List<Diagnostic> findings,
      List<Declaration> declarations,
      StringBuilder css) {
    this.source = source;
    this.findings = findings;
    this.declarations = declarations;
    this.css = css;
  }

  /** Reads what stands between two semicolons, no space before and behind; it may be nothing. */
  void read(List<CssToken> tokens) {
    if (tokens.isEmpty()) {
      return;
    }
    int colon = colonIn(tokens, 0);
    if (colon < 0 || !isName(tokens, colon)) {
      findings.add(CssBroken.NO_DECLARATION.at(place(tokens)));
      return;
    }
    int next = colonIn(tokens, colon + 1);
    int end = next < 0 ? tokens.size() : nameBefore(tokens, next);
    declaration(tokens.subList(0, end), colon);
    if (end < tokens.size()) {
      findings.add(CssBroken.NO_SEMICOLON.at(place(tokens.subList(end, end + 1))));
      read(tokens.subList(end, tokens.size()));
    }
  }

  private static int colonIn(List<CssToken> tokens, int from) {
    for (int i = from; i < tokens.size(); i++) {
      if (tokens.get(i).is(':')) {
        return i;
      }
    }
    return -1;
  }

  /** Whether one name, and nothing else, stands before a colon. */
  private static boolean isName(List<CssToken> tokens, int colon) {
    List<CssToken> before = withoutSpaces(tokens.subList(0, colon));
    return before.size() == 1 && before.get(0).is(Kind.IDENT);
  }

  /** Where the name before a second colon begins; the end, where there is none. */
  private static int nameBefore(List<CssToken> tokens, int colon) {
    for (int i = colon - 1; i > 0; i--) {
      if (tokens.get(i).is(Kind.IDENT)) {
        return tokens.get(i - 1).is(Kind.SPACE) ? i : tokens.size();
      }
      if (!tokens.get(i).is(Kind.SPACE)) {
        break;
      }
    }
    return tokens.size();
  }

  private void declaration(List<CssToken> tokens, int colon) {
    CssToken name = tokens.get(0);
    Location at = source.at(name.start(), name.end());
    Optional<Property> property = Property.of(name.word());
    List<CssToken> value = withoutSpaces(tokens.subList(colon + 1, tokens.size()));
    if (value.isEmpty()) {
      findings.add(CssBroken.NO_VALUE.at(at));
    } else if (property.isEmpty()) {
      findings.add(CssNotCarried.property(name.word(), at));
    } else {
      value(property.get(), value);
    }
  }

  private void value(Property property, List<CssToken> tokens) {
    List<CssToken> value = tokens;
    int end = tokens.size() - 1;
    boolean important =
        end > 0 && tokens.get(end).word().equals("important") && tokens.get(end - 1).is('!');
    if (important) {
      value = tokens.subList(0, end - 1);
      findings.add(CssNotCarried.important(place(tokens.subList(end - 1, end + 1))));
    }
    if (value.isEmpty()) {
      return;
    }
    Optional<List<Declaration>> read = ValueReader.read(property, value);
    if (read.isEmpty()) {
      findings.add(CssNotCarried.value(property, place(value)));
      return;
    }
    declarations.addAll(read.get());
    css.append("  ").append(property.id()).append(':');
    for (CssToken token : value) {
      css.append(' ').append(source.text(), token.start(), token.end());
    }
    css.append(";\n");
  }

  private static List<CssToken> withoutSpaces(List<CssToken> tokens) {
    return tokens.stream().filter(token -> !token.is(Kind.SPACE)).toList();
  }

  private Location place(List<CssToken> tokens) {
    return source.at(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }
}
