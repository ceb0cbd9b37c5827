package press.imprint.manuscript;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;

/**
 * One file of the master as text: UTF-8 without its byte-order mark. What is not UTF-8 and every
 * control character stands as U+FFFD, so that the rest can be read and judged all the same.
 *
 * @param source the text
 * @param findings what is wrong with its characters
 */
record MasterFile(SourceText source, List<Diagnostic> findings) {
  MasterFile {
    findings = List.copyOf(findings);
  }

  /**
   * Reads a file.
   *
   * @param file the file
   * @param name the file as messages name it
   * @return its text
   * @throws UncheckedIOException when the disk does not give it
   */
  static MasterFile read(Path file, String name) {
    try {
      return of(Files.readAllBytes(file), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads bytes.
   *
   * @param bytes all bytes of the file
   * @param name the file as messages name it
   * @return their text
   */
  static MasterFile of(byte[] bytes, String name) {
    Utf8 utf8 = new Utf8(bytes);
    UnreadableFile unreadable = new UnreadableFile(utf8);
    SourceText source = new SourceText(name, unreadable.readable());
    return new MasterFile(source, unreadable.findings(source));
  }
}
