package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;

/**
 * Finds the full citations of a segment, wherever prose leads up to them. It looks for a title,
 * then back for the names before it and on for the imprint behind it.
 */
final class FullReader {
  /**
   * How far before a title its names may begin, and how far the words that lead from them to it.
   */
  private static final int FARTHEST = 400;

  private static final int NEAR = 120;

  private final CitedText text;
  private final String letters;
  private final Names names;
  private final LocatorReader locators;

  FullReader(CitedText text) {
    this.text = text;
    this.letters = text.letters();
    this.names = new Names(text);
    this.locators = new LocatorReader(text);
  }

  /**
   * A full citation and where it ends.
   *
   * @param citation the citation
   * @param end behind its last letter
   */
  record Found(Citation.Full citation, int end) {}

  /** The titles of a citation: of a part and of the whole, or of the whole alone. */
  private record Titles(Words title, Optional<Words> host, boolean collected, int end) {}

  /** An imprint, what stood before it, and where it ends. */
  private record Published(
      String apparatus, int from, Imprint imprint, int end, boolean bracketed) {}

  List<Found> all(int from, int to) {
    List<Found> found = new ArrayList<>();
    Matcher title = Patterns.TITLE.matcher(letters).region(from, to).useTransparentBounds(true);
    int start = from;
    int next = from;
    while (next < to && title.region(next, to).find()) {
      int first = Math.max(start, wordAt(title.start() - FARTHEST, title.start()));
      Optional<Found> full = full(first, title.start(), title.end(), to);
      full.ifPresent(found::add);
      next = full.map(Found::end).orElse(title.end());
      start = full.isPresent() ? next : start;
    }
    return found;
  }

  /** Where the first word begins behind a place, if it begins before another. */
  private int wordAt(int place, int before) {
    int space = place <= 0 ? -1 : letters.indexOf(' ', place);
    return space < 0 || space >= before ? place : space + 1;
  }

  private Optional<Found> full(int from, int title, int titleEnd, int to) {
    Titles titles = titles(title, titleEnd, to);
    int authorsEnd = authorsEnd(from, title);
    int authorsStart = authorsEnd < 0 ? title : names.startBefore(from, authorsEnd);
    boolean authored = authorsEnd >= 0 && authorsStart < authorsEnd;
    Authors authors = authored ? names.read(authorsStart, authorsEnd) : possessor(from, title);
    Optional<Published> published = published(titles.end(), to, authored);
    if (published.isEmpty() || !tells(authored, letters.charAt(title), published.get())) {
      return Optional.empty();
    }
    int start = authored ? authorsStart : title;
    return Optional.of(found(start, authors, titles, published.get(), to));
  }

  /** A title without names before it needs a publisher behind it: else it is named in passing. */
  private static boolean tells(boolean authored, char opens, Published published) {
    boolean house = published.imprint().publisher().isPresent();
    return authored || (opens == CitedText.ITALIC && house);
  }

  private Found found(int start, Authors authors, Titles titles, Published published, int to) {
    Work work =
        new Work(
            authors,
            titles.title(),
            titles.host(),
            titles.collected(),
            helpers(published),
            published.apparatus(),
            published.imprint());
    Matcher after = Patterns.AFTER_IMPRINT.matcher(letters).region(published.end(), to);
    int end = published.end();
    List<Habit> habits = new ArrayList<>();
    Optional<Locator> locator = Optional.empty();
    if (after.useTransparentBounds(true).lookingAt()) {
      locator = locators.at(after.end(), to);
      end = locator.isPresent() ? locators.end(after.end(), to) : end;
      boolean told = locator.isPresent() && published.bracketed() && !after.group(1).equals(":");
      if (told) {
        Location at = text.at(published.end() - 1, end);
        habits.add(new Habit(Habit.Kind.IMPRINT_COMMA, !after.group(1).isEmpty(), at));
      }
    }
    return new Found(new Citation.Full(text.at(start, end), work, locator, habits), end);
  }

