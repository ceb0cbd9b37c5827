package press.imprint.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A clean master as text, read line by line without the plugin: its headings, its paragraphs, its
 * note calls and its note bodies. Fenced blocks, tables, lists and what stands in braces are passed
 * over; code, links, tags and escapes within a line are hidden behind {@link #HIDDEN}.
 */
final class MasterText {
  /** Stands for a letter that no operator is to touch. */
  static final char HIDDEN = '\uFFFF';

  private static final Pattern FENCE = Pattern.compile("[> ]*(`{3,}|~{3,}|:{3,}).*");
  private static final Pattern BODY = Pattern.compile("\\[\\^([^\\]]+)\\]: ?");
  private static final Pattern CALL = Pattern.compile("\\[\\^([^\\]]+)\\]");
  private static final Pattern NO_PROSE =
      Pattern.compile("(?:#|\\||>|[-*+] |\\d+[.)] |:|\\{|<|!|\\*\\*\\*|---|`).*|\\s.*|");
  private static final Pattern HIDING =
      Pattern.compile(
          "`+[^`]+`+|!?\\[(?!\\^)[^\\]]*\\]\\([^)]*\\)(?:\\{[^}]*\\})?"
              + "|\\[(?!\\^)[^\\]]*\\]\\{[^}]*\\}"
              + "|\\[(?!\\^)[^\\]]*\\]|<[^>]*>|\\{[^}]*\\}|\\\\.|&[#a-zA-Z0-9]+;|\\S*://\\S*");

  /** A heading: its file, where its line begins and how many signs it begins with. */
  record Heading(int file, int start, int end, int level) {}

  /** A note call. */
  record Call(int file, String label, int start, int end) {}

  /** A note body: where it begins, where its words begin, and where it ends. */
  record Body(int file, String label, int start, int words, int end) {}

  /** A paragraph of one line, of the text or of a note; {@code text} has what is hidden hidden. */
  record Prose(int file, int start, String text, boolean note) {
    int end() {
      return start + text.length();
    }
  }

  private final List<String> names = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();
  private final List<Heading> headings = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<Body> bodies = new ArrayList<>();
  private final List<Prose> prose = new ArrayList<>();
  private final List<Prose> pictures = new ArrayList<>();

  /**
   * Reads a master.
   *
   * @param files the Markdown of each file by its name, in reading order
   */
  MasterText(Map<String, String> files) {
    files.forEach(
        (name, text) -> {
          names.add(name);
          texts.add(text);
          read(names.size() - 1, text);
        });
  }

  private void read(int file, String text) {
    int start = 0;
    String fence = "";
    int depth = 0;
    for (String line : text.split("\n", -1)) {
      Matcher mark = FENCE.matcher(line);
      if (mark.matches() && (fence.isEmpty() || mark.group(1).startsWith(fence))) {
        boolean div = mark.group(1).startsWith(":");
        depth += div ? (line.strip().matches(":+") ? -1 : 1) : 0;
        fence = div || !fence.isEmpty() ? "" : mark.group(1);
      } else if (fence.isEmpty() && depth == 0) {
        line(file, start, line);
      }
      start += line.length() + 1;
    }
    for (int i = 0; i < bodies.size(); i++) {
      Body body = bodies.get(i);
      if (body.file() == file) {
        bodies.set(i, new Body(file, body.label(), body.start(), body.words(), end(text, body)));
      }
    }
  }

  private void line(int file, int start, String line) {
    String shown = hide(line);
    Matcher body = BODY.matcher(line);
    if (body.lookingAt()) {
      int words = start + body.end();
      bodies.add(new Body(file, body.group(1), start, words, words));
      prose.add(new Prose(file, words, shown.substring(body.end()), true));
    } else {
      Matcher call = CALL.matcher(shown);
      while (call.find()) {
        calls.add(new Call(file, call.group(1), start + call.start(), start + call.end()));
      }
      if (line.matches("#{1,6} .*")) {
        headings.add(new Heading(file, start, start + line.length(), line.indexOf(' ')));
      } else if (line.startsWith("![")) {
        pictures.add(new Prose(file, start, line, false));
      } else if (!NO_PROSE.matcher(line).matches()) {
        prose.add(new Prose(file, start, shown, false));
      }
    }
  }

  private static String hide(String line) {
    return HIDING
        .matcher(line)
        .replaceAll(hidden -> String.valueOf(HIDDEN).repeat(hidden.group().length()));
  }

  /** A body goes on with the lines that are set in. */
  private static int end(String text, Body body) {
    Matcher more = Pattern.compile("[^\n]*(?:\n+ {4}[^\n]*)*").matcher(text);
    more.region(body.words(), text.length()).lookingAt();
    return more.end();
  }

  List<String> names() {
    return names;
  }

  String text(int file) {
    return texts.get(file);
  }

  String text(Body body) {
    return texts.get(body.file()).substring(body.words(), body.end());
  }

  /** The lines that show a picture. */
  List<Prose> pictures() {
    return pictures;
  }

  List<Heading> headings() {
    return headings;
  }

  List<Call> calls() {
    return calls;
  }

  List<Body> bodies() {
    return bodies;
  }

  Stream<Prose> prose(Predicate<Prose> which) {
    return prose.stream().filter(which);
  }

  /** The calls of a file. */
  List<Call> calls(int file) {
    return calls.stream().filter(call -> call.file() == file).toList();
  }

  /** The bodies of a file. */
  List<Body> bodies(int file) {
    return bodies.stream().filter(body -> body.file() == file).toList();
  }

  /** The only call of a body; none where there are several. */
  List<Call> callOf(Body body) {
    List<Call> own =
        calls(body.file()).stream().filter(call -> call.label().equals(body.label())).toList();
    return own.size() == 1 ? own : List.of();
  }

  /** The body that a call calls. */
  List<Body> bodyOf(Call call) {
    return bodies(call.file()).stream()
        .filter(body -> body.label().equals(call.label()))
        .limit(1)
        .toList();
  }

  /** The bodies in the order of their first calls. */
  List<Body> inReadingOrder() {
    Map<String, Body> order = new LinkedHashMap<>();
    for (Call call : calls) {
      bodyOf(call).forEach(body -> order.putIfAbsent(call.file() + " " + call.label(), body));
    }
    return List.copyOf(order.values());
  }

  /** The files whose labels are 1, 2, 3 and so on, at the calls and at the bodies. */
  List<Integer> countedFiles() {
    return IntStream.range(0, texts.size())
        .filter(file -> calls(file).size() > 4)
        .filter(file -> counts(calls(file).stream().map(Call::label).toList()))
        .filter(file -> counts(bodies(file).stream().map(Body::label).toList()))
        .boxed()
        .toList();
  }

  private static boolean counts(List<String> labels) {
    if (!labels.get(0).matches("\\d{1,6}")) {
      return false;
    }
    int first = Integer.parseInt(labels.get(0));
    return IntStream.range(0, labels.size())
        .allMatch(i -> labels.get(i).equals(String.valueOf(first + i)));
  }
}
