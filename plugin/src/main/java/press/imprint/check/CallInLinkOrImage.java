package press.imprint.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Inline;

/**
 * A call within the words of a link, which would be a link in a link, or in the text of a picture,
 * which is never printed.
 */
final class CallInLinkOrImage implements Check {
  @Override
  public List<Diagnostic> findings(Book book) {
    Search search = new Search();
    search.walk(book);
    return search.findings;
  }

  private static final class Search extends WholeBookWalker {
    private final List<Diagnostic> findings = new ArrayList<>();
    private final Deque<String> within = new ArrayDeque<>();

    @Override
    public Void link(Inline.Link link) {
      within.push("link");
      super.link(link);
      within.pop();
      return null;
    }

    @Override
    public Void image(Inline.Image image) {
      within.push("picture");
      super.image(image);
      within.pop();
      return null;
    }

    @Override
    public Void noteCall(Inline.NoteCall call) {
      if (!within.isEmpty()) {
        String label = NoteNames.label(call.label());
        findings.add(
            Diagnostic.of(
                Rule.CALL_IN_LINK_OR_IMAGE,
                call.at(),
                "note call " + label + " stands within the words of a " + within.peek(),
                "put the call after the " + within.peek()));
      }
      return null;
    }
  }
}
