package press.imprint.style;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.style.CssToken.Kind;
import press.imprint.style.Selector.Combinator;
import press.imprint.style.Selector.Step;

/** Reads one selector of a rule: what stands between two commas. */
final class SelectorReader {
  private final SourceText source;
  private final List<CssToken> tokens;
  private final List<Diagnostic> findings;
  private final List<Step> steps = new ArrayList<>();
  private Combinator combinator = Combinator.NONE;
  private int at;

  /**
   * A reader.
   *
   * @param source the sheet
   * @param tokens the tokens of the selector, no space before and behind
   * @param findings takes what is not carried
   */
  SelectorReader(SourceText source, List<CssToken> tokens, List<Diagnostic> findings) {
    this.source = source;
    this.tokens = tokens;
    this.findings = findings;
  }

  /** The selector, if every part of it is carried. */
  Optional<Selector> read() {
    while (at < tokens.size()) {
      if (!step()) {
        findings.add(CssNotCarried.selector(place()));
        return Optional.empty();
      }
      combinator();
    }
    if (combinator != Combinator.NONE) {
      findings.add(CssNotCarried.selector(place()));
      return Optional.empty();
    }
    return unknownElement().isPresent() ? Optional.empty() : Optional.of(new Selector(steps));
  }

  private Location place() {
    return source.at(tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
  }

  /** Reads an element with its classes and ids; tells whether there was one that is carried. */
  private boolean step() {
    String element = "";
    Set<String> classes = new HashSet<>();
    Set<String> ids = new HashSet<>();
    boolean first = false;
    int start = at;
    for (; at < tokens.size() && !isCombinator(tokens.get(at)); at++) {
      CssToken token = tokens.get(at);
      if (token.is(Kind.IDENT) && at == start) {
        element = token.text();
      } else if (token.is('.') && isName(at + 1)) {
        classes.add(tokens.get(++at).text());
      } else if (token.is(Kind.HASH)) {
        ids.add(token.text());
      } else if (token.is(':')
          && isName(at + 1)
          && tokens.get(at + 1).word().equals("first-child")) {
        first = true;
        at++;
      } else {
        return false;
      }
    }
    steps.add(new Step(combinator, element, classes, ids, first));
    combinator = Combinator.NONE;
    return at > start;
  }

  private boolean isName(int place) {
    return place < tokens.size() && tokens.get(place).is(Kind.IDENT);
  }

  private static boolean isCombinator(CssToken token) {
    return token.is(Kind.SPACE) || token.is('>') || token.is('+');
  }

  private void combinator() {
    for (; at < tokens.size() && isCombinator(tokens.get(at)); at++) {
      CssToken token = tokens.get(at);
      boolean spaced = combinator == Combinator.NONE || combinator == Combinator.WITHIN;
      if (!token.is(Kind.SPACE) && !spaced) {
        return;
      }
      if (token.is('>')) {
        combinator = Combinator.CHILD;
      } else if (token.is('+')) {
        combinator = Combinator.NEXT;
      } else if (spaced) {
        combinator = Combinator.WITHIN;
      }
    }
  }

  /** A name that no element of a book has; it is told. */
  private Optional<String> unknownElement() {
    Optional<String> unknown =
        steps.stream()
            .map(Step::element)
            .filter(name -> !name.isEmpty() && !StyledElements.NAMES.contains(name))
            .findFirst();
    unknown.ifPresent(name -> findings.add(CssNotCarried.element(name, placeOf(name))));
    return unknown;
  }

  private Location placeOf(String name) {
    return tokens.stream()
        .filter(token -> token.is(Kind.IDENT) && token.text().equals(name))
        .findFirst()
        .map(token -> source.at(token.start(), token.end()))
        .orElseThrow();
  }
}
