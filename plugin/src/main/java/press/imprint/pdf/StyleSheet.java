package press.imprint.pdf;

import static press.imprint.pdf.PageStyle.pt;

import press.imprint.typesetting.BookFonts;

/** The style sheet of the pages: {@code pages.css} with its measures filled in. */
final class StyleSheet {
  private final FilledStyle style = new FilledStyle("pages.css");

  /**
   * A style sheet.
   *
   * @param measures the measures
   * @param fonts the faces
   * @param draft the word at the foot of every page; empty where the book is no draft
   */
  StyleSheet(PageStyle measures, BookFonts fonts, String draft) {
    style.with("draft", draft.replace("\\", "").replace("\"", ""));
    double size = measures.size();
    double note = size * PageStyle.NOTE_SCALE;
    style.with("page-width", pt(measures.width()));
    style.with("page-height", pt(measures.height()));
    style.with("inner", pt(measures.inner()));
    style.with("outer", pt(measures.outer()));
    style.with("top", pt(measures.top()));
    style.with("bottom", pt(measures.bottom()));
    style.with("text-height", pt(measures.height() - measures.top() - measures.bottom()));
    style.with("full-height", pt((measures.height() - measures.top() - measures.bottom()) * 0.98));
    style.with("sink", pt(measures.height() * 0.16));
    style.with("half-sink", pt(measures.height() * 0.08));
    style.with("notes-height", pt((measures.height() - measures.top() - measures.bottom()) * 0.9));
    style.with("text-fonts", FilledStyle.families(fonts.families(false)));
    style.with("code-fonts", FilledStyle.families(fonts.families(true)));
    style.with("size", pt(size));
    style.with("leading", pt(measures.leading()));
    style.with("half-leading", pt(measures.leading() / 2));
    style.with("indent", pt(PageStyle.indent(size)));
    style.with("note-size", pt(note));
    style.with("note-leading", pt(measures.leading() * PageStyle.NOTE_SCALE));
    style.with("note-indent", pt(PageStyle.indent(note)));
    style.with("quotation-scale", PageStyle.QUOTATION_SCALE + "em");
    style.with("code-scale", PageStyle.CODE_SCALE + "em");
    style.with("call-scale", PageStyle.CALL_SCALE + "em");
    style.with("script-scale", PageStyle.SCRIPT_SCALE + "em");
    style.with("table-scale", PageStyle.TABLE_SCALE + "em");
    style.with("verse-indent", PageStyle.VERSE_INDENT + "em");
    style.with("cell-padding", pt(PageStyle.CELL_PADDING));
    style.with("caption-scale", PageStyle.CAPTION_SCALE + "em");
    for (int level = 1; level <= 6; level++) {
      style.with("h" + level, pt(measures.headingSize(level)));
    }
  }

  /** The sheet as CSS. */
  String css() {
    return style.css();
  }
}
