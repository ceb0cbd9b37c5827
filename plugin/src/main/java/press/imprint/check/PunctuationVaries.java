package press.imprint.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import press.imprint.citation.Habit;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/** {@code *Ibid.* 12} among many {@code *Ibid* 12}: told once, of the mark that is found first. */
final class PunctuationVaries implements Check {
  private final Ledger ledger;

  PunctuationVaries(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Habit> all = ledger.citations().flatMap(citation -> citation.habits().stream()).toList();
    return Arrays.stream(Habit.Kind.values())
        .flatMap(kind -> odd(all.stream().filter(habit -> habit.kind() == kind).toList()))
        .min(Comparator.comparing(odd -> all.indexOf(odd.first())))
        .map(PunctuationVaries::finding)
        .stream()
        .toList();
  }

  /** The rarer of two ways: its first place, a place of the other, and how many that has. */
  private record Odd(Habit first, Habit other, int others) {}

  private static Stream<Odd> odd(List<Habit> habits) {
    List<Habit> marked = habits.stream().filter(Habit::marked).toList();
    List<Habit> unmarked = habits.stream().filter(habit -> !habit.marked()).toList();
    if (marked.isEmpty() || unmarked.isEmpty()) {
      return Stream.of();
    }
    boolean even = marked.size() == unmarked.size();
    boolean rareMark = even ? unmarked.contains(habits.get(0)) : marked.size() < unmarked.size();
    List<Habit> rare = rareMark ? marked : unmarked;
    List<Habit> usual = rareMark ? unmarked : marked;
    return Stream.of(new Odd(rare.get(0), usual.get(0), usual.size()));
  }

  private static Diagnostic finding(Odd odd) {
    String places = odd.others() == 1 ? "the other place" : odd.others() + " other places";
    String message =
        odd.first().marked()
            ? "%s stands here, and not in %s".formatted(odd.first().kind().words(), places)
            : "%s is missing here, and stands in %s".formatted(odd.first().kind().words(), places);
    String hint = "write it in one way throughout: as there, or everywhere as here";
    return Diagnostic.of(Rule.PUNCTUATION_VARIES, odd.first().at(), message, hint)
        .with(odd.other().at(), "the other way");
  }
}
