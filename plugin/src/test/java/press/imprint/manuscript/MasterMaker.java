package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Makes up a master in which every word is another, and knows which words stand where. */
final class MasterMaker {
  private static final int DEEPEST = 3;

  private final Random random;
  private final List<List<String>> notes = new ArrayList<>();
  private final List<String> text = new ArrayList<>();
  private final String master;
  private int lastWord;
  private int calls;

  MasterMaker(long seed) {
    random = new Random(seed);
    master = String.join("\n", blocks(0, text)) + "\n";
  }

  String master() {
    return master;
  }

  /** The words in reading order, those of the notes last. */
  List<String> words() {
    return Stream.concat(text.stream(), notes.stream().flatMap(List::stream)).toList();
  }

  int notes() {
    return notes.size();
  }

  int calls() {
    return calls;
  }

  private boolean maybe() {
    return random.nextBoolean();
  }

  private List<String> blocks(int depth, List<String> words) {
    List<String> lines = new ArrayList<>();
    int count = 1 + random.nextInt(depth == 0 ? 6 : 3);
    for (int i = 0; i < count; i++) {
      if (i > 0) {
        lines.add("");
      }
      lines.addAll(block(depth, words));
    }
    return lines;
  }

  private List<String> block(int depth, List<String> words) {
    List<Supplier<List<String>>> kinds =
        new ArrayList<>(
            List.of(
                () -> paragraph(words),
                () -> List.of("## " + inlines(words) + " {.x}"),
                () -> List.of(inlines(words), "==="),
                () -> verse(words),
                () -> table(words),
                () -> List.of("~~~ sql", word(words), "  " + word(words), "~~~"),
                () -> List.of("<!-- nothing", "", "to see -->"),
                () -> List.of("![" + inlines(words) + "](a.png)")));
    if (depth < DEEPEST) {
      kinds.add(() -> within("> ", "> ", blocks(depth + 1, words)));
      kinds.add(() -> list("- ", "  ", depth, words));
      kinds.add(() -> list("7. ", "   ", depth, words));
      kinds.add(() -> definitions(depth, words));
      kinds.add(() -> div(depth, words));
      kinds.add(() -> note(depth));
      kinds.add(() -> epigraph(depth, words));
    }
    return kinds.get(random.nextInt(kinds.size())).get();
  }

  private static List<String> within(String first, String next, List<String> lines) {
    List<String> all = new ArrayList<>();
    for (String line : lines) {
      all.add(((all.isEmpty() ? first : next) + line).stripTrailing());
    }
    return all;
  }

  private List<String> paragraph(List<String> words) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      lines.add(inlines(words) + (i > 0 && maybe() ? "\\" : ""));
    }
    return lines;
  }

  private List<String> list(String mark, String indent, int depth, List<String> words) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(3); i >= 0; i--) {
      lines.addAll(
          within(
              mark,
              indent,
              Stream.concat(Stream.of(inlines(words), ""), blocks(depth + 1, words).stream())
                  .toList()));
      lines.add("");
    }
    return lines;
  }

  private List<String> definitions(int depth, List<String> words) {
    List<String> lines = new ArrayList<>(List.of(inlines(words)));
    if (maybe()) {
      lines.add("");
    }
    lines.add(": " + inlines(words));
    lines.add("");
    lines.addAll(within("    ", "    ", blocks(depth + 1, words)));
    return lines;
  }

  private List<String> div(int depth, List<String> words) {
    List<String> lines = new ArrayList<>(List.of("<div class=\"c\">"));
    lines.add(maybe() ? "" : inlines(words));
    lines.add("");
    lines.addAll(blocks(depth + 1, words));
    lines.add("");
    lines.add(maybe() ? "</div>" : inlines(words) + "</div>");
    return lines;
  }

  private List<String> epigraph(int depth, List<String> words) {
    List<String> lines = new ArrayList<>(within("> ", "> ", blocks(depth + 1, words)));
    lines.add(">");
    lines.add("> — " + inlines(words));
    lines.add("{.epigraph}");
    return lines;
  }

  private List<String> note(int depth) {
    List<String> words = new ArrayList<>();
    notes.add(words);
    String label = "[^" + notes.size() + "]: ";
    List<String> lines = new ArrayList<>(List.of(label + inlines(words)));
    if (maybe()) {
      lines.add("");
      lines.addAll(within("    ", "    ", blocks(depth + 1, words)));
    }
    return lines;
  }

  private List<String> verse(List<String> words) {
    return List.of("| " + inlines(words), "|   " + inlines(words), " " + inlines(words), "|");
  }

  private List<String> table(List<String> words) {
    List<String> lines = new ArrayList<>();
    lines.add("| " + inlines(words) + " | " + inlines(words) + " |");
    lines.add("|:-|--|");
    for (int i = random.nextInt(3); i > 0; i--) {
      lines.add("| " + inlines(words) + "|" + inlines(words));
    }
    return lines;
  }

  private String word(List<String> words) {
    String word = "w" + ++lastWord;
    words.add(word);
    return word;
  }

  private String inlines(List<String> words) {
    StringBuilder line = new StringBuilder(word(words));
    for (int i = random.nextInt(5); i > 0; i--) {
      line.append(' ').append(inline(words));
    }
    return line.toString();
  }

  private String inline(List<String> words) {
    String word = word(words);
    return switch (random.nextInt(12)) {
      case 0 -> "*" + word + "*";
      case 1 -> "**" + word + " *" + word(words) + "***";
      case 2 -> "`" + word + "`";
      case 3 -> "[" + word + "](u.md#x \"T\")";
      case 4 -> "[" + word + " [" + word(words) + "]]{lang=ru}";
      case 5 -> "<sub>" + word + "</sub>";
      case 6 -> word + call();
      case 7 -> word + "&nbsp;\\[" + word(words) + "\\]";
      case 8 -> word + " <!-- c --> " + word(words);
      case 9 -> "<span class=\"a\">" + word + call() + "</span>";
      case 10 -> "[" + word + "][" + word(words) + "]" + call();
      default -> word;
    };
  }

  private String call() {
    calls++;
    return "[^" + random.nextInt(1, 9) + "]";
  }
}
