package press.imprint.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The colours of the report can be told apart by everybody (WCAG 2.2, 1.4.3 and 1.4.11). */
class ReportStyleTest {
  private static final Pattern COLOUR = Pattern.compile("--([a-z]+): #([0-9a-f]{6}|[0-9a-f]{3});");
  private static final double OF_LETTERS = 4.5;
  private static final double OF_SHAPES = 3;

  private static String style() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** The colours for a light screen, for a dark one and for paper. */
  private static List<Map<String, String>> schemes() throws IOException {
    String style = style();
    int dark = style.indexOf("@media screen and (prefers-color-scheme: dark)");
    int print = style.indexOf("@media print");
    Map<String, String> light = colours(style.substring(0, dark));
    Map<String, String> onPaper = new HashMap<>(light);
    onPaper.putAll(colours(style.substring(print)));
    Map<String, String> inTheDark = colours(style.substring(dark, print));
    assertEquals(light.keySet(), inTheDark.keySet());
    return List.of(light, inTheDark, onPaper);
  }

  private static Map<String, String> colours(String rules) {
    Map<String, String> colours = new HashMap<>();
    Matcher colour = COLOUR.matcher(rules);
    while (colour.find()) {
      colours.put(colour.group(1), colour.group(2));
    }
    return colours;
  }

  /** The contrast ratio of two colours, from 1 to 21. */
  private static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    String six = colour.length() == 6 ? colour : colour.replaceAll("(.)", "$1$1");
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      double part = Integer.parseInt(six.substring(2 * i, 2 * i + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  @Test
  void lettersStandOutFromEveryGround() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      for (String ground : List.of("ground", "band", "target")) {
        for (String letters : List.of("text", "quiet", "link", "error", "warning", "note")) {
          // On paper nothing is a target.
          String under = scheme.getOrDefault(ground, scheme.get("ground"));
          double ratio = contrast(scheme.get(letters), under);
          assertTrue(ratio >= OF_LETTERS, letters + " on " + ground + ": " + ratio);
        }
      }
      double marked = contrast(scheme.get("text"), scheme.get("mark"));
      assertTrue(marked >= OF_LETTERS, "text on mark: " + marked);
    }
  }

  @Test
  void barsStandOutFromTheirGround() throws IOException {
    for (Map<String, String> scheme : schemes()) {
      for (String ground : List.of("ground", "band")) {
        double ratio = contrast(scheme.get("bar"), scheme.get(ground));
        assertTrue(ratio >= OF_SHAPES, "bar on " + ground + ": " + ratio);
      }
    }
  }

  @Test
  void nothingInItIsReadOtherwiseAsHtmlThanAsXmlOrLoadsAnything() throws IOException {
    assertFalse(Pattern.compile("[<>&]|url\\(|@import").matcher(style()).find());
  }
}
