package press.imprint.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.imprint.check.Checker;
import press.imprint.check.Waivers;
import press.imprint.citation.Ledger;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.SourceText;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;
import press.imprint.model.Book;
import press.imprint.model.Notes;
import press.imprint.typesetting.BookFonts;

/** A book without a fault, copied to a folder of its own, where mutants of it are checked. */
final class CleanBook {
  private static final String SHOWN = "book";
  private static final BookDefaults DEFAULTS =
      new BookDefaults(
          Optional.of("A book"),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          "press.imprint:any");

  private final Path folder;
  private final IntPredicate glyphs;
  private final MasterText master;

  CleanBook(Path clean) throws IOException {
    folder = Files.createTempDirectory("imprint-mutants");
    copy(clean);
    BookFonts fonts = new BookFonts(List.of());
    Map<Integer, Boolean> known = new HashMap<>();
    glyphs = letter -> known.computeIfAbsent(letter, fonts::has);
    Map<String, String> files = new LinkedHashMap<>();
    Reading reading = read();
    for (SourceText source : reading.book().orElseThrow().sources()) {
      if (source.name().endsWith(".md")) {
        files.put(source.name(), source.text());
      }
    }
    master = new MasterText(files);
  }

  private void copy(Path clean) throws IOException {
    try (Stream<Path> files = Files.walk(clean)) {
      for (Path file : files.filter(Files::isRegularFile).collect(Collectors.toList())) {
        Path target = folder.resolve(clean.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
        target.toFile().deleteOnExit();
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  MasterText master() {
    return master;
  }

  private Reading read() {
    return new ManuscriptReader(folder, SHOWN, DEFAULTS).read();
  }

  /** What is found in the book as it lies in the folder. */
  List<Diagnostic> findings() {
    Reading reading = read();
    List<Diagnostic> found = new ArrayList<>(reading.findings());
    reading
        .book()
        .map(this::checked)
        .ifPresent(found::addAll);
    return new Waivers(reading.waivers()).apply(found).findings();
  }

  private List<Diagnostic> checked(Book book) {
    Notes notes = new Notes(book);
    return new Checker(glyphs::test).check(book, notes, new Ledger(book, notes));
  }

  /** What is found in a mutant; the book is clean again afterwards. */
  List<Diagnostic> findings(Mutant mutant) throws IOException {
    List<Integer> files = mutant.edits().stream().map(Mutant.Edit::file).distinct().toList();
    for (int file : files) {
      Files.writeString(path(file), mutant.text(file, master.text(file)));
    }
    try {
      return findings();
    } finally {
      for (int file : files) {
        Files.writeString(path(file), master.text(file));
      }
    }
  }

  private Path path(int file) {
    return folder.resolve(master.names().get(file).substring(SHOWN.length() + 1));
  }

  /** Whether a finding is at a place where a mutant's fault may be told. */
  boolean isTold(Mutant mutant, Diagnostic finding) {
    return mutant.places().stream()
        .anyMatch(
            place ->
                finding.at().source().name().equals(master.names().get(place.file()))
                    && finding.at().line() == mutant.line(place, master.text(place.file())));
  }

  /** The first change of a mutant, with its neighbourhood. */
  String shown(Mutant mutant) {
    Mutant.Edit edit = mutant.edits().get(0);
    String clean = master.text(edit.file());
    String before = clean.substring(Math.max(0, edit.start() - 60), edit.start());
    String after = clean.substring(edit.end(), Math.min(clean.length(), edit.end() + 40));
    return (master.names().get(edit.file()) + ": " + before + "{" + edit.text() + "}" + after)
        .replace('\n', '¶');
  }
}
