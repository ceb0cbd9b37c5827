package press.imprint.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprint.diagnostic.Nearest;
import press.imprint.model.Picture;

/**
 * The folder of a book. Whatever the master names is looked for in it, and nothing outside: no
 * absolute path, no scheme, no way up over its top, no link that leads out.
 */
final class BookFolder {
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*");
  private static final int DEEPEST = 6;
  private static final Comparator<String> BY_CODE_POINTS =
      (a, b) -> Arrays.compare(a.codePoints().toArray(), b.codePoints().toArray());

  private final Path folder;
  private final String shown;

  /**
   * A folder.
   *
   * @param folder where it is
   * @param shown how messages name it, with forward slashes
   */
  BookFolder(Path folder, String shown) {
    this.folder = folder.toAbsolutePath().normalize();
    this.shown = shown;
  }

  /** What is done with a file that was looked for. */
  interface Answer<R> {
    /**
     * It is there.
     *
     * @param file the file
     * @return what is made of it
     */
    R found(Path file);

    /**
     * It cannot be had.
     *
     * @param fault why
     * @param detail the fact, as a message tells it
     * @param nearest a file that is there and that may have been meant
     * @return what is made of that
     */
    R refused(Picture.Fault fault, String detail, Optional<String> nearest);
  }

  /** Whether there is such a folder at all. */
  boolean exists() {
    return Files.isDirectory(folder);
  }

  /** How messages name the folder. */
  String shown() {
    return shown;
  }

  /**
   * How messages name a file of the folder.
   *
   * @param name the file's path in the folder
   * @return the folder's shown name and the file's
   */
  String shown(String name) {
    return shown.isEmpty() ? name : shown + "/" + name;
  }

  /**
   * A file of the folder.
   *
   * @param name its path in the folder, with forward slashes
   * @return where it is
   */
  Path path(String name) {
    return folder.resolve(name);
  }

  /**
   * The path of a file in the folder.
   *
   * @param file the file
   * @return its path from the folder, with forward slashes
   */
  String name(Path file) {
    return folder.relativize(file.toAbsolutePath().normalize()).toString().replace('\\', '/');
  }

  /** The files that lie in the folder itself, by name, in the order of code points. */
  List<String> files() {
    return list(folder).stream().filter(name -> Files.isRegularFile(path(name))).toList();
  }

  /**
   * Looks for a file.
   *
   * @param <R> what the answer makes of it
   * @param name its path as typed, with forward slashes
   * @param from the folder that the path starts from
   * @param answer what is done with it
   * @return what the answer made
   */
  <R> R find(String name, Path from, Answer<R> answer) {
    try {
      boolean elsewhere = SCHEME.matcher(name).matches() || name.startsWith("/");
      Path file = elsewhere ? null : from.toAbsolutePath().resolve(name).normalize();
      if (elsewhere || !file.startsWith(folder)) {
        String detail = "`%s` is outside the book's folder".formatted(name);
        return answer.refused(Picture.Fault.OUTSIDE, detail, Optional.empty());
      }
      return look(name, file, from, answer);
    } catch (InvalidPathException e) {
      String detail = "`%s` cannot be the name of a file".formatted(name);
      return answer.refused(Picture.Fault.UNREADABLE, detail, Optional.empty());
    }
  }

  private <R> R look(String name, Path file, Path from, Answer<R> answer) {
    Optional<Path> lost = firstMissing(file);
    if (lost.isPresent()) {
      String fact =
          name.contains("\\") ? "`%s` has backslashes for slashes" : "`%s` does not exist";
      Optional<String> nearest = nearest(name, file, lost.get()).or(() -> elsewhere(file, from));
      return answer.refused(Picture.Fault.UNREADABLE, fact.formatted(name), nearest);
    }
    if (leadsOut(file)) {
      String detail = "`%s` is a link that leads out of the book's folder".formatted(name);
      return answer.refused(Picture.Fault.OUTSIDE, detail, Optional.empty());
    }
    if (!Files.isRegularFile(file)) {
      String detail = "`%s` is a folder".formatted(name);
      return answer.refused(Picture.Fault.UNREADABLE, detail, Optional.empty());
    }
    return answer.found(file);
  }

  /**
   * The first folder or file on the way that is not there by exactly this name: a disk that does
   * not mind case must not hide a mistake that another disk or an EPUB would show.
   */
  private Optional<Path> firstMissing(Path file) {
    Path at = folder;
    for (Path step : folder.relativize(file)) {
      String wanted = composed(step.toString());
      boolean there =
          wanted.isEmpty() || list(at).stream().anyMatch(n -> composed(n).equals(wanted));
      at = at.resolve(step);
      if (!there || !Files.exists(at)) {
        return Optional.of(at);
      }
    }
    return Optional.empty();
  }

  private Optional<String> nearest(String name, Path file, Path missing) {
    if (name.contains("\\")) {
      return Optional.of(name.replace('\\', '/'));
    }
    String wrong = missing.getFileName().toString();
    return Nearest.to(wrong, list(missing.getParent()))
        .map(near -> missing.resolveSibling(near).resolve(missing.relativize(file)).normalize())
        .filter(Files::isRegularFile)
        .map(near -> typed(name, file, near));
  }

  /** Another file, named the way the author named the one that is not there. */
  private static String typed(String name, Path file, Path near) {
    int same = 0;
    while (same < file.getNameCount() && file.getName(same).equals(near.getName(same))) {
      same++;
    }
    List<String> steps = List.of(name.split("/", -1));
    int kept = Math.max(0, steps.size() - (file.getNameCount() - same));
    String tail = near.subpath(same, near.getNameCount()).toString().replace('\\', '/');
    return kept == 0 ? tail : String.join("/", steps.subList(0, kept)) + "/" + tail;
  }

  /** A file of the same name in another place of the folder. */
  private Optional<String> elsewhere(Path file, Path from) {
    String wanted = String.valueOf(file.getFileName());
    try (Stream<Path> files = Files.walk(folder, DEEPEST)) {
      return files
          .filter(other -> other.getFileName().toString().equalsIgnoreCase(wanted))
          .filter(Files::isRegularFile)
          .map(other -> from.toAbsolutePath().normalize().relativize(other).toString())
          .map(other -> other.replace('\\', '/'))
          .min(BY_CODE_POINTS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean leadsOut(Path file) {
    try {
      return !file.toRealPath().startsWith(folder.toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted(BY_CODE_POINTS).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String composed(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
