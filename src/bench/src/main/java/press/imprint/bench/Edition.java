package press.imprint.bench;

import java.io.IOException;
import java.nio.file.Path;
import press.imprint.EditionBuild;
import press.imprint.EditionOptions;

/** Restores the essay, so that it can be tried as well. */
public final class Edition {
  private Edition() {}

  /**
   * Runs the restoration.
   *
   * @param args the recognised text, the folder of the edition, and where to
   * @throws IOException if the disk fails
   */
  public static void main(String[] args) throws IOException {
    Path sheet = Path.of(args[1], "restoration.yaml");
    EditionOptions options =
        new EditionOptions(
            Path.of(args[0]), "source.txt", sheet, "restoration.yaml", Path.of(args[2]));
    if (new EditionBuild(options).run().failed()) {
      throw new IllegalArgumentException("the text is not the one that the edition was made for");
    }
  }
}
