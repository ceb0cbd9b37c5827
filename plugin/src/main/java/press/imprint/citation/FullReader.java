package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.citation.ImprintReader.Published;
import press.imprint.citation.Layout.Span;
import press.imprint.diagnostic.Location;

/**
 * Finds the full citations of a segment, wherever prose leads up to them. It looks for a title,
 * then back for the names before it and on for the imprint behind it.
 */
final class FullReader {
  /** How far before a title its names may begin, in letters. */
  private static final int FARTHEST = 400;

  /** How far before it the words may begin that lead from them to it. */
  private static final int LEAD = 240;

  private final CitedText text;
  private final String letters;
  private final Names names;
  private final LocatorReader locators;
  private final ImprintReader imprints;

  FullReader(CitedText text) {
    this.text = text;
    this.letters = text.letters();
    this.names = new Names(text);
    this.locators = new LocatorReader(text);
    this.imprints = new ImprintReader(text);
  }

  /**
   * A full citation and where it ends.
   *
   * @param citation the citation
   * @param start its first letter
   * @param end behind its last letter
   * @param layout where its pieces stand
   */
  record Found(Citation.Full citation, int start, int end, Layout layout) {}

  /** The titles of a citation: of a part and of the whole, or of the whole alone. */
  private record Titles(
      Words title,
      Optional<Words> host,
      boolean collected,
      List<Name> editors,
      Span at,
      Optional<Span> hostAt) {
    int end() {
      return hostAt.orElse(at).to();
    }
  }

  /** Where the names before a title end, and whom "preface to" names behind them. */
  private record Lead(int end, List<Name> others) {
    static final Lead NONE = new Lead(-1, List.of());
  }

  /** Those who are named before a title, and where; and what leads from them to the title. */
  private record Heads(
      Authors authors, int start, Optional<Span> at, Optional<Span> lead, List<Name> others) {}

  /** The full citations that stand anywhere in a text. */
  static List<Citation.Full> in(CitedText text) {
    int end = text.letters().length();
    return new FullReader(text).all(0, end, false).stream().map(Found::citation).toList();
  }

