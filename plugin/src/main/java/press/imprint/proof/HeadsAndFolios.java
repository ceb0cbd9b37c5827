package press.imprint.proof;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Block;
import press.imprint.model.Label;
import press.imprint.model.Part;

/**
 * A running head that names another chapter than the one that is open on its page, or a folio that
 * is not the page's label.
 */
final class HeadsAndFolios {
  private static final int CHAPTER = 2;
  private static final String CUT = Folding.of("…");

  private final Master master;
  private final PrintedFile file;
  private final TagTree tree;
  private final List<Piece> printed;
  private final Landings landings;
  private final Places places;
  private final Findings findings;

  HeadsAndFolios(
      Master master,
      PrintedFile file,
      TagTree tree,
      List<Piece> printed,
      Landings landings,
      Places places,
      Findings findings) {
    this.master = master;
    this.file = file;
    this.tree = tree;
    this.printed = printed;
    this.landings = landings;
    this.places = places;
    this.findings = findings;
  }

  void prove() {
    String title = Folding.of(master.book().metadata().title());
    String contents = Folding.of(master.book().metadata().labels().get(Label.CONTENTS));
    int[] partOf = parts();
    for (int page = 0; page < file.size(); page++) {
      if (file.content(page).isBlank()) {
        continue;
      }
      boolean ofPart = partOf[page] >= 0;
      folio(page, ofPart);
      if (ofPart && !tree.openings().get(page)) {
        head(page, page % 2 == 0 ? chapter(partOf[page], page) : title);
      } else if (!file.content(page).heads.isEmpty()) {
        head(page, ofPart ? title : contents);
      }
    }
  }

  /** The part that each page is of; -1 before the first. */
  private int[] parts() {
    int[] partOf = new int[file.size()];
    int part = -1;
    for (int page = 0; page < partOf.length; page++) {
      part = tree.openings().get(page) ? partAt(page) : part;
      partOf[page] = part;
    }
    return partOf;
  }

  private int partAt(int page) {
    for (int part = 0; part < master.book().parts().size(); part++) {
      if (printed.get(part).page == page) {
        return part;
      }
    }
    return -1;
  }

  /** What is open on a page: the first chapter that begins there, else the last before it. */
  private String chapter(int number, int page) {
    Part part = master.book().parts().get(number);
    Optional<Block.Heading> open = Optional.empty();
    for (Block block : part.blocks()) {
      if (block instanceof Block.Heading heading && heading.level() == CHAPTER) {
        int begins = landings.of(heading).map(piece -> piece.page).orElse(page + 1);
        if (begins <= page) {
          open = Optional.of(heading);
        }
        if (begins >= page) {
          break;
        }
      }
    }
    return open.or(part::heading)
        .map(Master::nameOf)
        .orElseGet(() -> Folding.of(master.book().metadata().title()));
  }

  private void head(int page, String wanted) {
    List<StringBuilder> heads = file.content(page).heads;
    String printed = heads.isEmpty() ? "" : heads.get(0).toString().strip();
    if (!isOf(wanted, Folding.of(printed))) {
      findings.add(
          Rule.CONTENTS_WRONG,
          places.on(page),
          file.named(page) + " has the running head `" + TextLost.shown(printed) + "`");
    }
  }

  /** A head that is too long is cut. */
  private static boolean isOf(String wanted, String printed) {
    return wanted.equals(printed)
        || (printed.endsWith(CUT)
            && wanted.startsWith(printed.substring(0, printed.length() - CUT.length())));
  }

  /** The word that marks a draft stands at the foot as well. */
  private void folio(int page, boolean asked) {
    String draft = master.book().metadata().labels().get(Label.DRAFT);
    List<String> feet =
        file.content(page).feet.stream()
            .map(foot -> foot.toString().strip())
            .filter(foot -> !foot.equals(draft))
            .toList();
    if (!feet.equals(List.of(file.label(page))) && (asked || !feet.isEmpty())) {
      findings.add(
          Rule.CONTENTS_WRONG,
          places.on(page),
          file.named(page)
              + (feet.isEmpty() ? " has no folio" : " has the folio `" + feet.get(0) + "`"));
    }
  }
}
