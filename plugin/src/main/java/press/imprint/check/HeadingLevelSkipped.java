package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Matter;
import press.imprint.model.Part;

/**
 * A heading two or more levels below the one before. Front matter, body and back matter are counted
 * each for itself; a part may span files, so a file may begin at any level.
 */
final class HeadingLevelSkipped implements Check {
  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    for (Matter matter : Matter.values()) {
      Search search = new Search(findings);
      book.parts().stream()
          .filter(part -> part.matter() == matter)
          .map(Part::blocks)
          .forEach(search::walkBlocks);
    }
    return findings;
  }

  private static final class Search extends BookWalker {
    private final List<Diagnostic> findings;
    private int level;

    Search(List<Diagnostic> findings) {
      this.findings = findings;
    }

    @Override
    public Void heading(Block.Heading heading) {
      if (heading.level() > level + 1) {
        findings.add(finding(heading));
      }
      level = heading.level();
      return super.heading(heading);
    }

    private Diagnostic finding(Block.Heading heading) {
      String before = level == 0 ? "no heading" : "one of level " + level;
      return Diagnostic.of(
          Rule.HEADING_LEVEL_SKIPPED,
          heading.at(),
          "heading of level %s follows %s".formatted(heading.level(), before),
          "write `%s`, or put a heading of level %s before it"
              .formatted("#".repeat(level + 1), level + 1));
    }
  }
}
