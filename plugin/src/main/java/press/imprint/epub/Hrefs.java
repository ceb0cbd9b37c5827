package press.imprint.epub;

/** Addresses within the EPUB; all are relative to the package document, at most one folder deep. */
final class Hrefs {
  static final String STYLE = "style.css";
  static final String COVER = "cover.xhtml";
  static final String DRAWN_COVER = "images/cover-drawn.svg";
  static final String TITLE_PAGE = "title-page.xhtml";
  static final String IMPRINT_PAGE = "imprint-page.xhtml";
  static final String NAVIGATION = "nav.xhtml";

  private Hrefs() {}

  /** What a file says to lead to another. */
  static String relative(String from, String to) {
    String folder = folderOf(from);
    if (folderOf(to).equals(folder)) {
      return to.substring(folder.length());
    }
    return folder.isEmpty() ? to : "../" + to;
  }

  private static String folderOf(String href) {
    return href.substring(0, href.lastIndexOf('/') + 1);
  }
}
