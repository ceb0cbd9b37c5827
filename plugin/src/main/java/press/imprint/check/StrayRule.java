package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Part;

/**
 * A rule, {@code ***}, that divides nothing: before note bodies, as at a page's foot, after another
 * rule, directly after a heading, or at the beginning or the end of a part.
 */
final class StrayRule implements Check {
  @Override
  public List<Diagnostic> findings(Book book) {
    Map<SourceText, NavigableSet<Integer>> bodies = new HashMap<>();
    book.notes()
        .forEach(
            note ->
                bodies
                    .computeIfAbsent(note.at().source(), first -> new TreeSet<>())
                    .add(note.at().start()));
    List<Diagnostic> findings = new ArrayList<>();
    for (Part part : book.parts()) {
      List<Block> blocks = part.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        if (isRule(blocks, i)) {
          Location at = blocks.get(i).at();
          fault(blocks, i, bodies.getOrDefault(at.source(), new TreeSet<>()))
              .ifPresent(fault -> findings.add(finding(at, fault)));
        }
      }
    }
    return findings;
  }

  private static boolean isRule(List<Block> blocks, int i) {
    return i >= 0 && i < blocks.size() && blocks.get(i) instanceof Block.Ornament;
  }

  /** What is wrong with a rule; of several in a row only the second is told. */
  private static Optional<String> fault(List<Block> blocks, int i, NavigableSet<Integer> bodies) {
    Location at = blocks.get(i).at();
    boolean last = i + 1 == blocks.size();
    Integer body = bodies.ceiling(at.end());
    boolean elsewhere = last || blocks.get(i + 1).at().source() != at.source();
    if (isRule(blocks, i - 1)) {
      return isRule(blocks, i - 2)
          ? Optional.empty()
          : Optional.of("follows another with nothing between them");
    }
    if (isRule(blocks, i + 1)) {
      return Optional.empty();
    }
    if (body != null && (elsewhere || body < blocks.get(i + 1).at().start())) {
      return Optional.of("stands before note bodies, as at the foot of a page");
    }
    if (i == 0 || blocks.get(i - 1) instanceof Block.Heading) {
      return Optional.of("has no text before it");
    }
    return last ? Optional.of("has no text after it") : Optional.empty();
  }

  private static Diagnostic finding(Location at, String fault) {
    return Diagnostic.of(Rule.STRAY_RULE, at, "rule " + fault, "delete it");
  }
}
