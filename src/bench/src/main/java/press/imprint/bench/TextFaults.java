package press.imprint.bench;

import static press.imprint.diagnostic.Rule.DOUBLED_WORD;
import static press.imprint.diagnostic.Rule.EMPHASIS_BROKEN;
import static press.imprint.diagnostic.Rule.GLYPH_MISSING;
import static press.imprint.diagnostic.Rule.MIXED_QUOTES;
import static press.imprint.diagnostic.Rule.SPLIT_WORD;
import static press.imprint.diagnostic.Rule.UNBALANCED_BRACKETS;
import static press.imprint.diagnostic.Rule.UNBALANCED_QUOTES;
import static press.imprint.diagnostic.Rule.UNCONVERTED_NOTE;
import static press.imprint.diagnostic.Rule.UNREADABLE_FILE;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Faults of letters, words, marks and brackets in paragraphs of the text and of notes. */
final class TextFaults {
  private static final Pattern WORD =
      Pattern.compile("(?<![\\p{L}\\d'’*_-])\\p{Ll}{2,}(?= \\p{Ll})");
  private static final Pattern LONG_WORD =
      Pattern.compile("(?<![\\p{L}\\d'’*_-])\\p{Ll}{6,}(?![\\p{L}\\d'’*_-])");
  private static final Pattern BRACKETS =
      Pattern.compile("(?<= )\\(\\p{L}[^()\\[\\]\\uFFFF]* [^()\\[\\]\\uFFFF]*\\p{L}\\)");
  private static final Pattern CURVED = Pattern.compile("“[^“”\"\\uFFFF]+”");
  private static final Pattern EMPHASIS =
      Pattern.compile("(?<![*\\w])\\*(?=\\p{L})[^*\\uFFFF]+(?<=[\\p{L}.])\\*(?![*\\w])");
  private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})’(?=\\p{L})");

  /** Words that may follow themselves: {@code that that}, {@code had had}, {@code very very}. */
  private static final Set<String> MAY_MEET =
      Set.of(
          ("that had is was in on so very many much more long far no well there out over up off"
               + " through one two three four five now then again never ever ho ha bye tut yes do"
               + " did what who how why it her you him them us me all only just quite too really"
               + " million billion thousand hundred forever faraway less like back about round down"
               + " away older later sooner nearer deeper higher half day little night late nay")
              .split(" +"));

  private static final Set<String> JOINING =
      Set.of(
          "and", "or", "to", "as", "not", "but", "than", "et", "au", "on", "in", "en", "oder", "und",
          "over", "through", "versus", "rather", "nor");

  /** What may stand before a word with a hyphen: {@code co-operate}. */
  private static final Set<String> PREFIXES =
      Set.of(
          ("re co pre non anti un de self ex sub semi multi inter over under post counter micro"
               + " macro mid neo pro pseudo quasi super trans ultra extra infra intra auto bi tri"
               + " vice mis dis out up down off on in em im en to be per com con ad ab il ir")
              .split(" "));

  private TextFaults() {}

  static List<Operator> all() {
    return List.of(
        Operator.of(DOUBLED_WORD, "a word stands twice", TextFaults::doubled),
        Operator.of(SPLIT_WORD, "a word as `exam- ple`", (m, r) -> split(m, r, "- ")),
        Operator.of(SPLIT_WORD, "a word as `exam¬ple`", (m, r) -> split(m, r, "¬")),
        Operator.of(SPLIT_WORD, "a word as `exam-ple`", TextFaults::hyphened),
        Operator.of(UNBALANCED_BRACKETS, "a bracket is lost", TextFaults::lostBrackets),
        Operator.of(UNBALANCED_BRACKETS, "a bracket too many", TextFaults::brackets),
        Operator.of(UNBALANCED_QUOTES, "a curved mark is lost", TextFaults::lostCurved),
        Operator.of(UNBALANCED_QUOTES, "a straight mark is lost", TextFaults::lostStraight),
        Operator.of(MIXED_QUOTES, "a quotation in straight marks", TextFaults::straightened),
        Operator.of(MIXED_QUOTES, "a straight apostrophe", TextFaults::apostrophes),
        emphasis("`*word` never closed", said -> said.substring(0, said.length() - 1)),
        emphasis("`word*` never opened", said -> said.substring(1)),
        emphasis("`* word*`", said -> "* " + said.substring(1)),
        emphasis("`**word **`", said -> "*" + said.substring(0, said.length() - 1) + " **"),
        Operator.of(GLYPH_MISSING, "a letter that no font has", (m, r) -> letter(m, r, "\ua015")),
        Operator.of(UNREADABLE_FILE, "a control character", (m, r) -> letter(m, r, "\u0008")));
  }

  private static Stream<MasterText.Prose> prose(MasterText master) {
    return master.prose(prose -> true);
  }

  private static Stream<Mutant> doubled(MasterText master, Random random) {
    return prose(master)
        .flatMap(prose -> Stretch.all(prose, WORD))
        .filter(word -> !MAY_MEET.contains(word.text()))
        .map(word -> word.as(word.text() + " " + word.text()));
  }

  /** A second half that is a word like "and" is left alone: {@code two- and three-strand}. */
  private static Stream<Mutant> split(MasterText master, Random random, String hyphen) {
    return prose(master)
        .flatMap(prose -> Stretch.all(prose, LONG_WORD))
        .flatMap(
            word -> {
              int at = cut(word.text(), random);
              String first = word.text().substring(0, at);
              String second = word.text().substring(at);
              return JOINING.contains(second)
                  ? Stream.of()
                  : Stream.of(word.as(first + hyphen + second));
            });
  }

  private static int cut(String word, Random random) {
    return 2 + random.nextInt(word.length() - 4);
  }

  /**
   * Only a word that stands elsewhere, of which neither half is a word or a prefix: else it may be
   * meant so.
   */
  private static Stream<Mutant> hyphened(MasterText master, Random random) {
    Map<String, Integer> words = new HashMap<>();
    for (int file = 0; file < master.names().size(); file++) {
      Pattern.compile("[^\\p{L}]+")
          .splitAsStream(master.text(file).toLowerCase(Locale.ROOT))
          .forEach(word -> words.merge(word, 1, Integer::sum));
    }
    return prose(master)
        .flatMap(prose -> Stretch.all(prose, LONG_WORD))
        .filter(word -> words.getOrDefault(word.text(), 0) > 1)
        .flatMap(
            word -> {
              int at = cut(word.text(), random);
              String first = word.text().substring(0, at);
              String second = word.text().substring(at);
              boolean plain =
                  words.containsKey(first) || words.containsKey(second) || PREFIXES.contains(first);
              return plain ? Stream.of() : Stream.of(word.as(first + "-" + second));
            });
  }

  private static Stream<Mutant> lostBrackets(MasterText master, Random random) {
    return prose(master)
        .flatMap(prose -> Stretch.all(prose, BRACKETS))
        .map(said -> lost(said, random));
  }

  /** Without its first or its last letter; told where the other one stands. */
  private static Mutant lost(Stretch said, Random random) {
    int length = said.text().length();
    return said.as(
        random.nextBoolean() ? said.text().substring(1) : said.text().substring(0, length - 1));
  }

  private static Stream<Mutant> brackets(MasterText master, Random random) {
    Pattern word = Pattern.compile("(?<= )\\p{Ll}{4,}(?= )");
    return prose(master)
        .filter(prose -> prose.text().matches("[^()\\[\\]]*"))
        .flatMap(prose -> Stretch.one(prose, word, random))
        .map(said -> said.as(random.nextBoolean() ? "(" + said.text() : said.text() + ")"));
  }

  private static Stream<Mutant> lostCurved(MasterText master, Random random) {
    return prose(master)
        .flatMap(prose -> Stretch.all(prose, CURVED))
        .map(said -> lost(said, random));
  }

  /** A mark after a figure may mean inches, so none is left standing there. */
  private static Stream<Mutant> lostStraight(MasterText master, Random random) {
    Pattern quoted = Pattern.compile("\"[^\"\\uFFFF]+(?<![\\d])\"(?![\\p{L}\\d])");
    return prose(master)
        .filter(prose -> prose.text().chars().filter(c -> c == '"').count() % 2 == 0)
        .filter(prose -> !prose.text().matches(".*\\d\".*"))
        .flatMap(prose -> Stretch.all(prose, quoted).filter(first(prose)))
        .map(said -> lost(said, random));
  }

  /** The first of every two marks opens. */
  private static Predicate<Stretch> first(MasterText.Prose prose) {
    return said ->
        prose
                    .text()
                    .substring(0, said.start() - prose.start())
                    .chars()
                    .filter(c -> c == '"')
                    .count()
                % 2
            == 0;
  }

  private static boolean curved(MasterText master, String marks, char straight) {
    long typographic = 0;
    long plain = 0;
    for (int file = 0; file < master.names().size(); file++) {
      typographic += master.text(file).chars().filter(c -> marks.indexOf(c) >= 0).count();
      plain += master.text(file).chars().filter(c -> c == straight).count();
    }
    return typographic > 8 && plain * 10 < typographic;
  }

  private static Stream<Mutant> straightened(MasterText master, Random random) {
    return curved(master, "“”", '"')
        ? prose(master)
            .flatMap(prose -> Stretch.all(prose, CURVED))
            .map(said -> said.as("\"" + said.text().substring(1, said.text().length() - 1) + "\""))
        : Stream.of();
  }

  private static Stream<Mutant> apostrophes(MasterText master, Random random) {
    return curved(master, "’", '\'')
        ? prose(master).flatMap(prose -> Stretch.all(prose, APOSTROPHE)).map(said -> said.as("'"))
        : Stream.of();
  }

  /** In a paragraph with one emphasis, so that it is told which mark has lost its partner. */
  private static Operator emphasis(String fault, UnaryOperator<String> broken) {
    return Operator.of(
        EMPHASIS_BROKEN,
        fault,
        (master, random) ->
            prose(master)
                .filter(prose -> prose.text().chars().filter(c -> c == '*').count() == 2)
                .flatMap(prose -> Stretch.all(prose, EMPHASIS))
                .map(said -> said.as(broken.apply(said.text()))),
        UNCONVERTED_NOTE);
  }

  private static Stream<Mutant> letter(MasterText master, Random random, String letter) {
    return prose(master)
        .flatMap(prose -> Stretch.one(prose, LONG_WORD, random))
        .map(word -> word.as(word.text().substring(0, 3) + letter + word.text().substring(3)));
  }
}
