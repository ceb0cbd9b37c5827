package press.imprint.style;

import java.util.List;
import press.imprint.diagnostic.SourceText;

/** Tokens as they were typed, without comments, with one space for many. */
final class CssText {
  private CssText() {}

  static String of(List<CssToken> tokens, SourceText source) {
    StringBuilder text = new StringBuilder();
    for (CssToken token : tokens) {
      boolean space = token.is(CssToken.Kind.SPACE);
      text.append(space ? " " : source.text().substring(token.start(), token.end()));
    }
    return text.toString();
  }
}
