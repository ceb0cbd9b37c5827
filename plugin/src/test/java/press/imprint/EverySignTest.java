package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.manuscript.BookDefaults;
import press.imprint.typesetting.BookFonts;

/** Every sign that the check lets pass is printed and stands the proof, wherever it is typed. */
class EverySignTest {
  private static final int LAST = 0x30000;
  private static final int PER_PARAGRAPH = 12;
  private static final String ESCAPED = "\\`*_{}[]()<>#+-!|~^$&\"'";

  @TempDir private Path folder;

  private final StringBuilder text = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private final StringBuilder notes = new StringBuilder();
  private int signs;

  @Test
  void theFacesPrintWhatTheySayTheyHave() throws IOException {
    BookFonts fonts = new BookFonts(List.of());
    for (int sign = '!'; sign < LAST; sign++) {
      if (fonts.has(sign) && isTyped(sign)) {
        add(Character.toString(sign));
      }
    }
    Files.writeString(folder.resolve("book.yaml"), "title: Signs\nlang: en\nbody: [01.md]\n");
    Files.writeString(
        folder.resolve("01.md"), "# Signs\n\n" + text + "\n\n```\n" + code + "\n```\n\n" + notes);
    BuildResult result = build();
    assertTrue(signs > 2000, "signs: " + signs);
    assertEquals(List.of(), result.findings().stream().filter(Diagnostic::isError).toList());
    assertEquals(Set.of(Output.PDF, Output.EPUB), result.outputs().keySet());
  }

  private static boolean isTyped(int sign) {
    return switch (Character.getType(sign)) {
      case Character.SURROGATE, Character.CONTROL, Character.UNASSIGNED -> false;
      default -> !Character.isWhitespace(sign);
    };
  }

  private void add(String sign) {
    String typed = ESCAPED.contains(sign) ? "\\" + sign : sign;
    signs++;
    text.append("a" + typed + "b *c" + typed + "d* **e" + typed + "f** ");
    code.append("x" + sign + "y ");
    if (signs % PER_PARAGRAPH == 0) {
      text.append("[^" + signs + "]\n\n");
      code.append("\n");
      notes.append("[^" + signs + "]: Of g" + typed + "h.\n\n");
    }
  }

  private BuildResult build() throws IOException {
    Optional<String> none = Optional.empty();
    return new BookBuild(
            new BookOptions(
                folder,
                "book",
                folder.resolve("target"),
                folder.resolve("target/work"),
                "signs",
                Set.of(Format.PDF, Format.EPUB),
                new BookDefaults(none, none, List.of(), none, none, "press:signs"),
                Optional.of(Instant.EPOCH),
                Strictness.USUAL))
        .run();
  }
}
