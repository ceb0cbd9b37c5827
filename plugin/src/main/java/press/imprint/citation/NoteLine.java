package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one paragraph of a note, segment by segment. */
final class NoteLine {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,160})\\)");

  /** How many joints of a segment are tried, and how many of its titles are looked at. */
  private static final int MOST = 6;

  private final CitedText text;
  private final String letters;
  private final FullReader fulls;
  private final ShortReader shorts;
  private final LocatorReader locators;
  private final Names names;
  private final List<Citation> citations = new ArrayList<>();

  NoteLine(CitedText text) {
    this.text = text;
    this.letters = text.letters();
    this.fulls = new FullReader(text);
    this.shorts = new ShortReader(text);
    this.locators = new LocatorReader(text);
    this.names = new Names(text);
  }

  /** What has been read so far. */
  List<Citation> citations() {
    return citations;
  }

  /** Reads a segment. */
  void read(int from, int to) {
    int signals = behindSignals(from, to);
    int start = behindIdem(signals, to);
    boolean same = start > signals;
    UnaryOperator<Citation> named = same ? sameAuthors() : UnaryOperator.identity();
    List<FullReader.Found> found = fulls.all(start, to, same);
    List<Citation> read = found.isEmpty() ? briefs(start, to) : withFulls(start, found, to);
    boolean doubtful = signals == from && afterProse();
    for (int i = 0; i < read.size(); i++) {
      Citation by = i == 0 ? named.apply(read.get(i)) : read.get(i);
      citations.add(doubtful ? by.accept(Rewritten.BY_NAME_DOUBTFUL) : by);
    }
    if (read.isEmpty()) {
      comment(from, to);
    }
  }

  /** The full citations of a segment. */
  List<FullReader.Found> fulls(int from, int to) {
    int signals = behindSignals(from, to);
    int start = behindIdem(signals, to);
    return fulls.all(start, to, start > signals);
  }

  private int behindIdem(int from, int to) {
    Matcher idem = Patterns.IDEM.matcher(letters).region(from, to);
    return idem.lookingAt() ? idem.end() : from;
  }

  /** Whether the words before are prose, which "Serves 4" may go on with. */
  private boolean afterProse() {
    return !citations.isEmpty()
        && citations.get(citations.size() - 1) instanceof Citation.Commentary;
  }

  private int behindSignals(int from, int to) {
    Matcher signal = Patterns.SIGNAL.matcher(letters).region(from, to);
    return signal.lookingAt() && signal.end() < to ? signal.end() : from;
  }

  /** Gives a citation of "Idem" the authors of the one before. */
  private UnaryOperator<Citation> sameAuthors() {
    Authors authors = Authors.NONE;
    for (Citation before : citations) {
      Authors of = before.accept(WhoseWork.INSTANCE);
      authors = of.names().isEmpty() ? authors : of;
    }
    Citation.Visitor<Citation> by = new Rewritten.By(authors);
    return citation -> citation.accept(by);
  }

  /** The full citations of a segment, and the short ones that stand before and behind them. */
  private List<Citation> withFulls(int from, List<FullReader.Found> found, int to) {
    List<Citation> row = new ArrayList<>();
    int first = found.get(0).start();
    Matcher join = Patterns.JOIN.matcher(letters).region(Math.max(from, first - 24), first);
    while (join.find()) {
      if (join.end() == first && join.group("within") == null && join.start() > from) {
        one(from, join.start()).ifPresent(row::add);
      }
    }
    found.forEach(full -> row.add(full.citation()));
    int last = found.get(found.size() - 1).end();
    join.region(last, to);
    if (join.lookingAt()) {
      one(join.end(), to).ifPresent(row::add);
    }
    return row;
  }

  private List<Citation> briefs(int from, int to) {
    List<Citation> row = row(from, to);
    return row.isEmpty() ? led(from, to) : row;
  }

  private List<Citation> row(int from, int to) {
    List<Citation> joined = joined(from, to);
    return joined.isEmpty() ? one(from, to).map(List::of).orElse(List.of()) : joined;
  }

  /** Several short citations in one sentence: {@code Ibid., 12, and Lee, *Rope*, 31}. */
  private List<Citation> joined(int from, int to) {
    Matcher join = Patterns.JOIN.matcher(letters).region(from, to);
    List<Citation> row = new ArrayList<>();
    int start = from;
    for (int tries = 0; tries < MOST && join.find(); tries++) {
      boolean within = join.group("within") != null;
      Optional<Citation> left = start < join.start() ? one(start, join.start()) : Optional.empty();
      if (left.isPresent()) {
        row.add(within ? left.get().accept(Rewritten.DOUBTFUL) : left.get());
        start = join.end();
      }
    }
    Optional<Citation> last = row.isEmpty() ? Optional.empty() : one(start, to);
    last.ifPresent(row::add);
    return last.isPresent() ? row : List.of();
  }

  private Optional<Citation> one(int from, int to) {
    return from < to ? ibid(from, to).or(() -> shorts.read(from, to)) : Optional.empty();
  }

  /** What prose leads up to: {@code On all this see Lee, *Rope*, 12}. */
  private List<Citation> led(int from, int to) {
    Matcher lead = Patterns.LEAD.matcher(letters).region(from, to);
    int start = -1;
    boolean colon = false;
    while (lead.find()) {
      start = lead.end();
      colon = lead.group().equals(": ");
    }
    List<Citation> row = start < 0 ? List.of() : row(start, to);
    return colon
        ? row.stream().map(citation -> citation.accept(Rewritten.BY_NAME_DOUBTFUL)).toList()
        : row;
  }

  private Optional<Citation> ibid(int from, int to) {
    Matcher ibid = Patterns.IBID.matcher(letters).region(from, to);
    if (!ibid.useTransparentBounds(true).matches()) {
      return Optional.empty();
    }
    boolean italic = ibid.group("open") != null;
    boolean located = ibid.group("locator") != null;
    int end = ibid.end("word");
    end = Math.max(end, Math.max(ibid.end("outer"), ibid.end("stop")));
    boolean closed = italic && end < to && letters.charAt(end) == CitedText.ROMAN;
    Words word = text.words(from, closed ? end + 1 : end);
    int start = ibid.start("locator");
    int last = located ? ibid.end("locator") : closed ? end + 1 : end;
    Optional<Locator> locator =
        located ? Optional.of(locators.read(start, last)) : Optional.empty();
    return Optional.of(
        new Citation.Ibid(text.at(from, last), word, locator, habits(ibid, word, italic)));
  }

  private static List<Habit> habits(Matcher ibid, Words word, boolean italic) {
    List<Habit> habits = new ArrayList<>();
    if (ibid.group("word").matches("[Ii]bid\\.?|IBID\\.?")) {
      habits.add(new Habit(Habit.Kind.IBID_ITALICS, italic, word.at()));
      if (ibid.group("locator") != null) {
        boolean comma = !ibid.group("comma").isEmpty();
        habits.add(new Habit(Habit.Kind.IBID_STOP, word.text().endsWith("."), word.at()));
        habits.add(new Habit(Habit.Kind.IBID_COMMA, comma, word.at()));
      }
    }
    return habits;
  }

  private void comment(int from, int to) {
    int before = citations.size();
    brackets(from, to);
    if (citations.size() == before) {
      Words words = text.words(from, to);
      boolean learned = Patterns.TITLE.matcher(letters).region(from, to).find();
      citations.add(new Citation.Commentary(words.at(), words.text(), learned, named(from, to)));
    }
  }

  /** Who is named before a title that is not read as cited: {@code Mira Olsen, *Tar*}. */
  private List<Name> named(int from, int to) {
    List<Name> named = new ArrayList<>();
    Matcher title = Patterns.TITLE.matcher(letters).region(from, to);
    for (int tries = 0; tries < MOST && title.find(); tries++) {
      int end = title.start() - 2;
      boolean comma = end > from && letters.startsWith(", ", end);
      int start = comma ? names.startBefore(from, end) : end;
      if (start < end) {
        named.addAll(names.read(start, end).names());
      }
    }
    return named;
  }

  /** Reads the short citations between brackets: {@code (Lee 12; Evtuhov 642)}. */
  void brackets(int from, int to) {
    Matcher bracket = BRACKETS.matcher(letters).region(from, to);
    while (bracket.find()) {
      int start = bracket.start(1);
      while (start < bracket.end(1)) {
        int semicolon = letters.indexOf(';', start);
        boolean cut = semicolon >= 0 && semicolon < bracket.end(1);
        int end = cut ? semicolon : bracket.end(1);
        bracketed(start, end);
        start = end + 1;
      }
    }
  }

  private void bracketed(int from, int to) {
    int start = from;
    while (start < to && letters.charAt(start) == ' ') {
      start++;
    }
    if (start < to) {
      shorts
          .read(behindSignals(start, to), to)
          .map(citation -> citation.accept(Rewritten.BY_NAME_DOUBTFUL))
          .ifPresent(citations::add);
    }
  }
}
