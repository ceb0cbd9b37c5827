package press.imprint.manuscript;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.diagnostic.Waiver;
import press.imprint.model.Book;
import press.imprint.model.CrossReferences;
import press.imprint.model.Matter;

/** Reads the folder of a book: {@code book.yaml} and the Markdown files that it names. */
public final class ManuscriptReader {
  private final BookFolder folder;
  private final BookDefaults defaults;
  private final PictureFinder pictures;
  private final MarkdownReader markdown = new MarkdownReader();

  /**
   * A reader for one book.
   *
   * @param folder where the book is
   * @param shownFolder how messages name that folder, with forward slashes
   * @param defaults what stands in for what {@code book.yaml} leaves out
   */
  public ManuscriptReader(Path folder, String shownFolder, BookDefaults defaults) {
    this.folder = new BookFolder(folder, shownFolder);
    this.defaults = defaults;
    this.pictures = new PictureFinder(this.folder);
  }

  /**
   * Reads the book, as far as it can be read.
   *
   * @return the book and every mistake met on the way
   * @throws java.io.UncheckedIOException when the disk does not give a file that is there
   */
  public Reading read() {
    BookYamlReader.Result yaml = new BookYamlReader(folder, defaults).read();
    List<Diagnostic> findings = new ArrayList<>(yaml.findings());
    List<Waiver> waivers = new ArrayList<>();
    yaml.book().ifPresent(book -> waivers.addAll(book.waivers()));
    Optional<Book> book = yaml.book().map(named -> read(named, findings, waivers));
    return new Reading(
        book, findings, yaml.book().map(BookYaml::severities).orElse(Map.of()), waivers);
  }

  private Book read(BookYaml yaml, List<Diagnostic> findings, List<Waiver> waivers) {
    List<Named> named = new ArrayList<>();
    yaml.front().forEach(path -> named.add(new Named(path, Matter.FRONT)));
    yaml.body().forEach(path -> named.add(new Named(path, Matter.BODY)));
    yaml.back().forEach(path -> named.add(new Named(path, Matter.BACK)));
    List<ReadFile> read = named.parallelStream().map(this::read).toList();
    read.forEach(file -> findings.addAll(file.findings()));
    List<MasterPart> files = read.stream().map(ReadFile::part).toList();
    files.forEach(file -> waivers.addAll(file.file().waivers()));
    BookAssembly assembly = BookAssembly.of(files);
    findings.addAll(assembly.findings());
    return CrossReferences.resolved(
        new Book(yaml.metadata(), assembly.parts(), assembly.notes(), sources(yaml, files)));
  }

  /** A file as {@code book.yaml} names it. */
  private record Named(String path, Matter matter) {}

  /** A file as it was read, and what is wrong with its bytes. */
  private record ReadFile(MasterPart part, List<Diagnostic> findings) {}

  /** Reads one file; several may be read at once. */
  private ReadFile read(Named named) {
    Path file = folder.path(named.path());
    MasterFile master = MasterFile.read(file, folder.shown(named.path()));
    MarkdownFile read = markdown.read(master.source(), address -> pictures.find(address, file));
    return new ReadFile(new MasterPart(named.path(), named.matter(), read), master.findings());
  }

  private static List<SourceText> sources(BookYaml yaml, List<MasterPart> files) {
    return Stream.concat(Stream.of(yaml.source()), files.stream().map(file -> file.file().source()))
        .toList();
  }
}
