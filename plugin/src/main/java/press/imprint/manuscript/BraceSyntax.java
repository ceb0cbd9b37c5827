package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Attributes;

/**
 * Reads <code>{#id .class key=value key="some words" -}</code>, as Pandoc has it; the hyphen stands
 * for {@code .unnumbered}.
 */
final class BraceSyntax {
  private static final Pattern ITEM =
      Pattern.compile(
          "#(?<id>[^\\s{}\"#.=]++[^\\s{}\"#=]*+)"
              + "|\\.(?<class>[^\\s{}\"#.=]++)"
              + "|(?<key>[\\p{L}_][\\p{L}\\p{N}_:.-]*+)=(?:\"(?<quoted>(?:[^\"\\\\\\r\\n]|\\\\.)*+)\""
              + "|'(?<single>[^'\\r\\n]*+)'"
              + "|(?<bare>[^\\s{}\"'=]++))"
              + "|(?<hyphen>-)(?=[\\s}])");

  private BraceSyntax() {}

  /**
   * Where attributes end.
   *
   * @param text the text
   * @param from where they might begin
   * @return the offset after the closing brace, or a number below 0 where none begin
   */
  static int end(CharSequence text, int from) {
    return scan(text, from, new Collected());
  }

  /**
   * The attributes that a text holds.
   *
   * @param text the text, braces included; one that {@link #end} has found
   * @return the attributes, the id as typed
   */
  static Attributes read(CharSequence text) {
    Collected collected = new Collected();
    scan(text, 0, collected);
    return new Attributes(collected.id, collected.classes, collected.values);
  }

  private static int scan(CharSequence text, int from, Collected collected) {
    Matcher item = ITEM.matcher(text);
    int at = Lines.skipSpaces(text, from + 1);
    int items = 0;
    while (at < text.length() && item.region(at, text.length()).lookingAt()) {
      collected.add(item);
      items++;
      int next = Lines.skipSpaces(text, item.end());
      if (next == item.end() && !isAt(text, next, '}') && !startsMark(text, next)) {
        return -1;
      }
      at = next;
    }
    return items > 0 && isAt(text, at, '}') ? at + 1 : -1;
  }

  /** {@code {#id.class}} needs no space between. */
  private static boolean startsMark(CharSequence text, int at) {
    return isAt(text, at, '.') || isAt(text, at, '#');
  }

  private static boolean isAt(CharSequence text, int at, char c) {
    return at < text.length() && text.charAt(at) == c;
  }

  private static final class Collected {
    private Optional<String> id = Optional.empty();
    private final List<String> classes = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    void add(Matcher item) {
      if (item.group("id") != null) {
        id = id.or(() -> Optional.of(item.group("id")));
      } else if (item.group("class") != null) {
        classes.add(item.group("class"));
      } else if (item.group("hyphen") != null) {
        classes.add("unnumbered");
      } else {
        values.putIfAbsent(item.group("key"), value(item));
      }
    }

    private static String value(Matcher item) {
      String bare = item.group("bare");
      String single = item.group("single");
      String raw = bare != null ? bare : single != null ? single : item.group("quoted");
      return Characters.resolve(raw);
    }
  }
}
