package press.imprint.proof;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.model.Block;

/** On which pages of a finished PDF the headings of the master have landed. */
final class Landings {
  private final IdentityHashMap<Block.Heading, Piece> printed = new IdentityHashMap<>();
  private final Map<String, Piece> named = new HashMap<>();

  /** Nowhere, where the file has not as many headings as the master: which is which is unknown. */
  Landings(Master master, TagTree tree) {
    List<Block.Heading> headings = master.headings();
    if (headings.size() == tree.headings().size()) {
      for (int i = 0; i < headings.size(); i++) {
        printed.put(headings.get(i), tree.headings().get(i));
        named.putIfAbsent(headings.get(i).id(), tree.headings().get(i));
      }
    }
  }

  /** What is printed for a heading. */
  Optional<Piece> of(Block.Heading heading) {
    return Optional.ofNullable(printed.get(heading));
  }

  /** What is printed for the heading with an id. */
  Optional<Piece> of(String id) {
    return Optional.ofNullable(named.get(id));
  }
}