  private Titles titles(int start, int end, int to) {
    Words title = title(start, end);
    Matcher host = Patterns.HOST.matcher(letters).region(end, to).useTransparentBounds(true);
    if (letters.charAt(start) != CitedText.ITALIC && host.lookingAt()) {
      int open = host.end();
      int close = letters.indexOf(CitedText.ROMAN, open) + 1;
      Words whole = title(open, close);
      return new Titles(title, Optional.of(whole), host.group("in") != null, close);
    }
    return new Titles(title, Optional.empty(), false, end);
  }

  /** A title without its quotation marks, and without the comma that stands within them. */
  private Words title(int start, int end) {
    boolean italic = letters.charAt(start) == CitedText.ITALIC;
    int last = end - 1;
    while (last > start + 2 && letters.charAt(last - 1) == ',') {
      last--;
    }
    return italic ? text.words(start, end) : text.words(start + 1, last);
  }

  /** Where names may end before a title: before its comma, or before "preface to"; else -1. */
  private int authorsEnd(int from, int title) {
    int near = Math.max(from, title - NEAR);
    Matcher auxiliary = Patterns.AUXILIARY.matcher(letters).region(near, title);
    if (auxiliary.find()) {
      int to = letters.lastIndexOf(" to ", auxiliary.start());
      return to > from && names.matches(from, to) ? to : auxiliary.start();
    }
    int end = title;
    while (end > from && letters.charAt(end - 1) == ' ') {
      end--;
    }
    return end > from && letters.charAt(end - 1) == ',' && end < title ? end - 1 : -1;
  }

  private Authors possessor(int from, int title) {
    Matcher possessive = Patterns.POSSESSIVE.matcher(letters).region(from, title);
    return possessive.find() ? names.read(possessive.start(1), possessive.end(1)) : Authors.NONE;
  }

  private Optional<Published> published(int from, int to, boolean authored) {
    Matcher apparatus = matcher(Patterns.APPARATUS, from, to);
    if (apparatus.lookingAt()) {
      Matcher imprint = matcher(Patterns.IMPRINT, apparatus.end(), to);
      if (imprint.lookingAt()) {
        Imprint facts = facts(imprint.start(1), imprint.end(1));
        return Optional.of(new Published(apparatus.group(), from, facts, imprint.end(), true));
      }
    }
    Matcher bare = matcher(Patterns.BARE_IMPRINT, from, to);
    return authored && bare.lookingAt()
        ? Optional.of(new Published("", from, Imprint.NONE, bare.end(), false))
        : Optional.empty();
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(letters).region(from, to).useTransparentBounds(true);
  }

  private Imprint facts(int from, int to) {
    Matcher facts = Patterns.FACTS.matcher(letters).region(from, to);
    if (facts.matches()) {
      boolean colon = facts.group("place") != null;
      return new Imprint(
          group(facts, colon ? "place" : "city"),
          group(facts, colon ? "publisher" : "house"),
          group(facts, "year"));
    }
    Matcher year = Patterns.YEARLIKE.matcher(letters).region(from, to);
    return year.matches()
        ? new Imprint(Optional.empty(), Optional.empty(), Optional.of(text.words(from, to)))
        : Imprint.NONE;
  }

  private Optional<Words> group(Matcher facts, String name) {
    return Optional.of(text.words(facts.start(name), facts.end(name)));
  }

  private List<Name> helpers(Published published) {
    int to = published.from() + published.apparatus().length();
    Matcher helper = Patterns.HELPERS.matcher(letters).region(published.from(), to);
    List<Name> found = new ArrayList<>();
    while (helper.find()) {
      int end = helper.end("names");
      while (letters.charAt(end - 1) == ' ') {
        end--;
      }
      found.addAll(names.read(helper.start("names"), end).names());
    }
    return found;
  }
}
