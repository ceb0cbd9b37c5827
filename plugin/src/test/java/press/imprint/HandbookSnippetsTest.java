package press.imprint;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.fixture.Fenced;
import press.imprint.fixture.SnippetBook;
import press.imprint.fixture.StartTag;
import press.imprint.restore.Restoration;
import press.imprint.restore.Restored;
import press.imprint.style.StyleSheet;

/**
 * Every fenced block of the handbook is what the tool reads, says or runs, by its language:
 *
 * <ul>
 *   <li>{@code markdown} is checked without a finding; where messages follow, it draws just these
 *   <li>{@code yaml} is a {@code book.yaml} or a piece of one, or a restoration sheet or a piece of
 *       one; a whole sheet stands between its source and the master that is made of it
 *   <li>{@code css} is a style sheet without a finding
 *   <li>{@code xml} is cut from the POM of an invoker project
 *   <li>{@code sh} has Maven's goals as README or an invoker project has them, with parameters that
 *       the help knows; Pandoc's command, which {@link FromWordTest} runs; a few tools of the shell
 *   <li>{@code html} has the elements of the EPUB of a book with two notes
 *   <li>{@code text} is messages, a folder of this repository, or the figures of a restoration
 *   <li>a block of any kind may name the file that it is cut from: {@code <!-- from: … -->}
 * </ul>
 */
class HandbookSnippetsTest {
  private static final Path ROOT = Path.of("..");
  private static final Path BOOK = ROOT.resolve("sample-book/src/main/book");
  private static final Path PROJECTS = Path.of("src/it");
  private static final Pattern KEY = Pattern.compile("(?m)^([a-z0-9-]+):");
  private static final Set<String> SHEET_KEYS =
      Set.of(
          "sha256",
          "quotes",
          "emphasis",
          "pages",
          "furniture",
          "headings",
          "quotations",
          "items",
          "paragraphs",
          "epigraphs",
          "joins",
          "corrections",
          "insertions",
          "left");
  private static final String INK =
      "# One\n\nOne.[^a] The ink was mixed on a Tuesday.[^ink]\n\n[^a]: A.\n\n[^ink]: Lampblack.\n";
  private static final Set<String> SHELL = Set.of("set", "mkdir", "cp", "sha256sum");
  private static final Pattern MESSAGE = Pattern.compile("(.+?):\\d+:\\d+: (error|warning): .*");
  private static final Pattern COMMAND = Pattern.compile("mvn [^`\n]+");
  private static final Pattern GOALS = Pattern.compile("(?m)^invoker\\.goals(?:\\.\\d+)? = (.+)$");

  @TempDir private Path temp;

