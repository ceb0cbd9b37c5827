package press.imprint.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Block;

/** A heading for which contents, links, outline or page labels name another page than its own. */
final class ContentsWrong {
  private final Master master;
  private final PrintedFile file;
  private final TagTree tree;
  private final Findings findings;
  private final List<Integer> targets = new ArrayList<>();
  private final List<String> titles = new ArrayList<>();
  private final Landings landings;

  ContentsWrong(
      Master master, PrintedFile file, TagTree tree, Landings landings, Findings findings) {
    this.master = master;
    this.file = file;
    this.tree = tree;
    this.findings = findings;
    this.landings = landings;
  }

  void prove() {
    if (tree.headings().size() != master.headings().size()) {
      tell(
          master.whole(),
          master.headings().size() + " headings are " + tree.headings().size() + " in the PDF");
      return;
    }
    contents();
    outline();
  }

  /** What is printed for a heading; nothing for a picture that adorns. */
  private Piece landed(Block.Heading heading) {
    return landings.of(heading).orElseGet(Piece::new);
  }

  private void contents() {
    List<Block.Heading> listed = master.listed();
    List<Piece> entries = tree.entries();
    if (listed.size() != entries.size()) {
      tell(
          master.whole(),
          "the contents have " + entries.size() + " entries for " + listed.size() + " headings");
      return;
    }
    for (int i = 0; i < listed.size(); i++) {
      Block.Heading heading = listed.get(i);
      Piece entry = entries.get(i);
      int page = landed(heading).page;
      if (page < 0) {
        continue;
      }
      String label = Folding.of(file.label(page));
      String title = MasterText.titleOf(heading);
      String printed = entry.text.letters();
      if (!printed.equals(title + label)
          && !printed.equals(landed(heading).text.letters() + label)) {
        tell(
            heading.at(),
            "the contents have `" + printed + "` for a heading on " + file.named(page));
      }
      if (entry.targets.isEmpty() || entry.targets.stream().anyMatch(target -> target != page)) {
        tell(heading.at(), "the contents do not lead to the heading on " + file.named(page));
      }
    }
  }

  private void outline() {
    COSDictionary outlines =
        file.document()
            .getDocumentCatalog()
            .getCOSObject()
            .getCOSDictionary(COSName.getPDFName("Outlines"));
    if (outlines != null) {
      walk(outlines);
    }
    for (int target : targets) {
      if (target < 0) {
        findings.add(Rule.LINK_BROKEN, master.whole(), "an entry of the outline leads nowhere");
      }
    }
    List<Block.Heading> listed = master.topHeadings();
    int before = titles.size() - listed.size();
    if (before < 0) {
      tell(
          master.whole(),
          "the outline has " + titles.size() + " entries for " + listed.size() + " headings");
      return;
    }
    for (int i = 0; i < listed.size(); i++) {
      Block.Heading heading = listed.get(i);
      int page = landed(heading).page;
      int target = targets.get(before + i);
      if (!titles.get(before + i).equals(Master.nameOf(heading))) {
        tell(heading.at(), "the outline has `" + titles.get(before + i) + "` for a heading");
      } else if (target >= 0 && page >= 0 && target != page) {
        tell(
            heading.at(),
            "the outline leads to " + file.named(target) + " for a heading on " + file.named(page));
      }
    }
  }

  /** Takes every entry once; one that comes again bites its tail. */
  private void walk(COSDictionary outlines) {
    Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<COSDictionary> next = new ArrayDeque<>();
    push(outlines.getCOSDictionary(COSName.FIRST), next);
    while (!next.isEmpty()) {
      COSDictionary item = next.pop();
      if (seen.add(item)) {
        titles.add(Folding.of(String.valueOf(item.getString(COSName.TITLE))));
        targets.add(file.target(item));
        push(item.getCOSDictionary(COSName.NEXT), next);
        push(item.getCOSDictionary(COSName.FIRST), next);
      }
    }
  }

  private static void push(COSDictionary item, Deque<COSDictionary> next) {
    if (item != null) {
      next.push(item);
    }
  }

  private void tell(Location at, String message) {
    findings.add(Rule.CONTENTS_WRONG, at, message);
  }
}
