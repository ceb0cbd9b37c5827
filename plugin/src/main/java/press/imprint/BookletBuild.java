package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import press.imprint.booklet.Binding;
import press.imprint.booklet.BookletFile;
import press.imprint.booklet.BookletOptions;
import press.imprint.booklet.BookletWriter;
import press.imprint.booklet.Instructions;
import press.imprint.booklet.Mark;
import press.imprint.booklet.SheetSize;
import press.imprint.diagnostic.Severity;
import press.imprint.layout.PartPages;
import press.imprint.markup.WritingDirection;
import press.imprint.model.Booklet;
import press.imprint.model.Metadata;
import press.imprint.model.PageSize;
import press.imprint.typesetting.BookFonts;

/** Makes the booklet of a book's pages, as {@code book.yaml} wants it, and says what came of it. */
final class BookletBuild {
  private final Metadata metadata;
  private final Booklet wanted;
  private final Instant made;

  BookletBuild(Metadata metadata, Instant made) {
    this.metadata = metadata;
    this.wanted = metadata.booklet();
    this.made = made;
  }

  /** What it writes. */
  Set<Output> outputs() throws IOException {
    return options().files().stream().map(Output::of).collect(Collectors.toSet());
  }

  /**
   * Writes it.
   *
   * @param pdf the book's pages
   * @param parts which of them are of which part
   * @param places where each output is to be written
   * @return what is said of it
   */
  List<Remark> write(Path pdf, List<PartPages> parts, Function<Output, Path> places)
      throws IOException {
    Map<BookletFile, Path> files = new HashMap<>();
    BookletOptions options = options();
    options.files().forEach(file -> files.put(file, places.apply(Output.of(file))));
    press.imprint.booklet.Booklet booklet = new BookletWriter(pdf, options, made).write(files::get);
    List<Remark> remarks = new ArrayList<>();
    remarks.add(new Remark(Severity.NOTE, "booklet: " + sentence(booklet)));
    SheetSaving.of(parts)
        .ifPresent(text -> remarks.add(new Remark(Severity.NOTE, "booklet: " + text)));
    booklet
        .warnings()
        .forEach(text -> remarks.add(new Remark(Severity.WARNING, "booklet: " + text)));
    return remarks;
  }

  private static String sentence(press.imprint.booklet.Booklet booklet) {
    StringBuilder sentence = new StringBuilder();
    sentence.append(count(booklet.sheets(), "sheet")).append(" of ");
    sentence.append(booklet.paper().shown());
    if (!booklet.isStapled()) {
      sentence.append(" in %s signatures of ".formatted(booklet.signatures().size()));
      sentence.append(
          booklet.signatures().stream()
              .distinct()
              .map(String::valueOf)
              .collect(Collectors.joining(" or ")));
    }
    sentence.append(booklet.wrapped() && !booklet.isStapled() ? " and a cover" : "");
    sentence.append(booklet.blanks() > 0 ? ", " + count(booklet.blanks(), "page") + " blank" : "");
    if (booklet.scale() < 1) {
      sentence.append(String.format(Locale.ROOT, ", pages at %.1f %%", 100 * booklet.scale()));
    }
    return sentence.toString();
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private BookletOptions options() throws IOException {
    return new BookletOptions(
        wanted.sheet().map(BookletBuild::sheet),
        wanted.signature(),
        wanted.paper(),
        BookletOptions.Flip.valueOf(wanted.flip().name()),
        turning(),
        wanted.gutter(),
        wanted.marks().stream().map(m -> Mark.valueOf(m.name())).collect(Collectors.toSet()),
        BookletOptions.Cover.valueOf(wanted.cover().name()),
        binding(),
        wanted.edge(),
        wanted.fit() == Booklet.Fit.SHRINK,
        instructions());
  }

  private static SheetSize sheet(PageSize size) {
    String name =
        switch (size.name()) {
          case "custom" -> "";
          case "letter", "tabloid" -> size.name();
          default -> size.name().toUpperCase(java.util.Locale.ROOT);
        };
    return SheetSize.millimetres(name, size.width(), size.height());
  }

  private BookletOptions.Turning turning() {
    return wanted.duplex() == Booklet.Duplex.AUTO
        ? BookletOptions.Turning.PRINTER
        : BookletOptions.Turning.valueOf(wanted.backs().name());
  }

  /** A book is bound where its lines begin. */
  private Binding binding() {
    boolean fromTheRight = WritingDirection.of(metadata.locale()) == WritingDirection.RIGHT_TO_LEFT;
    return wanted
        .binding()
        .map(edge -> Binding.valueOf(edge.name()))
        .orElse(fromTheRight ? Binding.RIGHT : Binding.LEFT);
  }

  private Optional<Instructions> instructions() throws IOException {
    return wanted.instructions()
        ? Optional.of(
            new Instructions(metadata.locale(), BookFonts.plainText(), BookFonts.boldText()))
        : Optional.empty();
  }
}
