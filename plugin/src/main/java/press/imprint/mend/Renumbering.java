package press.imprint.mend;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;
import press.imprint.model.Notes;
import press.imprint.model.TargetVisitor;

/**
 * Labels that are numbers, written again so that each is its note's place in its file: what the
 * author types is then what is printed, wherever a file is a part. Labels that are words stay.
 *
 * <pre>
 * One[^4] two[^bayle] three[^2].        One[^1] two[^bayle] three[^3].
 * See note [](#^2).                     See note [](#^3).
 * </pre>
 */
public final class Renumbering {
  /** What stands for the address in {@code [words][key]}, {@code [key]} or {@code [words][]}. */
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?<=\\])(\\[[^\\[\\]]*\\]|)(?:\\{[^{}]*\\})?$");

  private final Notes notes;
  private final IdentityHashMap<Note, List<Reference>> references = new IdentityHashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private final List<Edit> edits = new ArrayList<>();

  /**
   * One note's new label.
   *
   * @param file its file
   * @param before the label as typed
   * @param after the label in sequence
   */
  public record Step(SourceText file, String before, String after) {}

  /**
   * Works out the labels of a book.
   *
   * @param book a book without errors
   */
  public Renumbering(Book book) {
    this.notes = new Notes(book);
    References search = new References();
    book.parts().forEach(part -> search.walkBlocks(part.blocks()));
    book.notes().forEach(note -> search.walkBlocks(note.blocks()));
    Map<SourceText, Integer> counts = new HashMap<>();
    for (Note note : notes.called()) {
      int place = counts.merge(note.at().source(), 1, Integer::sum);
      String after = String.valueOf(place);
      if (isNumber(note.label()) && !note.label().equals(after)) {
        step(note, after);
      }
    }
  }

  private static boolean isNumber(String label) {
    return label.matches("\\d{1,6}");
  }

  private void step(Note note, String after) {
    steps.add(new Step(note.at().source(), note.label(), after));
    edits.add(edit(note.at(), note.label(), after));
    for (Inline.NoteCall call : notes.callsOf(note)) {
      edits.add(edit(call.at(), call.label(), after));
    }
    references
        .getOrDefault(note, List.of())
        .forEach(reference -> edits.add(reference.edit(note.label(), after)));
  }

  /** The label within {@code [^label]} or {@code [^label]:}. */
  private static Edit edit(Location at, String label, String after) {
    int start = at.start() + at.text().indexOf(label);
    return new Edit(at.source().at(start, start + label.length()), after);
  }

  /** The notes whose labels change, in reading order. */
  public List<Step> steps() {
    return List.copyOf(steps);
  }

  /** What is to be written. */
  public Edits edits() {
    return new Edits(edits);
  }

  /**
   * A link to a note.
   *
   * @param at where it stands
   * @param target the note
   */
  private record Reference(Location at, Inline.Target.ToNote target) {
    /** The label in {@code (#^label)}; where the address stands elsewhere, a new one here. */
    Edit edit(String label, String after) {
      String typed = at.text();
      Matcher address = Pattern.compile("\\]\\([^\\s)]*#\\^(" + label + ")").matcher(typed);
      if (address.find()) {
        return edit(address.start(1), address.end(1), after);
      }
      Matcher elsewhere = ELSEWHERE.matcher(typed);
      if (!elsewhere.find()) {
        throw new IllegalStateException("no link at " + at);
      }
      String file = target.address().substring(0, target.address().indexOf('#'));
      return edit(elsewhere.start(1), elsewhere.end(1), "(" + file + "#^" + after + ")");
    }

    private Edit edit(int start, int end, String replacement) {
      return new Edit(at.source().at(at.start() + start, at.start() + end), replacement);
    }
  }

  private final class References extends BookWalker {
    @Override
    public Void link(Inline.Link link) {
      link.target().accept(new Taking(link.at()));
      return super.link(link);
    }

    @Override
    public Void crossReference(Inline.CrossReference reference) {
      reference.target().accept(new Taking(reference.at()));
      return null;
    }
  }

  /** Takes links to notes. */
  private final class Taking implements TargetVisitor<Void> {
    private final Location at;

    Taking(Location at) {
      this.at = at;
    }

    @Override
    public Void external(Inline.Target.External target) {
      return null;
    }

    @Override
    public Void internal(Inline.Target.Internal target) {
      return null;
    }

    @Override
    public Void toNote(Inline.Target.ToNote target) {
      notes
          .bodyOf(target)
          .ifPresent(
              note ->
                  references
                      .computeIfAbsent(note, first -> new ArrayList<>())
                      .add(new Reference(at, target)));
      return null;
    }
  }
}
