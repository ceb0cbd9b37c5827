package press.imprint.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.style.CssToken.Kind;

/**
 * Reads a style sheet (CSS Syntax Module Level 3, section 5.4). What is broken is told and passed
 * over as there: to the end of the declaration, of the block or of the at-rule.
 */
final class SheetReader {
  private final SourceText source;
  private final Consumer<Read> rules;
  private final List<Diagnostic> findings;
  private final List<CssToken> tokens;
  private int at;

  /**
   * A rule that was read.
   *
   * @param selectors those of its selectors that are carried
   * @param declarations what it declares, as far as that is carried
   * @param css the same, as CSS
   */
  record Read(List<Selector> selectors, List<Declaration> declarations, String css) {
    Read {
      selectors = List.copyOf(selectors);
      declarations = List.copyOf(declarations);
    }
  }

  /**
   * A reader.
   *
   * @param source the sheet
   * @param rules takes its rules, in their order
   * @param findings takes what is wrong with it
   */
  SheetReader(SourceText source, Consumer<Read> rules, List<Diagnostic> findings) {
    this.source = source;
    this.rules = rules;
    this.findings = findings;
    this.tokens = CssTokens.of(source, findings);
  }

  /** Reads the whole sheet. */
  void read() {
    while (at < tokens.size()) {
      CssToken token = tokens.get(at);
      if (token.is(Kind.SPACE)) {
        at++;
      } else if (token.is(Kind.AT)) {
        atRule();
      } else if (token.is('}')) {
        findings.add(CssBroken.STRAY_BRACE.at(place(at, ++at)));
      } else {
        rule();
      }
    }
  }

  private void atRule() {
    CssToken name = tokens.get(at);
    findings.add(CssNotCarried.atRule(name.word(), place(at, at + 1)));
    while (at < tokens.size() && !tokens.get(at).is(';') && !tokens.get(at).is('{')) {
      at = behind(at);
    }
    if (at < tokens.size()) {
      at = behind(at);
    }
  }

  private void rule() {
    int start = at;
    while (at < tokens.size() && !isOneOf(at, "{};")) {
      at = behind(at);
    }
    if (at == tokens.size() || !tokens.get(at).is('{')) {
      findings.add(CssBroken.NO_BLOCK.at(trimmed(start, Math.max(at, start + 1))));
      at = Math.min(at + 1, tokens.size());
      return;
    }
    int brace = at++;
    if (start == brace) {
      findings.add(CssBroken.NO_SELECTOR.at(place(brace, brace + 1)));
    }
    List<Selector> selectors = new ArrayList<>();
    List<String> shown = new ArrayList<>();
    if (start < brace) {
      selectors(start, brace, selectors, shown);
    }
    List<Declaration> declarations = new ArrayList<>();
    StringBuilder css = new StringBuilder();
    block(brace, declarations, css);
    boolean carried = !selectors.isEmpty() && !declarations.isEmpty();
    if (carried) {
      String text = String.join(", ", shown) + " {\n" + css + "}\n\n";
      rules.accept(new Read(selectors, declarations, text));
    }
  }

  private void selectors(int start, int end, List<Selector> selectors, List<String> shown) {
    int from = start;
    for (int i = start; i <= end; i++) {
      if (i < end && !tokens.get(i).is(',')) {
        continue;
      }
      List<CssToken> one = trimmed(tokens.subList(from, i));
      if (one.isEmpty()) {
        int comma = i < end ? i : from - 1;
        findings.add(CssBroken.EMPTY_SELECTOR.at(place(comma, comma + 1)));
      } else {
        Optional<Selector> selector = new SelectorReader(source, one, findings).read();
        selector.ifPresent(
            read -> {
              selectors.add(read);
              shown.add(CssText.of(one, source));
            });
      }
      from = i + 1;
    }
  }

  private void block(int brace, List<Declaration> declarations, StringBuilder css) {
    while (at < tokens.size() && !tokens.get(at).is('}')) {
      int start = at;
      while (at < tokens.size() && !isOneOf(at, ";}{")) {
        at = behind(at);
      }
      if (at < tokens.size() && tokens.get(at).is('{')) {
        at = behind(at);
        findings.add(CssNotCarried.nested(trimmed(start, at)));
        continue;
      }
      new DeclarationReader(source, findings, declarations, css)
          .read(trimmed(tokens.subList(start, at)));
      if (at < tokens.size() && tokens.get(at).is(';')) {
        at++;
      }
    }
    if (at == tokens.size()) {
      findings.add(CssBroken.UNCLOSED_BLOCK.at(place(brace, brace + 1)));
    }
    at++;
  }

  private boolean isOneOf(int place, String signs) {
    CssToken token = tokens.get(place);
    return token.is(Kind.DELIMITER) && signs.contains(token.text());
  }

  /** What stands behind a token, and behind all that its bracket holds where it opens one. */
  private int behind(int from) {
    int depth = 0;
    int place = from;
    do {
      CssToken token = tokens.get(place++);
      boolean opens = token.is('{') || token.is('(') || token.is('[') || token.is(Kind.FUNCTION);
      boolean closes = token.is('}') || token.is(')') || token.is(']');
      depth += opens ? 1 : closes ? -1 : 0;
    } while (depth > 0 && place < tokens.size());
    return place;
  }

  private static List<CssToken> trimmed(List<CssToken> all) {
    int start = 0;
    int end = all.size();
    while (start < end && all.get(start).is(Kind.SPACE)) {
      start++;
    }
    while (end > start && all.get(end - 1).is(Kind.SPACE)) {
      end--;
    }
    return all.subList(start, end);
  }

  private Location trimmed(int from, int to) {
    List<CssToken> all = trimmed(tokens.subList(from, to));
    return source.at(all.get(0).start(), all.get(all.size() - 1).end());
  }

  private Location place(int from, int to) {
    return source.at(tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
