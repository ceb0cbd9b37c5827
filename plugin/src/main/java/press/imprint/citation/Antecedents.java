package press.imprint.citation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import press.imprint.citation.Layout.Span;
import press.imprint.model.IbidForm;
import press.imprint.model.Inline;
import press.imprint.model.Metadata;
import press.imprint.model.Note;
import press.imprint.model.Notes;

/**
 * What the notes mean that say no more than <i>Ibid.</i>, for readers who see a note without the
 * one before it: {@code = Blair, *Too Much to Know*, 271}. An <i>Ibid.</i> without a page means the
 * page of the citation before it as well. One that follows a citation within its note needs no
 * help, and one that cannot be bound gets none.
 */
public final class Antecedents {
  private static final String SIGN = "= ";

  private final IdentityHashMap<Note, List<Inline>> lines = new IdentityHashMap<>();
  private final Map<Integer, FullText> read = new HashMap<>();
  private final Metadata metadata;
  private final Ledger ledger;

  /**
   * For a book.
   *
   * @param metadata the book's, which may want none
   * @param notes its notes
   * @param ledger what they cite
   */
  public Antecedents(Metadata metadata, Notes notes, Ledger ledger) {
    this.metadata = metadata;
    this.ledger = ledger;
    if (metadata.ibid() == IbidForm.RESOLVE) {
      Optional<Locator> before = Optional.empty();
      for (Note note : notes.called()) {
        before = read(note, before);
      }
    }
  }

  /**
   * What a note means.
   *
   * @param note a note as the book holds it
   * @return the words to set below it; none where it speaks for itself
   */
  public List<Inline> of(Note note) {
    return lines.getOrDefault(note, List.of());
  }

  /** Reads a note; gives the page of its last citation, and the one before where it has none. */
  private Optional<Locator> read(Note note, Optional<Locator> before) {
    Optional<Locator> last = before;
    boolean first = true;
    for (Binding binding : ledger.bindingsOf(note)) {
      Optional<Source> cited = binding.cited();
      if (cited.isPresent()) {
        boolean ibid = binding.citation() instanceof Citation.Ibid;
        Optional<Locator> inherited = ibid ? last : Optional.empty();
        last = binding.citation().locator().or(() -> inherited);
        if (ibid && first) {
          lines.put(note, line(binding.citation(), cited.get(), last));
        }
        first = false;
      }
    }
    return last;
  }

  private List<Inline> line(Citation ibid, Source source, Optional<Locator> locator) {
    FullText text = read.computeIfAbsent(source.number(), number -> FullText.of(source, ledger));
    Phrase out = new Phrase(ibid.at(), metadata.locale()).say(SIGN);
    names(text, out);
    title(text, out, locator.isPresent());
    locator.ifPresent(pages -> out.say(" " + pages.words().text()));
    return out.content();
  }

  /** One surname or two; of more only the first. */
  private static void names(FullText text, Phrase out) {
    Authors authors = text.work().authors();
    List<Name> names = authors.names();
    if (names.isEmpty() || text.authors().isEmpty()) {
      return;
    }
    int from = text.authors().get().from();
    out.add(text.cut(LeadingName.of(text.letters(), from, names.get(0)).surname()));
    boolean more = authors.others() || names.size() > 2;
    if (more) {
      out.say(" et al.");
    } else if (names.size() == 2) {
      out.say(" & " + names.get(1).surname().text());
    }
    out.say(", ");
  }

  /** The title as far as its colon. */
  private static void title(FullText text, Phrase out, boolean goesOn) {
    Span title = text.layout().title();
    String letters = text.letters();
    int colon = letters.indexOf(':', title.from());
    boolean cut = colon > title.from() + 1 && colon < title.to();
    String comma = goesOn ? "," : "";
    if (letters.charAt(title.from()) == CitedText.ITALIC) {
      out.add(text.cut(title.from(), cut ? colon : title.to())).say(comma);
      return;
    }
    int last = title.to() - 1;
    boolean inside = letters.charAt(last - 1) == ',';
    int end = cut ? colon : inside ? last - 1 : last;
    out.add(text.cut(title.from(), end)).say(inside ? comma : "");
    out.add(text.cut(last, title.to())).say(inside ? "" : comma);
  }
}
