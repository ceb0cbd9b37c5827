package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a stretch that is a short citation from its first letter to its last. */
final class ShortReader {
  private final CitedText text;
  private final String letters;
  private final Names names;
  private final LocatorReader locators;

  ShortReader(CitedText text) {
    this.text = text;
    this.letters = text.letters();
    this.names = new Names(text);
    this.locators = new LocatorReader(text);
  }

  /** The short citation that a stretch is, if it is one. */
  Optional<Citation> read(int from, int to) {
    Optional<Citation> opCit = opCit(from, to);
    if (opCit.isPresent()) {
      return opCit;
    }
    Matcher title = matcher(Patterns.TITLE, from, to);
    Optional<Citation> titled =
        title.find() ? titled(from, title.start(), title.end(), to) : Optional.empty();
    return titled.or(() -> bare(from, to));
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(letters).region(from, to).useTransparentBounds(true);
  }

  /** How what follows a citation lets it stand. */
  private enum Tail {
    STRICT,
    LOOSE,
    NONE
  }

  private Tail tail(int from, int to) {
    if (from == to || Patterns.TAIL.matcher(letters).region(from, to).matches()) {
      return Tail.STRICT;
    }
    return Patterns.LOOSE_TAIL.matcher(letters).region(from, to).matches() ? Tail.LOOSE : Tail.NONE;
  }

  private Optional<Citation> titled(int from, int title, int titleEnd, int to) {
    int authorsEnd = title - 2;
    boolean authored = authorsEnd > from && letters.startsWith(", ", authorsEnd);
    if (title > from && !(authored && names.matches(from, authorsEnd))) {
      return Optional.empty();
    }
    Authors authors = authored ? names.read(from, authorsEnd) : Authors.NONE;
    Matcher after = matcher(Patterns.AFTER_SHORT_TITLE, titleEnd, to);
    int pages = after.lookingAt() ? after.end() : titleEnd;
    int end = locators.end(pages, to);
    boolean located = end > pages;
    end = located ? end : titleEnd;
    Tail tail = tail(end, to);
    if (tail == Tail.NONE || (!authored && !located)) {
      return Optional.empty();
    }
    Optional<Locator> locator = located ? Optional.of(locators.read(pages, end)) : Optional.empty();
    boolean certain =
        tail == Tail.STRICT && authors.plain() && locator.map(Locator::ofPages).orElse(false);
    Words words = title(title, titleEnd);
    return Optional.of(
        new Citation.Brief(
            text.at(from, end), authors, Optional.of(words), locator, certain, List.of()));
  }

  private Words title(int start, int end) {
    boolean italic = letters.charAt(start) == CitedText.ITALIC;
    int last = letters.charAt(end - 2) == ',' ? end - 2 : end - 1;
    return italic ? text.words(start, end) : text.words(start + 1, last);
  }

  private Optional<Citation> opCit(int from, int to) {
    Matcher opCit = matcher(Patterns.OP_CIT, from, to);
    return opCit.matches() && names.matchesBeforeNumber(from, opCit.end("names"))
        ? named(opCit, true, List.of())
        : Optional.empty();
  }

  private Optional<Citation> bare(int from, int to) {
    Matcher bare = matcher(Patterns.BARE, from, to);
    if (!bare.matches() || !names.matchesBeforeNumber(from, bare.end("names"))) {
      return Optional.empty();
    }
    List<Habit> habits = new ArrayList<>();
    boolean marked = !bare.group("comma").isEmpty();
    habits.add(new Habit(Habit.Kind.NAME_COMMA, marked, text.at(from, bare.end("locator"))));
    boolean year = Patterns.YEARLIKE.matcher(bare.group("locator")).lookingAt();
    return named(bare, !year, habits);
  }

  private Optional<Citation> named(Matcher found, boolean sure, List<Habit> habits) {
    int from = found.start("names");
    int start = found.start("locator");
    int end = found.end("locator");
    Tail tail = tail(found.start("tail"), found.end("tail"));
    if (tail == Tail.NONE || (start >= 0 && !locators.valid(start, end))) {
      return Optional.empty();
    }
    Authors authors = names.read(from, found.end("names"));
    Optional<Locator> locator =
        start < 0 ? Optional.empty() : Optional.of(locators.read(start, end));
    int last = start < 0 ? found.start("tail") : end;
    boolean pages = locator.map(Locator::ofPages).orElse(true);
    boolean certain = sure && pages && tail == Tail.STRICT && authors.plain();
    return Optional.of(
        new Citation.Brief(
            text.at(from, last), authors, Optional.empty(), locator, certain, habits));
  }
}
