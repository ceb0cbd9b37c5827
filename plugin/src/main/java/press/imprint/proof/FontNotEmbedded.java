package press.imprint.proof;

import press.imprint.diagnostic.Rule;

/** A font that the PDF names and does not hold. */
final class FontNotEmbedded {
  private FontNotEmbedded() {}

  static void prove(Master master, PrintedFile file, Findings findings) {
    for (String font : file.bareFonts()) {
      findings.add(
          Rule.FONT_NOT_EMBEDDED, master.whole(), "the PDF does not hold the font `" + font + "`");
    }
  }
}
