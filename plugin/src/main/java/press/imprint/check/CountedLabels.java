package press.imprint.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;
import press.imprint.model.Note;

/**
 * The labels of a file whose author counts: {@code [^1]}, {@code [^2]}, {@code [^3]}. A file counts
 * if it has four numeric labels or more, two in three of them follow the number before, and calls
 * and bodies mostly rise. A step of more than {@value #FARTHEST} begins another run.
 *
 * @param calls the calls in the text, in order
 * @param bodies the bodies, in order
 */
record CountedLabels(List<Mark> calls, List<Mark> bodies) {
  private static final int FEWEST = 4;
  private static final int FARTHEST = 20;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  /**
   * A call or a body.
   *
   * @param at where it stands
   * @param number what its label counts; empty where that is a word
   * @param again whether its label stood at another call, or body, before
   * @param words how many words stand as labels before it
   */
  record Mark(Location at, OptionalInt number, boolean again, int words) {
    int figure() {
      return number.orElseThrow();
    }

    private int wordsWithIt() {
      return words + (number.isEmpty() && !again ? 1 : 0);
    }
  }

  /** The files of a book that count. */
  static List<CountedLabels> of(Book book) {
    Map<SourceText, List<Mark>> calls = new LinkedHashMap<>();
    Map<SourceText, List<Mark>> bodies = new LinkedHashMap<>();
    Set<String> seen = new HashSet<>();
    BookWalker search =
        new BookWalker() {
          @Override
          public Void noteCall(Inline.NoteCall call) {
            add(calls, call.at(), call.label(), seen);
            return null;
          }
        };
    for (List<Block> blocks : book.parts().stream().map(part -> part.blocks()).toList()) {
      search.walkBlocks(blocks);
    }
    seen.clear();
    for (Note note : book.notes()) {
      add(bodies, note.at(), note.label(), seen);
    }
    return book.sources().stream()
        .map(
            source ->
                new CountedLabels(
                    calls.getOrDefault(source, List.of()), bodies.getOrDefault(source, List.of())))
        .filter(CountedLabels::counts)
        .toList();
  }

  private static void add(
      Map<SourceText, List<Mark>> marks, Location at, String label, Set<String> seen) {
    OptionalInt number =
        NUMBER.matcher(label).matches()
            ? OptionalInt.of(Integer.parseInt(label))
            : OptionalInt.empty();
    boolean again = !seen.add(at.source().name() + '\n' + label);
    List<Mark> before = marks.computeIfAbsent(at.source(), first -> new ArrayList<>());
    int words = before.isEmpty() ? 0 : before.get(before.size() - 1).wordsWithIt();
    before.add(new Mark(at, number, again, words));
  }

  private boolean counts() {
    NavigableSet<Integer> numbers = new TreeSet<>(numbers(calls));
    numbers.addAll(numbers(bodies));
    long follow = numbers.stream().filter(number -> numbers.contains(number - 1)).count();
    return numbers.size() >= FEWEST
        && follow * 3 >= (numbers.size() - 1) * 2L
        && rises(calls)
        && rises(bodies);
  }

  private static boolean rises(List<Mark> marks) {
    return falls(marks) * 3 <= firsts(marks).size() - 1;
  }

  /** Whether no number follows a higher one. */
  static boolean isInOrder(List<Mark> marks) {
    return falls(marks) == 0;
  }

  private static int falls(List<Mark> marks) {
    List<Mark> first = firsts(marks);
    int falls = 0;
    for (int i = 1; i < first.size(); i++) {
      falls += first.get(i).figure() < first.get(i - 1).figure() ? 1 : 0;
    }
    return falls;
  }

  /** The numbers at some marks. */
  static Set<Integer> numbers(List<Mark> marks) {
    Set<Integer> numbers = new HashSet<>();
    marks.forEach(mark -> mark.number().ifPresent(numbers::add));
    return numbers;
  }

  /** The marks that are numbers, each number where it stands first. */
  static List<Mark> firsts(List<Mark> marks) {
    return marks.stream().filter(mark -> mark.number().isPresent() && !mark.again()).toList();
  }

  /**
   * The same, run by run.
   *
   * @param marks calls or bodies
   * @return runs of one mark or more
   */
  static List<List<Mark>> runs(List<Mark> marks) {
    List<List<Mark>> runs = new ArrayList<>();
    Mark last = null;
    for (Mark mark : firsts(marks)) {
      if (last == null || Math.abs(mark.figure() - last.figure()) > FARTHEST) {
        runs.add(new ArrayList<>());
      }
      runs.get(runs.size() - 1).add(mark);
      last = mark;
    }
    return runs;
  }

  /**
   * The marks that repeat the number before them where the next one, missing otherwise, is due: the
   * second 3 of 1, 2, 3, 3, 5.
   *
   * @param marks calls or bodies
   * @return those marks
   */
  static List<Mark> repeats(List<Mark> marks) {
    Set<Integer> numbers = numbers(marks);
    List<Mark> figures = marks.stream().filter(mark -> mark.number().isPresent()).toList();
    List<Mark> repeats = new ArrayList<>();
    for (int i = 1; i + 1 < figures.size(); i++) {
      int number = figures.get(i).figure();
      boolean due =
          figures.get(i).again()
              && figures.get(i - 1).figure() == number
              && figures.get(i + 1).figure() == number + 2;
      if (due && !numbers.contains(number + 1)) {
        repeats.add(figures.get(i));
      }
    }
    return repeats;
  }

  /** What is added to a finding that stands for several of a run. */
  static String also(int more) {
    return switch (more) {
      case 0 -> "";
      case 1 -> ", and the same once more";
      default -> ", and the same %s times more".formatted(more);
    };
  }

  /** A label as typed at a call. */
  static String label(int number) {
    return "`[^" + number + "]`";
  }
}
