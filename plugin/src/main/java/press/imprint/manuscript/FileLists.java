package press.imprint.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import press.imprint.diagnostic.Location;
import press.imprint.model.Picture;
import press.imprint.yaml.Fields;
import press.imprint.yaml.Yaml;

/**
 * Reads the keys that name files of the book's folder: {@code front}, {@code body}, {@code back},
 * {@code fonts}.
 */
final class FileLists {
  private final BookFolder folder;
  private final BadMetadata bad;
  private final Map<String, Location> listed = new HashMap<>();

  FileLists(BookFolder folder, BadMetadata bad) {
    this.folder = folder;
    this.bad = bad;
  }

  /**
   * Reads a list of Markdown files.
   *
   * @param fields the top level of book.yaml
   * @param key {@code front}, {@code body} or {@code back}
   * @return the files that are there, as paths from the folder
   */
  List<String> text(Fields fields, String key) {
    List<String> names = new ArrayList<>();
    each(fields, key, (typed, file) -> text(key, typed, folder.name(file)).ifPresent(names::add));
    return names;
  }

  /**
   * Every Markdown file of the folder itself that no list names, by name.
   *
   * @return their names, in the order of code points
   */
  List<String> unlisted() {
    return folder.files().stream()
        .filter(name -> isMarkdown(name) && !name.startsWith("."))
        .filter(name -> !listed.containsKey(name))
        .toList();
  }

  /**
   * Reads {@code fonts}.
   *
   * @param fields the top level of book.yaml
   * @return the fonts that can be used
   */
  List<Path> fonts(Fields fields) {
    List<Path> fonts = new ArrayList<>();
    each(
        fields,
        "fonts",
        (typed, file) -> {
          Optional<FontFile.Fault> fault = FontFile.faultOf(file);
          fault.ifPresent(
              wrong ->
                  bad.add(
                      typed.at(), "`%s` %s".formatted(typed.text(), wrong.fact()), wrong.hint()));
          if (fault.isEmpty()) {
            fonts.add(file);
          }
        });
    return fonts;
  }

  private Optional<String> text(String key, Yaml.Scalar typed, String name) {
    if (!isMarkdown(name)) {
      bad.add(
          typed.at(),
          "`%s` is listed in `%s` and is no Markdown file".formatted(typed.text(), key),
          "list files whose names end in `.md`");
      return Optional.empty();
    }
    Location first = listed.putIfAbsent(name, typed.at());
    if (first != null) {
      bad.add(
          typed.at(),
          "`%s` is listed twice, first in line %s".formatted(typed.text(), first.line()),
          "delete one of the two");
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private static boolean isMarkdown(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return lower.endsWith(".md") || lower.endsWith(".markdown");
  }

  private void each(Fields fields, String key, BiConsumer<Yaml.Scalar, Path> each) {
    for (Yaml.Scalar typed : fields.scalars(key)) {
      folder.find(typed.text().strip(), folder.path(""), new Listed(typed, each));
    }
  }

  /** What becomes of a file that is listed. */
  private final class Listed implements BookFolder.Answer<Void> {
    private final Yaml.Scalar typed;
    private final BiConsumer<Yaml.Scalar, Path> each;

    Listed(Yaml.Scalar typed, BiConsumer<Yaml.Scalar, Path> each) {
      this.typed = typed;
      this.each = each;
    }

    @Override
    public Void found(Path file) {
      each.accept(typed, file);
      return null;
    }

    @Override
    public Void refused(Picture.Fault fault, String detail, Optional<String> nearest) {
      String hint =
          nearest
              .map(near -> "write `" + near + "`, or delete the entry")
              .orElse("name a file of the book's folder, or delete the entry");
      bad.add(typed.at(), detail, hint);
      return null;
    }
  }
}
