package press.imprint.proof;

import press.imprint.diagnostic.Rule;

/** Marks on a page without text, or a page without text that no recto asks for. */
final class BlankNotBlank {
  private BlankNotBlank() {}

  static void prove(PrintedFile file, TagTree tree, Places places, Findings findings) {
    for (int page = 0; page < file.size(); page++) {
      PageContent content = file.content(page);
      boolean text = content.plates.size() > 0 || content.untagged.length() > 0;
      for (int mark = 0; mark < content.marked.size(); mark++) {
        text |= !content.of(mark).isBlank();
      }
      if (text) {
        continue;
      }
      if (content.painted) {
        findings.add(
            Rule.BLANK_NOT_BLANK,
            places.on(page),
            file.named(page) + " has no text and is not blank");
      } else if (page % 2 == 0 || !tree.openings().contains(page + 1)) {
        findings.add(
            Rule.BLANK_NOT_BLANK,
            places.on(Math.max(0, page - 1)),
            file.named(page) + " is blank, and no recto behind it begins a part");
      }
    }
  }
}
