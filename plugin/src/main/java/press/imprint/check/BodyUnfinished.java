package press.imprint.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Note;

/**
 * A note body that ends without a stop where four in five of its file, and at least four, have one.
 * A body that ends with a list, a quotation, code or an address is not judged.
 */
final class BodyUnfinished implements Check {
  private static final int FEWEST = 4;
  private static final String STOPS = ".!?…‽。！？؟।։";
  private static final String AFTER_STOPS = "”“\"’‘'»«›‹)]}";

  private final Passages passages;
  private final NoteNames names;

  BodyUnfinished(Passages passages, NoteNames names) {
    this.passages = passages;
    this.names = names;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Map<SourceText, List<Passage>> unfinished = new LinkedHashMap<>();
    Map<SourceText, Integer> finished = new LinkedHashMap<>();
    for (Passage end : ends()) {
      Optional<Character> last = last(end.text());
      if (last.isPresent() && STOPS.indexOf(last.get()) >= 0) {
        finished.merge(end.source(), 1, Integer::sum);
      } else if (last.isPresent()) {
        unfinished.computeIfAbsent(end.source(), first -> new ArrayList<>()).add(end);
      }
    }
    List<Diagnostic> findings = new ArrayList<>();
    unfinished.forEach(
        (file, ends) -> {
          int sisters = finished.getOrDefault(file, 0);
          if (sisters >= FEWEST && sisters >= 4 * ends.size()) {
            ends.forEach(end -> findings.add(finding(end)));
          }
        });
    return findings;
  }

  /** The last passages of the note bodies that end with a paragraph. */
  private List<Passage> ends() {
    List<Passage> ends = new ArrayList<>();
    List<Passage> notes = passages.notes();
    for (int i = 0; i < notes.size(); i++) {
      Note note = notes.get(i).note().orElseThrow();
      boolean last = i + 1 == notes.size() || !notes.get(i + 1).note().equals(notes.get(i).note());
      if (last && endsWithParagraph(note)) {
        ends.add(notes.get(i));
      }
    }
    return ends;
  }

  private static boolean endsWithParagraph(Note note) {
    return note.blocks().get(note.blocks().size() - 1) instanceof Block.Paragraph;
  }

  /** The last character that is no space, quotation mark or bracket; none where it is no letter. */
  private static Optional<Character> last(String text) {
    int end = text.length() - 1;
    while (end >= 0
        && (Character.isSpaceChar(text.charAt(end))
            || Character.isWhitespace(text.charAt(end))
            || AFTER_STOPS.indexOf(text.charAt(end)) >= 0)) {
      end--;
    }
    boolean letter =
        end >= 0 && text.charAt(end) != Passage.WORD && text.charAt(end) != Passage.CALL;
    return letter ? Optional.of(text.charAt(end)) : Optional.empty();
  }

  private Diagnostic finding(Passage end) {
    int to = end.text().stripTrailing().length();
    int word = end.text().lastIndexOf(' ', to - 1) + 1;
    return Diagnostic.of(
        Rule.BODY_UNFINISHED,
        end.at(word, to),
        "note body %s ends without a stop".formatted(names.of(end.note().orElseThrow())),
        "end it as its neighbours end, or put back what is lost");
  }
}
