package press.imprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.SourceText;
import press.imprint.restore.Restoration;
import press.imprint.restore.Restored;

/**
 * Makes the master of an edition: restores the source as the sheet decides and writes the Markdown,
 * beside it what lies beside the sheet, and the apparatus. Where sheet and source do not fit,
 * nothing is written and what an earlier restoration left stays whole.
 */
public final class EditionBuild {
  private final EditionOptions options;

  /**
   * Prepares a restoration.
   *
   * @param options of which text, and where to
   */
  public EditionBuild(EditionOptions options) {
    this.options = options;
  }

  /**
   * Runs the restoration.
   *
   * @return what came of it
   * @throws IOException if a disk fails; the outputs are then those of the restoration before
   */
  public Restored run() throws IOException {
    String sheet = Files.readString(options.sheet(), StandardCharsets.UTF_8);
    byte[] source = Files.readAllBytes(options.source());
    EditionFiles beside = new EditionFiles(options.folder(), options.targetFolder());
    SourceText sheetText = new SourceText(options.shownSheet(), sheet);
    Restored restored =
        new Restoration(source, options.shownSource(), sheetText, beside::has).run();
    if (!restored.failed()) {
      write(restored, beside);
    }
    return restored;
  }

  private void write(Restored restored, EditionFiles beside) throws IOException {
    try (Publication publication = new Publication(options.workFolder(), "edition")) {
      Path master = Files.createDirectory(publication.draft(options.master()));
      for (Map.Entry<String, String> file : restored.files().entrySet()) {
        Files.writeString(master.resolve(file.getKey()), file.getValue());
      }
      beside.copyTo(master);
      Files.writeString(publication.draft(options.apparatus()), restored.apparatus());
      publication.publish(List.of(options.master(), options.apparatus()));
    }
  }
}
