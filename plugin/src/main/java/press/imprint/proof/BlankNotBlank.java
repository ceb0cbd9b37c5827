package press.imprint.proof;

import press.imprint.diagnostic.Rule;

/** Marks on a page without text, or a page without text that no recto asks for. */
final class BlankNotBlank {
  private BlankNotBlank() {}

  static void prove(
      Master master, PrintedFile file, TagTree tree, Places places, Findings findings) {
    boolean titled = !master.book().metadata().title().isBlank();
    // The page of a part in which nothing can be read looks like one that should be blank.
    boolean silent = false;
    for (int part = 0; part < master.book().parts().size(); part++) {
      silent |= master.isSilent(part);
    }
    for (int page = 0; page < file.size() && !silent; page++) {
      PageContent content = file.content(page);
      if (!content.isBlank()) {
        continue;
      }
      if (content.painted) {
        findings.add(
            Rule.BLANK_NOT_BLANK,
            places.on(page),
            file.named(page) + " has no text and is not blank");
      } else if (isUnasked(tree, page, titled)) {
        findings.add(
            Rule.BLANK_NOT_BLANK,
            places.on(Math.max(0, page - 1)),
            file.named(page) + " is blank, and no recto behind it begins a part");
      }
    }
  }

  /** A page is left blank before a recto, and where the title of a draft would stand had it one. */
  private static boolean isUnasked(TagTree tree, int page, boolean titled) {
    boolean beforeRecto = page % 2 == 1 && tree.openings().get(page + 1);
    int first = tree.openings().nextSetBit(0);
    return !beforeRecto && (titled || page >= first);
  }
}
