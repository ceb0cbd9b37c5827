package press.imprint.pdf;

import static press.imprint.pdf.PageStyle.pt;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import press.imprint.typesetting.BookFonts;

/** The style sheet of the pages: {@code pages.css} with its measures filled in. */
final class StyleSheet {
  private final Map<String, String> values = new LinkedHashMap<>();

  /**
   * A style sheet.
   *
   * @param style the measures
   * @param fonts the faces
   * @param draft the word at the foot of every page; empty where the book is no draft
   */
  StyleSheet(PageStyle style, BookFonts fonts, String draft) {
    values.put("draft", draft.replace("\\", "").replace("\"", ""));
    double size = style.size();
    double note = size * PageStyle.NOTE_SCALE;
    values.put("page-width", pt(style.width()));
    values.put("page-height", pt(style.height()));
    values.put("inner", pt(style.inner()));
    values.put("outer", pt(style.outer()));
    values.put("top", pt(style.top()));
    values.put("bottom", pt(style.bottom()));
    values.put("text-height", pt(style.height() - style.top() - style.bottom()));
    values.put("full-height", pt((style.height() - style.top() - style.bottom()) * 0.98));
    values.put("sink", pt(style.height() * 0.16));
    values.put("half-sink", pt(style.height() * 0.08));
    values.put("notes-height", pt((style.height() - style.top() - style.bottom()) * 0.9));
    values.put("text-fonts", quoted(fonts.families(false)));
    values.put("code-fonts", quoted(fonts.families(true)));
    values.put("size", pt(size));
    values.put("leading", pt(size * PageStyle.LEADING));
    values.put("half-leading", pt(size * PageStyle.LEADING / 2));
    values.put("indent", pt(PageStyle.indent(size)));
    values.put("note-size", pt(note));
    values.put("note-leading", pt(note * PageStyle.LEADING));
    values.put("note-indent", pt(PageStyle.indent(note)));
    values.put("quotation-scale", PageStyle.QUOTATION_SCALE + "em");
    values.put("code-scale", PageStyle.CODE_SCALE + "em");
    values.put("call-scale", PageStyle.CALL_SCALE + "em");
    values.put("script-scale", PageStyle.SCRIPT_SCALE + "em");
    values.put("table-scale", PageStyle.TABLE_SCALE + "em");
    values.put("verse-indent", PageStyle.VERSE_INDENT + "em");
    values.put("cell-padding", pt(PageStyle.CELL_PADDING));
    values.put("caption-scale", PageStyle.CAPTION_SCALE + "em");
    for (int level = 1; level <= 6; level++) {
      values.put("h" + level, pt(style.headingSize(level)));
    }
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

  private static String quoted(Set<String> families) {
    return families.stream().map(name -> "\"" + name + "\"").collect(Collectors.joining(", "));
  }

  private static String template() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("pages.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
