package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Attributes;

/**
 * A tag of HTML: {@code <div class="letter">}.
 *
 * @param name the element's name in lower case
 * @param kind whether it opens, closes or does both
 * @param values its attributes as written, entities resolved, names in lower case
 * @param end the offset after its last character in the text that it was found in
 */
record HtmlTag(String name, Kind kind, Map<String, String> values, int end) {
  /** CommonMark 0.31, HTML block 6: the elements that interrupt a paragraph. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside base basefont blockquote body caption center col colgroup dd "
                  + "details dialog dir div dl dt fieldset figcaption figure footer form frame "
                  + "frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main "
                  + "menu menuitem nav noframes ol optgroup option p param search section summary "
                  + "table tbody td tfoot th thead title tr track ul")
              .split(" "));

  private static final Set<String> CARRIED =
      Set.of(
          "blockquote",
          "br",
          "div",
          "figcaption",
          "figure",
          "img",
          "kbd",
          "span",
          "sub",
          "sup",
          "u");

  private static final Set<String> VOID =
      Set.of(
          "area",
          "base",
          "basefont",
          "br",
          "col",
          "embed",
          "frame",
          "hr",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "wbr");

  private static final Set<String> GLOBAL = Set.of("class", "dir", "id", "lang", "title");
  private static final Set<String> OF_IMAGE = Set.of("alt", "height", "src", "width");

  private static final Pattern NAME = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9-]*+)");
  private static final Pattern ATTRIBUTE =
      Pattern.compile(
          "\\s++([A-Za-z_:][A-Za-z0-9_.:-]*+)"
              + "(?:\\s*+=\\s*+(?:\"([^\"]*+)\"|'([^']*+)'|([^\\s\"'=<>`]++)))?+");
  private static final Pattern END = Pattern.compile("\\s*+(/?)>");

  HtmlTag {
    values = Map.copyOf(values);
  }

  /** What a tag does. */
  enum Kind {
    /** Opens an element. */
    OPEN,
    /** Closes an element. */
    CLOSE,
    /** Is an element by itself. */
    EMPTY
  }

  /**
   * The tag that begins somewhere in a text.
   *
   * @param text the text
   * @param from where it might begin
   * @return the tag, or empty where none begins or it does not end
   */
  static Optional<HtmlTag> at(CharSequence text, int from) {
    Matcher name = NAME.matcher(text).region(from, text.length());
    if (!name.lookingAt()) {
      return Optional.empty();
    }
    boolean closing = !name.group(1).isEmpty();
    Map<String, String> values = new LinkedHashMap<>();
    int at = name.end();
    Matcher attribute = ATTRIBUTE.matcher(text);
    while (!closing && attribute.region(at, text.length()).lookingAt()) {
      values.putIfAbsent(attribute.group(1).toLowerCase(Locale.ROOT), valueOf(attribute));
      at = attribute.end();
    }
    Matcher end = END.matcher(text).region(at, text.length());
    if (!end.lookingAt() || (closing && !end.group(1).isEmpty())) {
      return Optional.empty();
    }
    String element = name.group(2).toLowerCase(Locale.ROOT);
    boolean empty = !end.group(1).isEmpty() || VOID.contains(element);
    Kind kind = closing ? Kind.CLOSE : empty ? Kind.EMPTY : Kind.OPEN;
    return Optional.of(new HtmlTag(element, kind, values, end.end()));
  }

  private static String valueOf(Matcher attribute) {
    for (int group = 2; group <= 4; group++) {
      if (attribute.group(group) != null) {
        return Characters.resolveEntities(attribute.group(group));
      }
    }
    return "";
  }

  /** Whether its element is a block in HTML, ours or not. */
  boolean isBlock() {
    return BLOCKS.contains(name);
  }

  /** Whether a book carries it: an element of ours with no attribute but those that we know. */
  boolean isCarried() {
    return CARRIED.contains(name)
        && values.keySet().stream()
            .allMatch(
                key -> GLOBAL.contains(key) || ("img".equals(name) && OF_IMAGE.contains(key)));
  }

  /** An attribute as written. */
  Optional<String> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** Its attributes as the model has them, the id as written. */
  Attributes attributes() {
    List<String> classes = new ArrayList<>(List.of(value("class").orElse("").trim().split("\\s+")));
    classes.removeIf(String::isEmpty);
    Map<String, String> others = new LinkedHashMap<>();
    for (String key : List.of("lang", "dir", "title", "alt", "width", "height")) {
      value(key).ifPresent(text -> others.put(key, text));
    }
    if ("img".equals(name)) {
      others.remove("title");
      // HTML's own way to say that a picture only adorns.
      value("alt").filter(String::isEmpty).ifPresent(none -> classes.add("decorative"));
    }
    return new Attributes(value("id").filter(id -> !id.isBlank()), classes, others);
  }
}