  /**
   * The full citations of a stretch.
   *
   * @param named whether those are named already whose work the stretch begins with: by "Idem"
   */
  List<Found> all(int from, int to, boolean named) {
    List<Found> found = new ArrayList<>();
    Matcher title = Patterns.TITLE.matcher(letters).region(from, to).useTransparentBounds(true);
    int start = from;
    int next = from;
    while (next < to && title.region(next, to).find()) {
      int first = Math.max(start, wordAt(title.start() - FARTHEST, title.start()));
      boolean known = named && title.start() == from;
      Optional<Found> full = full(first, title.start(), title.end(), to, known);
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

  private Optional<Found> full(int from, int title, int titleEnd, int to, boolean known) {
    Titles titles = titles(from, title, titleEnd, to);
    Heads heads = heads(from, title);
    boolean authored = known || heads.start() < title;
    Optional<Published> published = imprints.read(titles.end(), to, authored);
    return published
        .filter(told -> tells(authored, letters.charAt(title), titles, told))
        .map(told -> found(heads, titles, told, to));
  }

  private Heads heads(int from, int title) {
    Lead lead = lead(from, title);
    int start = lead.end() < 0 ? title : names.startBefore(from, lead.end());
    if (lead.end() < 0 || start >= lead.end()) {
      return possessor(Math.max(from, title - LEAD), title, lead.others());
    }
    return new Heads(
        names.read(start, lead.end()),
        start,
        Optional.of(new Span(start, lead.end())),
        Span.trimmed(letters, lead.end(), title),
        lead.others());
  }

  /**
   * A title without names before it needs a publisher behind it, or a journal that reviews it: else
   * it is named in passing.
   */
  private static boolean tells(boolean authored, char opens, Titles titles, Published published) {
    boolean told = published.imprint().publisher().isPresent() || titles.host().isPresent();
    return authored || (opens == CitedText.ITALIC && told);
  }

  private Found found(Heads heads, Titles titles, Published published, int to) {
    List<Name> others = new ArrayList<>(titles.editors());
    others.addAll(heads.others());
    others.addAll(imprints.helpers(published));
    Work work =
        new Work(
            heads.authors(),
            titles.title(),
            titles.host(),
            titles.collected(),
            others,
            published.apparatus(),
            published.imprint());
    Matcher after = matcher(Patterns.AFTER_IMPRINT, published.end(), to);
    int end = published.end();
    int pages = end;
    List<Habit> habits = new ArrayList<>();
    Optional<Locator> locator = Optional.empty();
    if (after.lookingAt()) {
      locator = locators.at(after.end(), to);
      end = locator.isPresent() ? locators.end(after.end(), to) : end;
      pages = locators.rangeEnd(after.end(), end).orElse(pages);
      boolean told = locator.isPresent() && published.bracketed() && !after.group(1).equals(":");
      if (told) {
        Location at = text.at(published.end() - 1, end);
        habits.add(new Habit(Habit.Kind.IMPRINT_COMMA, !after.group(1).isEmpty(), at));
      }
    }
    Location at = text.at(heads.start(), end);
    Citation.Full full = new Citation.Full(at, work, locator, habits);
    return new Found(full, heads.start(), end, layout(heads, titles, published, pages));
  }

  private Layout layout(Heads heads, Titles titles, Published published, int pages) {
    int apparatus = published.from();
    return new Layout(
        heads.at(),
        heads.lead(),
        titles.at(),
        titles.hostAt(),
        titles.collected(),
        Span.trimmed(letters, apparatus, apparatus + published.apparatus().length()),
        published.at(),
        published.bracketed(),
        pages);
  }

  private Titles titles(int from, int start, int end, int to) {
    boolean italic = letters.charAt(start) == CitedText.ITALIC;
    Matcher host = matcher(italic ? Patterns.REVIEW : Patterns.HOST, end, to);
    if (host.lookingAt() && (!italic || reviewed(from, start))) {
      boolean edited = !italic && host.group("editors") != null;
      int close = letters.indexOf(CitedText.ROMAN, host.end()) + 1;
      if (close > 0 && (!edited || names.matches(host.start("editors"), host.end("editors")))) {
        boolean collected = !italic && host.group("in") != null;
        List<Name> editors =
            edited ? names.read(host.start("editors"), host.end("editors")).names() : List.of();
        return new Titles(
            title(start, end),
            Optional.of(title(host.end(), close)),
            collected,
            editors,
            new Span(start, end),
            Optional.of(new Span(host.end(), close)));
      }
    }
    Matcher more = matcher(Patterns.TITLE_GOES_ON, end, to);
    int last = italic && more.lookingAt() ? more.end() : end;
    Span at = new Span(start, last);
    return new Titles(title(start, last), Optional.empty(), false, List.of(), at, Optional.empty());
  }

  private boolean reviewed(int from, int title) {
    int start = Math.max(from, title - " review of ".length());
    return letters.substring(start, title).matches("(?s)(?:.*\\W)?[Rr]eview of ");
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

  /** Where names may end before a title: before its comma, or before "preface to". */
  private Lead lead(int from, int title) {
    int near = Math.max(from, title - LEAD);
    Matcher auxiliary = Patterns.AUXILIARY.matcher(letters).region(near, title);
    if (mayBeAuxiliary(letters.substring(near, title)) && auxiliary.find()) {
      int end = auxiliary.start();
      int to = letters.substring(near, end).lastIndexOf(" to ") + near;
      List<Name> others =
          auxiliary.group("of") == null
              ? List.of()
              : names.read(auxiliary.start("of") + 1, auxiliary.end("of") - 1).names();
      return new Lead(to > near && names.matches(near, to) ? to : end, others);
    }
    int end = title;
    while (end > from && letters.charAt(end - 1) == ' ') {
      end--;
    }
    return end > from && letters.charAt(end - 1) == ',' && end < title
        ? new Lead(end - 1, List.of())
        : Lead.NONE;
  }

  /** A glance, which spares most titles the search. */
  private static boolean mayBeAuxiliary(String before) {
    boolean named = before.endsWith(", ") && (before.contains(" to ") || before.contains(" of "));
    return named || before.endsWith(" to ") || before.endsWith(" of ") || before.endsWith("in ");
  }

  private Heads possessor(int from, int title, List<Name> others) {
    Matcher possessive = Patterns.POSSESSIVE.matcher(letters).region(from, title);
    if (!possessive.find()) {
      return new Heads(Authors.NONE, title, Optional.empty(), Optional.empty(), others);
    }
    Span at = new Span(possessive.start(1), possessive.end(1));
    Authors authors = names.read(at.from(), at.to());
    return new Heads(authors, title, Optional.of(at), Optional.empty(), others);
  }

  private Matcher matcher(Pattern pattern, int from, int to) {
    return pattern.matcher(letters).region(from, to).useTransparentBounds(true);
  }
}
