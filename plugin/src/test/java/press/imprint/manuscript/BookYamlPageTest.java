package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The handbook's page of the keys of {@code book.yaml} has every key, and no other. */
class BookYamlPageTest {
  private static final Pattern TERM = Pattern.compile("(?m)^`([a-z-]+)`\\n: ");

  @Test
  void pageHasEveryKeyAndNoOther() throws IOException {
    String page = Files.readString(Path.of("../sample-book/src/main/book/89-book-yaml.md"));
    int booklet = page.indexOf("## The keys of booklet");
    int print = page.indexOf("## The keys of print");
    assertEquals(new TreeSet<>(MetadataReader.KEYS), terms(page.substring(0, booklet)));
    assertEquals(new TreeSet<>(BookletReader.KEYS), terms(page.substring(booklet, print)));
    assertEquals(new TreeSet<>(PrintReader.KEYS), terms(page.substring(print)));
  }

  private static Set<String> terms(String page) {
    return TERM.matcher(page)
        .results()
        .map(term -> term.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
