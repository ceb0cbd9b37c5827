package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnimposingTest {
  @TempDir Path folder;

  private File pdf(int sides) throws IOException {
    File file = folder.resolve("zine.PDF").toFile();
    try (PDDocument document = new PDDocument()) {
      for (int side = 0; side < sides; side++) {
        document.addPage(new PDPage());
      }
      document.save(file);
    }
    return file;
  }

  private static String refused(File input, File output, List<String> order, int signature) {
    return assertThrows(
            MojoExecutionException.class,
            () -> new Unimposing(input, output, order, signature).run())
        .getMessage();
  }

  @Test
  void pagesAreWrittenBesideTheSheets() throws Exception {
    File input = pdf(2);
    String said = new Unimposing(input, null, List.of("4", "1 ", "2", "3"), 0).run();
    assertEquals("wrote " + folder.resolve("zine-pages.pdf") + ": 4 pages", said);
    assertEquals(List.of("zine-pages.pdf", "zine.PDF"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aBadParameterIsNamed() throws IOException {
    File input = pdf(2);
    File none = folder.resolve("none.pdf").toFile();
    assertEquals("no file " + none + ": see <input> (imprint.input)", refused(none, null, null, 0));
    assertEquals(
        "<output> (imprint.output) is the imposed PDF itself: name another file",
        refused(input, input, null, 0));
    assertEquals(
        "`iv` in <order> (imprint.order): it takes numbers of pages with commas between, 8,1,2,7, say",
        refused(input, null, List.of("iv"), 0));
    assertEquals(
        "<signature> (imprint.signature) is `-1`: it takes a number of sheets",
        refused(input, null, null, -1));
  }

  @Test
  void aFileThatIsNoPdfIsNamed() throws IOException {
    Path text = Files.writeString(folder.resolve("text.pdf"), "no PDF");
    String said = refused(text.toFile(), null, null, 0);
    assertTrue(said.startsWith(text + " cannot be unimposed: "), said);
    assertEquals(List.of("text.pdf"), names());
  }

  @Test
  void whatCannotBeUnimposedLeavesNothingBehind() throws IOException {
    File input = pdf(3);
    MojoFailureException failure =
        assertThrows(MojoFailureException.class, () -> new Unimposing(input, null, null, 0).run());
    assertEquals(
        input
            + ": a sheet has two sides, and the file has an odd number of them; give the order in"
            + " <order> (imprint.order), or how many sheets are folded together in <signature>"
            + " (imprint.signature)",
        failure.getMessage());
    assertEquals(List.of("zine.PDF"), names());
  }
}
