package press.imprint.manuscript;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Design;
import press.imprint.model.PageMeasures;
import press.imprint.model.PageSize;
import press.imprint.model.Picture;
import press.imprint.model.Theme;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads how a book is to look.
 *
 * <pre>
 * theme: essay
 * css: book.css
 * type: {size: 10.5pt, leading: 13.65pt}
 * margins: {inner: 17mm, outer: 21mm, top: 20mm, bottom: 24mm}
 * </pre>
 */
final class DesignReader {
  /** The look by name. */
  static final String THEME = "theme";

  /** The author's style sheet. */
  static final String CSS = "css";

  /** Letters and lines. */
  static final String TYPE = "type";

  /** What is left around the text. */
  static final String MARGINS = "margins";

  private final BookFolder folder;
  private final BadMetadata bad;
  private final List<Diagnostic> ofSheet;

  /**
   * A reader.
   *
   * @param folder the book's folder
   * @param bad takes what is wrong with the keys
   * @param ofSheet takes what is wrong with the letters of the style sheet
   */
  DesignReader(BookFolder folder, BadMetadata bad, List<Diagnostic> ofSheet) {
    this.folder = folder;
    this.bad = bad;
    this.ofSheet = ofSheet;
  }

  /**
   * Reads it.
   *
   * @param top the top level of book.yaml
   * @param page the trimmed page
   * @return what it says; where a value is wrong, what stands when it is absent
   */
  Design read(Fields top, PageSize page) {
    Theme theme = theme(top).orElse(Theme.ESSAY);
    Optional<SourceText> sheet = top.scalar(CSS).flatMap(this::sheet);
    PageMeasures usual = PageMeasures.of(page);
    return new Design(theme, sheet, new MeasuresReader(usual, bad).read(top));
  }

  private static Optional<Theme> theme(Fields top) {
    List<String> names =
        Arrays.stream(Theme.values()).map(theme -> "`" + theme.id() + "`").toList();
    int last = names.size() - 1;
    return top.parsed(
        THEME,
        String.join(", ", names.subList(0, last)) + " or " + names.get(last),
        Theme.ESSAY.id(),
        text ->
            Arrays.stream(Theme.values())
                .filter(theme -> theme.id().equals(text.toLowerCase(Locale.ROOT)))
                .findFirst());
  }

  private Optional<SourceText> sheet(Yaml.Scalar typed) {
    String name = typed.text().strip();
    if (!name.toLowerCase(Locale.ROOT).endsWith(".css")) {
      bad.add(
          typed.at(),
          "`%s` is not a `.css` file".formatted(name),
          "name a style sheet: a file that ends in `.css`");
      return Optional.empty();
    }
    return folder.find(name, folder.path(""), new Sheet(typed));
  }

  /** What becomes of the file that is named. */
  private final class Sheet implements BookFolder.Answer<Optional<SourceText>> {
    private final Yaml.Scalar typed;

    Sheet(Yaml.Scalar typed) {
      this.typed = typed;
    }

    @Override
    public Optional<SourceText> found(Path file) {
      MasterFile read = MasterFile.read(file, folder.shown(folder.name(file)));
      ofSheet.addAll(read.findings());
      return Optional.of(read.source());
    }

    @Override
    public Optional<SourceText> refused(
        Picture.Fault fault, String detail, Optional<String> nearest) {
      String hint =
          nearest
              .map(near -> "write `" + near + "`, or delete the key")
              .orElse("name a file of the book's folder, or delete the key");
      bad.add(typed.at(), detail, hint);
      return Optional.empty();
    }
  }
}
