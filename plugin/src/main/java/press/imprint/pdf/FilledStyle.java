package press.imprint.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A style sheet of ours with its measures filled in: each stands in it as {@code ${name}}. */
final class FilledStyle {
  private final String name;
  private final Map<String, String> values = new LinkedHashMap<>();

  /** A sheet by its name among our resources. */
  FilledStyle(String name) {
    this.name = name;
  }

  /** Families as CSS names them, first choice first. */
  static String families(Set<String> names) {
    return names.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  /** Fills a measure in. */
  FilledStyle with(String measure, String value) {
    values.put(measure, value);
    return this;
  }

  /** The sheet as CSS. */
  String css() {
    String css = template();
    for (Map.Entry<String, String> value : values.entrySet()) {
      css = css.replace("${" + value.getKey() + "}", value.getValue());
    }
    if (css.contains("${")) {
      throw new IllegalStateException("unknown measure at " + css.substring(css.indexOf("${")));
    }
    return css;
  }

  private String template() {
    try (InputStream in = FilledStyle.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A length as CSS has it. */
  static String pt(double points) {
    return String.format(Locale.ROOT, "%.3fpt", points);
  }
}
