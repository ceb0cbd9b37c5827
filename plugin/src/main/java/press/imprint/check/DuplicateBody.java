package press.imprint.check;

import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;
import press.imprint.model.Note;

/** Two bodies for one label of a file. */
final class DuplicateBody implements Check {
  private final NoteLabels labels;

  DuplicateBody(NoteLabels labels) {
    this.labels = labels;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    return labels.doubles().entrySet().stream()
        .map(pair -> finding(pair.getKey(), pair.getValue()))
        .toList();
  }

  private static Diagnostic finding(Note later, Note first) {
    String label = NoteNames.label(later.label());
    return Diagnostic.of(
            Rule.DUPLICATE_BODY,
            later.at(),
            "note body " + label + " is not the first of its label",
            "give this one a label of its own and call it by that, or delete one of the two")
        .with(first.at(), "the first body");
  }
}
