package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lists of names: {@code Brandenberger and Dubrovsky}, {@code Catherine Evtuhov et al.} */
final class Names {
  private final CitedText text;

  Names(CitedText text) {
    this.text = text;
  }

  /** The names of a stretch that holds nothing else. */
  Authors read(int from, int to) {
    int end = without(Patterns.ROLE, from, to);
    int last = without(Patterns.OTHERS, from, end);
    List<Name> names = new ArrayList<>();
    Matcher between = Patterns.BETWEEN_NAMES.matcher(text.letters()).region(from, last);
    int start = from;
    while (between.find()) {
      name(start, between.start()).ifPresent(names::add);
      start = between.end();
    }
    name(start, last).ifPresent(names::add);
    return new Authors(names, last < end);
  }

  private int without(Pattern what, int from, int to) {
    Matcher found = what.matcher(text.letters()).region(from, to);
    return found.find() ? found.start() : to;
  }

  private Optional<Name> name(int from, int to) {
    int end = without(Patterns.NAME_ENDING, from, to);
    int space = text.letters().lastIndexOf(' ', end - 1);
    int start = Math.max(from, space + 1);
    start += start < end && text.letters().charAt(start) == '[' ? 1 : 0;
    end -= start < end && text.letters().charAt(end - 1) == ']' ? 1 : 0;
    if (start >= end || !Character.isLetter(text.letters().charAt(start))) {
      return Optional.empty();
    }
    String surname = text.letters().substring(start, end);
    boolean plain = !Patterns.ABBREVIATED.matcher(surname).matches();
    for (String word : text.letters().substring(from, start).split(" ", -1)) {
      boolean initial = Patterns.INITIAL.matcher(word).matches();
      plain &= word.isEmpty() || initial || Patterns.PARTICLES.matcher(word).matches();
    }
    return Optional.of(new Name(text.words(from, end), text.words(start, end), plain));
  }

  /** Whether a stretch is a list of names and nothing else. */
  boolean matches(int from, int to) {
    return Patterns.NAMES.matcher(text.letters()).region(from, to).matches();
  }

  /** Whether it is, and none of them is a word of another kind: {@code Chapter 7}. */
  boolean matchesBeforeNumber(int from, int to) {
    return matches(from, to)
        && read(from, to).names().stream()
            .noneMatch(name -> Vocabulary.isNoName(name.surname().text()));
  }

  /**
   * Where the list of names begins that ends a stretch: its end, where none does. Goes back word by
   * word, as long as the words can be names.
   */
  int startBefore(int from, int to) {
    int start = to;
    int word = to;
    while (word > from) {
      int space = text.letters().lastIndexOf(' ', word - 1);
      int first = Math.max(from, space + 1);
      boolean name = Patterns.NAME_WORD.matcher(text.letters()).region(first, word).matches();
      if (!name) {
        break;
      }
      start = first;
      word = first - 1;
    }
    return opened(start, to);
  }

  /** Behind what opens a sentence, and behind small words. */
  private int opened(int from, int to) {
    int start = from;
    while (start < to) {
      int space = text.letters().indexOf(' ', start);
      int end = space < 0 || space > to ? to : space;
      String word = text.letters().substring(start, end);
      boolean small = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
      boolean opens = Vocabulary.opens(word.replace(",", ""));
      if (!opens && !(small && !word.startsWith("d") && !word.startsWith("v"))) {
        return start;
      }
      start = end + 1;
    }
    return to;
  }
}
