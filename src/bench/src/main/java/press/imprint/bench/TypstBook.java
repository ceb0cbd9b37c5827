package press.imprint.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a made-up book as Typst has it, on a page like ours: the same text with the same notes.
 *
 * <p>Arguments: the folder of the book, the file to write. It knows what {@link MadeUpBook} writes
 * and no other Markdown.
 */
public final class TypstBook {
  private static final Pattern NOTE = Pattern.compile("\\[\\^(\\w+)]: (.*)");
  private static final Pattern CALL = Pattern.compile("\\[\\^(\\w+)]");
  private static final Pattern EMPHASIS = Pattern.compile("\\*([^*]+)\\*");
  private static final Pattern SIGN = Pattern.compile("[#$@<>_`\\\\~=\\[\\]/]");
  private static final String PAGE =
      """
      #set page(paper: "a5", margin: (inside: 17mm, outside: 21mm, y: 20mm), numbering: "1")
      #set text(font: "EB Garamond", size: 10.5pt, lang: "en", region: "GB", hyphenate: true)
      #set par(justify: true, first-line-indent: 1em, leading: 0.65em, spacing: 0.65em)
      #show footnote.entry: set text(8.5pt)
      #show heading.where(level: 1): it => { pagebreak(weak: true); counter(footnote).update(0); it }
      #outline(depth: 2)

      """;

  private final StringBuilder out = new StringBuilder(PAGE);
  private Map<String, String> notes = Map.of();

  private TypstBook() {}

  /** Writes it. */
  public static void main(String[] arguments) throws IOException {
    TypstBook book = new TypstBook();
    try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".md")).sorted().toList()) {
        book.part(Files.readAllLines(file));
      }
    }
    Files.writeString(Path.of(arguments[1]), book.out);
  }

  private void part(List<String> lines) {
    notes = new HashMap<>();
    List<String> text = new ArrayList<>();
    for (String line : lines) {
      Matcher note = NOTE.matcher(line);
      if (note.matches()) {
        notes.put(note.group(1), inline(note.group(2)));
      } else {
        text.add(line);
      }
    }
    text.forEach(line -> out.append(block(line)).append('\n'));
  }

  private String block(String line) {
    int level = line.length() - line.replaceFirst("^#+", "").length();
    if (level > 0) {
      return "#heading(level: " + level + ")[" + inline(line.substring(level + 1)) + "]";
    }
    if (line.startsWith("> ")) {
      return "#quote(block: true)[" + inline(line.substring(2)) + "]";
    }
    Matcher item = Pattern.compile("(-|\\d+\\.) (.*)").matcher(line);
    if (item.matches()) {
      return (item.group(1).equals("-") ? "- " : "+ ") + inline(item.group(2));
    }
    return inline(line);
  }

  private String inline(String words) {
    StringBuilder text = new StringBuilder();
    Matcher call = CALL.matcher(words);
    int from = 0;
    while (call.find()) {
      text.append(plain(words.substring(from, call.start())));
      text.append("#footnote[").append(notes.get(call.group(1))).append("];");
      from = call.end();
    }
    return text.append(plain(words.substring(from))).toString();
  }

  private static String plain(String words) {
    String escaped = SIGN.matcher(words).replaceAll(sign -> Matcher.quoteReplacement("\\" + sign.group()));
    return EMPHASIS.matcher(escaped).replaceAll("#emph[$1];");
  }
}