  @TestFactory
  Stream<DynamicTest> everyBlockIsTrue() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path file : files(BOOK, 1, ".md")) {
      List<Fenced> blocks = Fenced.of(file);
      for (int i = 0; i < blocks.size(); i++) {
        int at = i;
        tests.add(DynamicTest.dynamicTest(blocks.get(i).toString(), () -> prove(blocks, at)));
      }
    }
    assertTrue(tests.size() > 20, "blocks are found");
    return tests.stream();
  }

  private static List<Path> files(Path folder, int depth, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder, depth)) {
      return all.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private void prove(List<Fenced> blocks, int at) throws IOException {
    Fenced block = blocks.get(at);
    if (block.from().isPresent()) {
      assertTrue(block.isPartOf(Files.readString(ROOT.resolve(block.from().get()))));
      return;
    }
    switch (block.language()) {
      case "markdown" -> markdown(blocks, at);
      case "yaml" -> yaml(blocks, at);
      case "css" ->
          assertEquals(
              List.of(), new StyleSheet(new SourceText("book.css", block.text())).findings());
      case "xml" -> assertTrue(inAPom(block), "part of no pom.xml in " + PROJECTS);
      case "sh" -> commands(block).forEach(HandbookSnippetsTest::command);
      case "html" -> html(block);
      case "text" -> text(blocks, at);
      default -> fail("a block of language `" + block.language() + "` must name its file");
    }
  }

  private void markdown(List<Fenced> blocks, int at) throws IOException {
    boolean faulty = at + 1 < blocks.size() && isMessages(blocks.get(at + 1));
    if (!faulty) {
      assertEquals(
          "", book("src/main/book").withMaster("01-method.md", blocks.get(at).text()).said());
    }
  }

  private SnippetBook book(String shown) throws IOException {
    Path folder = Files.createTempDirectory(temp, "book");
    return new SnippetBook(folder, shown, BOOK.resolve("images"));
  }

  private static boolean isWholeSheet(Fenced block) {
    return block.language().equals("yaml") && block.text().startsWith("sha256:");
  }

  private void yaml(List<Fenced> blocks, int at) throws IOException {
    Fenced block = blocks.get(at);
    Set<String> keys = new TreeSet<>();
    KEY.matcher(block.text()).results().forEach(key -> keys.add(key.group(1)));
    if (isWholeSheet(block)) {
      Restored restored = restored(blocks, at);
      assertEquals(List.of(), restored.findings());
      assertEquals(List.of(blocks.get(at + 1).text()), List.copyOf(restored.files().values()));
    } else if (SHEET_KEYS.containsAll(keys)) {
      String sheet = "sha256: " + sha256("") + "\n" + block.text();
      assertTrue(
          restored("", sheet).findings().stream().noneMatch(f -> f.rule() == Rule.BAD_SHEET),
          sheet);
    } else {
      assertEquals("", book("src/main/book").withYaml(block.text()).said());
    }
  }

  private static Restored restored(List<Fenced> blocks, int sheet) {
    return restored(blocks.get(sheet - 1).text(), blocks.get(sheet).text());
  }

  private static Restored restored(String source, String sheet) {
    byte[] bytes = source.getBytes(StandardCharsets.UTF_8);
    SourceText decisions = new SourceText("restoration.yaml", sheet);
    return new Restoration(bytes, "source.txt", decisions, name -> false).run();
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private static boolean inAPom(Fenced block) throws IOException {
    for (Path pom : files(PROJECTS, 4, "pom.xml")) {
      if (block.isPartOfXml(Files.readString(pom))) {
        return true;
      }
    }
    return false;
  }

  /** Its commands, each in one line. */
  static List<String> commands(Fenced block) {
    return block.text().replaceAll("\\\\\n\\s*", "").lines().toList();
  }

  private static void command(String line) {
    try {
      Set<String> known = known();
      String plain = line.replaceAll(" -(?:B|ntp|o|q)\\b", "");
      String goals = plain.replaceAll(" -D\\S+", "");
      boolean isTool = SHELL.contains(line.split(" ", 2)[0]) || line.equals(FromWordTest.command());
      assertTrue(
          isTool || known.contains(goals), () -> line + " is run nowhere; these are: " + known);
      Matcher property = Pattern.compile("-D([\\w.]+)").matcher(plain);
      while (property.find()) {
        String name = property.group(1);
        assertTrue(known.contains(plain) || parameters().contains(": " + name + "\n"), name);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** What README, CONTRIBUTING and the invoker projects run, with and without properties. */
  private static Set<String> known() throws IOException {
    Set<String> known = new TreeSet<>();
    for (String page : List.of("README.md", "CONTRIBUTING.md")) {
      Matcher command = COMMAND.matcher(Files.readString(ROOT.resolve(page)));
      command.results().forEach(found -> known.add(found.group().strip()));
    }
    for (Path project : files(PROJECTS, 2, "invoker.properties")) {
      Matcher goals = GOALS.matcher(Files.readString(project));
      goals.results().forEach(found -> known.add("mvn " + found.group(1).strip()));
    }
    // As .ci/run has it.
    known.add("mvn clean verify");
    return known;
  }

  /** What the help goal says of every parameter. */
  private static String parameters() throws IOException {
    return Files.readString(PROJECTS.resolve("help-describes-every-goal/help.golden"));
  }

  private void html(Fenced block) throws IOException {
    List<StartTag> made = StartTag.of(book("src/main/book").withMaster("01.md", INK).epub());
    for (StartTag tag : StartTag.of(block.text())) {
      assertTrue(made.stream().anyMatch(tag::isPartOf), () -> tag + " is not in " + made);
    }
  }

  private static boolean isMessages(Fenced block) {
    return block.language().equals("text")
        && MESSAGE.matcher(block.text().lines().findFirst().orElse("")).matches();
  }

  private void text(List<Fenced> blocks, int at) throws IOException {
    Fenced block = blocks.get(at);
    if (isMessages(block)) {
      messages(blocks, at);
    } else if (block.text().matches("\\S+/\\n(?s:.*)")) {
      folder(block.text());
    } else if (block.text().contains(" words of the source: ")) {
      int sheet = at;
      while (!isWholeSheet(blocks.get(--sheet))) {}
      assertEquals(block.text().strip(), restored(blocks, sheet).tally().toString());
    } else {
      boolean isSource = at + 1 < blocks.size() && isWholeSheet(blocks.get(at + 1));
      assertTrue(isSource, "nothing proves this block");
    }
  }

  /** What is said of the block before. */
  private void messages(List<Fenced> blocks, int at) throws IOException {
    Matcher first = MESSAGE.matcher(blocks.get(at).text().lines().findFirst().orElseThrow());
    assertTrue(first.matches());
    Path named = Path.of(first.group(1));
    String shown = Optional.ofNullable(named.getParent()).map(Path::toString).orElse("book");
    String name = named.getFileName().toString();
    String before = blocks.get(at - 1).text();
    SnippetBook book = book(shown);
    SnippetBook told =
        name.equals("book.yaml") ? book.withYaml(before) : book.withMaster(name, before);
    assertEquals(blocks.get(at).text(), told.said());
  }

  /** Every entry of a folder tree, indented by four spaces a level, is in the repository. */
  private static void folder(String tree) {
    List<Path> roots =
        List.of(BOOK.getParent().getParent().getParent(), PROJECTS.resolve("first-book"));
    assertTrue(
        roots.stream()
            .anyMatch(root -> paths(tree).stream().allMatch(p -> Files.exists(root.resolve(p)))),
        () -> paths(tree).toString());
  }

  private static List<String> paths(String tree) {
    List<String> open = new ArrayList<>();
    List<String> paths = new ArrayList<>();
    for (String line : tree.lines().toList()) {
      int depth = (line.length() - line.stripLeading().length()) / 4;
      open.subList(depth, open.size()).clear();
      open.add(line.strip());
      paths.add(open.stream().collect(joining()));
    }
    return paths;
  }
}
