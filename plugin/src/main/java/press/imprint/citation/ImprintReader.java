package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.citation.Layout.Span;

/** Reads what follows a title: {@code , ed. Jonas Lind, 2nd ed. (Bergen: Havn, 1960)}. */
final class ImprintReader {
  private final CitedText text;
  private final String letters;
  private final Names names;

  ImprintReader(CitedText text) {
    this.text = text;
    this.letters = text.letters();
    this.names = new Names(text);
  }

  /** An imprint, what stood before it, and where it ends. */
  record Published(
      String apparatus, int from, Imprint imprint, Span at, int end, boolean bracketed) {}

  /**
   * The imprint behind a title, if there is one.
   *
   * @param from behind the title
   * @param to where to look no further
   * @param authored whether names stand before the title: then a looser form is one as well
   */
  Optional<Published> read(int from, int to, boolean authored) {
    Matcher apparatus = matcher(Patterns.APPARATUS, from, to);
    Optional<Published> bracketed =
        apparatus.lookingAt() ? bracketed(from, apparatus.end(), to) : Optional.empty();
    if (bracketed.isPresent() || !authored) {
      return bracketed;
    }
    Matcher series = matcher(Patterns.SERIES, from, to);
    if (series.lookingAt()) {
      bracketed = bracketed(from, series.end(), to);
    }
    return bracketed.or(() -> bare(from, to));
  }

  private Optional<Published> bracketed(int from, int open, int to) {
    Matcher imprint = matcher(Patterns.IMPRINT, open, to);
    return imprint.lookingAt()
        ? Optional.of(
            new Published(
                letters.substring(from, open),
                from,
                facts(imprint.start(1), imprint.end(1)),
                new Span(imprint.start(1), imprint.end(1)),
                imprint.end(),
                true))
        : Optional.empty();
  }

  private Optional<Published> bare(int from, int to) {
    Matcher bare = matcher(Patterns.BARE_IMPRINT, from, to);
    if (!bare.lookingAt()) {
      return Optional.empty();
    }
    boolean colon = bare.group().contains(": ");
    Imprint told = colon ? facts(bare.start("facts"), bare.end()) : Imprint.NONE;
    Span at = Span.trimmed(letters, bare.start(), bare.end()).orElseThrow();
    return Optional.of(new Published("", from, told, at, bare.end(), false));
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
    Matcher dated = matcher(Patterns.DATED, from, to);
    return dated.matches()
        ? new Imprint(Optional.empty(), Optional.empty(), group(dated, "year"))
        : Imprint.NONE;
  }

  private Optional<Words> group(Matcher facts, String name) {
    int start = facts.start(name);
    return start < 0 ? Optional.empty() : Optional.of(text.words(start, facts.end(name)));
  }

  /** The editors and translators before an imprint. */
  List<Name> helpers(Published published) {
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
