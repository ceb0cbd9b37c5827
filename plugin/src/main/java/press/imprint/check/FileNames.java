package press.imprint.check;

import java.nio.file.Path;
import press.imprint.diagnostic.SourceText;

/** How a hint names a file of the master: shorter than a place does. */
final class FileNames {
  private FileNames() {}

  /** The name without its folders. */
  static String of(SourceText source) {
    return source.name().substring(source.name().lastIndexOf('/') + 1);
  }

  /** The address that leads from one file to another. */
  static String address(SourceText from, SourceText to) {
    Path folder = Path.of("/" + from.name()).getParent();
    return folder.relativize(Path.of("/" + to.name())).toString().replace('\\', '/');
  }

  /** The name of the file that an address leads to, whether there is one or not. */
  static String target(SourceText from, String address) {
    Path folder = Path.of("/" + from.name()).getParent();
    return folder.resolve(address).normalize().toString().replace('\\', '/').substring(1);
  }
}
