package press.imprint.bench;

import static press.imprint.diagnostic.Rule.BROKEN_LINK;
import static press.imprint.diagnostic.Rule.DUPLICATE_ID;
import static press.imprint.diagnostic.Rule.HEADING_LEVEL_SKIPPED;
import static press.imprint.diagnostic.Rule.MISSING_ALT_TEXT;
import static press.imprint.diagnostic.Rule.RAW_HTML;
import static press.imprint.diagnostic.Rule.STRAY_RULE;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.imprint.bench.MasterText.Body;
import press.imprint.bench.MasterText.Heading;
import press.imprint.bench.MasterText.Prose;
import press.imprint.bench.Mutant.Edit;
import press.imprint.bench.Mutant.Place;

/** Faults of headings, rules, links, pictures and HTML. */
final class BlockFaults {
  private static final Pattern WORD = Pattern.compile("(?<= )\\p{Ll}{5,}(?= )");
  private static final String RULE = "***\n\n";

  private BlockFaults() {}

  static List<Operator> all() {
    return List.of(
        Operator.of(STRAY_RULE, "a rule before note bodies", BlockFaults::rulesBeforeBodies),
        Operator.of(STRAY_RULE, "a rule after a heading", BlockFaults::rulesAfterHeadings),
        Operator.of(STRAY_RULE, "a rule after another", BlockFaults::rulesTwice),
        Operator.of(BROKEN_LINK, "an address of the book, misspelt", BlockFaults::misspelt),
        link("a link to no place", "#no-such-place"),
        link("a link to no file", "no-such-file.md"),
        link("a link that runs a script", "javascript:alert(1)"),
        Operator.of(BROKEN_LINK, "the address of a picture, misspelt", BlockFaults::pictures),
        Operator.of(DUPLICATE_ID, "two headings with one id", BlockFaults::sameIds),
        Operator.of(HEADING_LEVEL_SKIPPED, "a heading two levels deeper", BlockFaults::deeper),
        Operator.of(MISSING_ALT_TEXT, "a picture without a text", BlockFaults::untold),
        html("an element in a line", "<blink>", "</blink>"),
        html("an element that is never closed", "<font color=\"red\">", ""),
        Operator.of(RAW_HTML, "an element as a block", BlockFaults::htmlBlocks));
  }

  /** The first bodies of their groups, not those that stand together with a heading. */
  private static Stream<Body> groups(MasterText master) {
    return master.bodies().stream()
        .filter(body -> lineBefore(master, body.file(), body.start()).matches("\\p{L}.*"));
  }

  private static Stream<Mutant> rulesBeforeBodies(MasterText master, Random random) {
    return groups(master).map(body -> Mutant.of(body.file(), body.start(), body.start(), RULE));
  }

  /** Between a heading and a paragraph: told on the rule, which stands where the paragraph did. */
  private static Stream<Mutant> rulesAfterHeadings(MasterText master, Random random) {
    return paragraphs(master)
        .filter(prose -> lineBefore(master, prose.file(), prose.start()).startsWith("#"))
        .map(prose -> Mutant.of(prose.file(), prose.start(), prose.start(), RULE));
  }

  private static Stream<Mutant> rulesTwice(MasterText master, Random random) {
    return paragraphs(master)
        .filter(prose -> lineBefore(master, prose.file(), prose.start()).matches("\\p{L}.*"))
        .map(
            prose ->
                new Mutant(
                    List.of(
                        new Edit(prose.file(), prose.start() - 1, prose.start() - 1, "\n" + RULE),
                        new Edit(prose.file(), prose.start(), prose.start(), RULE)),
                    List.of(new Place(prose.file(), prose.start()))));
  }

  private static Stream<Prose> paragraphs(MasterText master) {
    return master.prose(prose -> !prose.note() && prose.start() > 1);
  }

  /** The last line before a place that is not blank. */
  private static String lineBefore(MasterText master, int file, int offset) {
    String before = master.text(file).substring(0, offset).stripTrailing();
    return before.substring(before.lastIndexOf('\n') + 1);
  }

