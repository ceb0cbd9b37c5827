package press.imprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;

/**
 * Most of the time that an unchanged book could take would go into loading what it has no use for.
 */
class UnchangedBookNeedsNoLibraryTest {
  @TempDir Path base;

  @Test
  void whatIsOnlyToldAgainIsToldWithoutAnyLibrary() throws Exception {
    Files.writeString(base.resolve("book.yaml"), "lang: en\n");
    Files.writeString(
        base.resolve("01.md"), "# One\n\nThe rope rope held.[^a]\n\n[^a]: At dawn.\n");
    Files.writeString(base.resolve("scan.txt"), "# The rope\n\nIt was cut.\n");
    Files.writeString(base.resolve("restoration.yaml"), "pages: [{page: 1, lines: 1-3}]\n");
    Callable<?> bare = bare();
    assertThrows(NoClassDefFoundError.class, bare::call);
    assertEquals(List.of(false, false), new Work(base).call());
    assertEquals(List.of(true, true), bare.call());
  }

  /** The work, done by our own classes alone. */
  private Callable<?> bare() throws ReflectiveOperationException {
    Class<?> work = new OwnClasses().loadClass(Work.class.getName());
    return (Callable<?>) work.getConstructor(Path.class).newInstance(base);
  }

  /** A book and a restoration: whether each of them was only told again. */
  public static final class Work implements Callable<List<Boolean>> {
    private final Path base;

    /** Of the files in a folder. */
    public Work(Path base) {
      this.base = base;
    }

    @Override
    public List<Boolean> call() throws IOException {
      Path target = base.resolve("target");
      EditionOptions edition =
          new EditionOptions(
              base.resolve("scan.txt"),
              "scan.txt",
              base.resolve("restoration.yaml"),
              "restoration.yaml",
              target);
      boolean book = new RepeatedBuild(book(target), false).run().repeated();
      return List.of(book, new RepeatedRestoration(edition, false).run().repeated());
    }

    private BookOptions book(Path target) {
      Optional<String> none = Optional.empty();
      return new BookOptions(
          base,
          "src/main/book",
          target,
          target.resolve("imprint"),
          "rope-1",
          EnumSet.allOf(Format.class),
          new BookDefaults(Optional.of("Rope"), none, List.of(), none, none, "org.example:rope"),
          Optional.empty(),
          Strictness.USUAL);
    }
  }

  /** Knows our own classes, and Java's. */
  private static final class OwnClasses extends ClassLoader {
    OwnClasses() {
      super(ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      String file = name.replace('.', '/') + ".class";
      try (InputStream in = Plugin.class.getClassLoader().getResourceAsStream(file)) {
        if (in == null || !name.startsWith("press.imprint.")) {
          throw new ClassNotFoundException(name);
        }
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length, Plugin.class.getProtectionDomain());
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
