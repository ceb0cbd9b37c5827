package press.imprint.proof;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;

/** What a proof has found: of each kind the first few, as one fault of a writer has many faces. */
final class Findings {
  private static final int MOST = 5;
  private static final String HINT =
      "report it with the master: the fault is Imprint's, and the outputs of the build before stand";

  private final Map<Rule, List<Diagnostic>> found = new EnumMap<>(Rule.class);

  void add(Rule rule, Location at, String message) {
    List<Diagnostic> ofRule = found.computeIfAbsent(rule, first -> new ArrayList<>());
    if (ofRule.size() < MOST) {
      ofRule.add(Diagnostic.of(rule, at, message, HINT));
    }
  }

  List<Diagnostic> all() {
    return found.values().stream().flatMap(List::stream).toList();
  }
}
