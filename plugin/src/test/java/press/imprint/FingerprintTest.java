package press.imprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;
import press.imprint.model.Contributor;

class FingerprintTest {
  private static final Optional<String> NONE = Optional.empty();
  private static final Optional<String> SOME = Optional.of("rope");
  private static final String OURS = "org.example:rope";

  @TempDir Path base;

  @Test
  void sameOptionsHaveTheSameFingerprint() throws IOException {
    assertArrayEquals(of(defaults(List.of())), of(defaults(List.of())));
  }

  @Test
  void everyPartOfWhatThePomOffersCounts() throws IOException {
    List<BookDefaults> all =
        List.of(
            defaults(List.of()),
            new BookDefaults(SOME, NONE, List.of(), NONE, NONE, OURS),
            new BookDefaults(NONE, SOME, List.of(), NONE, NONE, OURS),
            defaults(List.of(new Contributor("Jane Doe", NONE, "author"))),
            new BookDefaults(NONE, NONE, List.of(), SOME, NONE, OURS),
            new BookDefaults(NONE, NONE, List.of(), NONE, SOME, OURS),
            new BookDefaults(NONE, NONE, List.of(), NONE, NONE, "org.example:knot"));
    assertAllDiffer(all, BookDefaults.class);
  }

  @Test
  void everyPartOfAContributorCounts() throws IOException {
    List<BookDefaults> all = new ArrayList<>();
    all.add(defaults(List.of(new Contributor("Jane Doe", NONE, "author"))));
    all.add(defaults(List.of(new Contributor("Jane Roe", NONE, "author"))));
    all.add(defaults(List.of(new Contributor("Jane Doe", SOME, "author"))));
    all.add(defaults(List.of(new Contributor("Jane Doe", NONE, "editor"))));
    assertAllDiffer(all, Contributor.class);
  }

  @Test
  void aBooksFolderThatIsALinkCountsByWhatLiesInIt() throws IOException {
    Path real = Files.createDirectories(base.resolve("real"));
    Path file = Files.writeString(real.resolve("01.md"), "# One");
    Path link = Files.createSymbolicLink(base.resolve("book"), real);
    String before = of(link);
    assertEquals(before, of(link));
    Files.writeString(file, "# Two");
    assertNotEquals(before, of(link));
  }

  @Test
  void whereALinkLeadsCounts() throws IOException {
    Path book = Files.createDirectories(base.resolve("book"));
    for (Path folder : List.of(book.resolve("a"), book.resolve("b"), base)) {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve("knot.svg"), folder.equals(base) ? "same" : "" + folder);
    }
    Set<String> fingerprints = new HashSet<>();
    Path pictures = book.resolve("pictures");
    for (String end : List.of("a", "b", "gone", "pictures")) {
      Files.createSymbolicLink(pictures, Path.of(end));
      fingerprints.add(of(book));
      Files.delete(pictures);
    }
    assertEquals(3, fingerprints.size(), "a link to nowhere is one to nowhere");
    Path knot = book.resolve("knot.svg");
    Files.createSymbolicLink(knot, base.resolve("knot.svg"));
    fingerprints.add(of(book));
    Files.delete(knot);
    Files.writeString(knot, "same");
    fingerprints.add(of(book));
    assertEquals(5, fingerprints.size());
  }

  @Test
  void aFolderWhereAFileIsLookedForCounts() throws IOException {
    Path book = Files.createDirectories(base.resolve("book"));
    String without = of(book);
    Files.createDirectory(book.resolve("knot.svg"));
    assertNotEquals(without, of(book));
  }

  private String of(Path folder) throws IOException {
    return HexFormat.of().formatHex(of(folder, defaults(List.of())));
  }

  /** One is the plain one, and each of the others differs from it in one part of the type. */
  private void assertAllDiffer(List<BookDefaults> all, Class<?> type) throws IOException {
    assertEquals(1 + type.getRecordComponents().length, all.size());
    Set<String> fingerprints = new HashSet<>();
    for (BookDefaults each : all) {
      fingerprints.add(HexFormat.of().formatHex(of(each)));
    }
    assertEquals(all.size(), fingerprints.size());
  }

  private static BookDefaults defaults(List<Contributor> contributors) {
    return new BookDefaults(NONE, NONE, contributors, NONE, NONE, OURS);
  }

  private byte[] of(BookDefaults defaults) throws IOException {
    return of(base, defaults);
  }

  private byte[] of(Path folder, BookDefaults defaults) throws IOException {
    return Fingerprint.of(
        new BookOptions(
            folder,
            "book",
            base.resolve("target"),
            base.resolve("target/imprint"),
            "rope-1",
            Set.of(Format.EPUB),
            defaults,
            Optional.empty(),
            Strictness.USUAL));
  }
}