  private static Stream<Mutant> misspelt(MasterText master, Random random) {
    Pattern target = Pattern.compile("(?<=\\]\\()[^()\\s]*#[a-z-]+(?=\\))");
    return IntStream.range(0, master.names().size())
        .boxed()
        .flatMap(
            file ->
                master
                    .prose(prose -> prose.file() == file)
                    .flatMap(
                        prose ->
                            target
                                .matcher(master.text(file).substring(prose.start(), prose.end()))
                                .results()
                                .filter(found -> hidden(prose.text(), found.start()))
                                .map(
                                    found ->
                                        Mutant.of(
                                            file,
                                            prose.start() + found.end() - 1,
                                            prose.start() + found.end(),
                                            "zq"))));
  }

  private static boolean hidden(String text, int offset) {
    return text.charAt(offset) == MasterText.HIDDEN;
  }

  private static Operator link(String fault, String address) {
    return Operator.of(
        BROKEN_LINK,
        fault,
        (master, random) ->
            words(master, random).map(word -> word.as("[" + word.text() + "](" + address + ")")));
  }

  private static Stream<Stretch> words(MasterText master, Random random) {
    return master.prose(prose -> true).flatMap(prose -> Stretch.one(prose, WORD, random));
  }

  private static Stream<Mutant> pictures(MasterText master, Random random) {
    return shown(master, "(?<=\\]\\()(?=images/[^)]*\\))")
        .map(at -> Mutant.of(at.file(), at.start(), at.start(), "no-"));
  }

  private static Stream<Mutant> untold(MasterText master, Random random) {
    return shown(master, "^!\\[.*$")
        .map(
            line ->
                line.as(
                    line.text()
                        .replaceFirst("!\\[.*?\\]", "![]")
                        .replaceFirst(" alt=\"[^\"]*\"", "")));
  }

  private static Stream<Stretch> shown(MasterText master, String pattern) {
    return master.pictures().stream()
        .filter(line -> line.text().contains("alt="))
        .flatMap(line -> Stretch.all(line, Pattern.compile(pattern)));
  }

  private static Stream<Mutant> sameIds(MasterText master, Random random) {
    List<Heading> headings = master.headings();
    return IntStream.range(1, headings.size())
        .mapToObj(
            i -> {
              Heading one = headings.get(random.nextInt(i));
              Heading two = headings.get(i);
              return new Mutant(
                  List.of(withId(master, one), withId(master, two)),
                  List.of(new Place(two.file(), two.start())));
            });
  }

  /** The id behind a heading, instead of its own where it has one. */
  private static Edit withId(MasterText master, Heading heading) {
    String line = master.text(heading.file()).substring(heading.start(), heading.end());
    String words = line.replaceAll(" \\{[^}]*\\}$", "");
    return new Edit(
        heading.file(), heading.start() + words.length(), heading.end(), " {#the-same}");
  }

  private static Stream<Mutant> deeper(MasterText master, Random random) {
    List<Heading> headings = master.headings();
    return IntStream.range(1, headings.size())
        .filter(i -> headings.get(i).file() == headings.get(i - 1).file())
        .filter(i -> headings.get(i - 1).level() <= 4)
        .mapToObj(
            i -> {
              Heading heading = headings.get(i);
              String signs = "#".repeat(headings.get(i - 1).level() + 2);
              int end = heading.start() + heading.level();
              return Mutant.of(heading.file(), heading.start(), end, signs);
            });
  }

  private static Operator html(String fault, String open, String close) {
    return Operator.of(
        RAW_HTML,
        fault,
        (master, random) -> words(master, random).map(word -> word.as(open + word.text() + close)));
  }

  private static Stream<Mutant> htmlBlocks(MasterText master, Random random) {
    return master
        .prose(prose -> !prose.note())
        .map(
            prose ->
                Mutant.of(
                    prose.file(), prose.start(), prose.start(), "<center>\nwords\n</center>\n\n"));
  }
}
