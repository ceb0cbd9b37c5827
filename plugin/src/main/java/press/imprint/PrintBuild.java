package press.imprint;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import press.imprint.diagnostic.Severity;
import press.imprint.markup.WritingDirection;
import press.imprint.model.Booklet;
import press.imprint.model.Metadata;
import press.imprint.model.PageMeasures;
import press.imprint.model.PrintShop;
import press.imprint.pdf.CoverWriter;
import press.imprint.print.PrintCover;
import press.imprint.print.PrintEdition;
import press.imprint.print.PrintOptions;
import press.imprint.print.Spine;
import press.imprint.typesetting.BookFonts;

/** Makes the edition for a print shop, as {@code book.yaml} wants it, and says what came of it. */
final class PrintBuild {
  private final Metadata metadata;
  private final Optional<PrintShop> wanted;
  private final BookFonts fonts;
  private final Instant made;

  PrintBuild(Metadata metadata, BookFonts fonts, Instant made) {
    this.metadata = metadata;
    this.wanted = metadata.printShop();
    this.fonts = fonts;
    this.made = made;
  }

  /** What it writes. */
  Set<Output> outputs() {
    Set<Output> outputs = EnumSet.noneOf(Output.class);
    wanted.ifPresent(shop -> outputs.add(Output.PRINT));
    wanted.filter(PrintShop::cover).ifPresent(shop -> outputs.add(Output.PRINT_COVER));
    return outputs;
  }

  /**
   * Writes it.
   *
   * @param pdf the book's pages
   * @param places where each output is to be written
   * @return what is said of it
   */
  List<Remark> write(Path pdf, Function<Output, Path> places) throws IOException {
    List<Remark> remarks = new ArrayList<>();
    if (wanted.isPresent()) {
      PrintOptions options = options(wanted.get());
      int printed = new PrintEdition(pdf, options, made).write(places.apply(Output.PRINT));
      Spine spine = Spine.of(printed, wanted.get().paper());
      remarks.add(new Remark(Severity.NOTE, "print: " + sentence(printed, options, spine)));
      if (wanted.get().cover()) {
        cover(spine, options, places);
        if (!spine.isLettered()) {
          String thin = "print: the spine is too thin for letters, and bears none";
          remarks.add(new Remark(Severity.NOTE, thin));
        }
      }
    }
    return remarks;
  }

  private PrintOptions options(PrintShop shop) {
    double inner = metadata.design().measures().inner() / PageMeasures.POINTS_PER_MM;
    return new PrintOptions(shop.bleed(), shop.marks(), shop.gutter(), inner, boundAtTheLeft());
  }

  private boolean boundAtTheLeft() {
    boolean fromTheLeft = WritingDirection.of(metadata.locale()) == WritingDirection.LEFT_TO_RIGHT;
    return metadata
        .booklet()
        .binding()
        .map(edge -> edge == Booklet.Binding.LEFT)
        .orElse(fromTheLeft);
  }

  private String sentence(int pages, PrintOptions options, Spine spine) {
    double shift = options.shift(pages);
    String moved =
        shift > 0 ? String.format(Locale.ROOT, ", moved %.1f mm away from the spine", shift) : "";
    return String.format(
        Locale.ROOT,
        "%s pages%s; the spine is %.1f mm wide where a leaf is %s mm thick",
        pages,
        moved,
        spine.width(),
        wanted.orElseThrow().paper());
  }

  private void cover(Spine spine, PrintOptions options, Function<Output, Path> places)
      throws IOException {
    Path file = places.apply(Output.PRINT_COVER);
    Path spread = file.resolveSibling(file.getFileName() + ".spread");
    new CoverWriter(metadata, fonts, made)
        .write(spread, spine.width(), options.bleed(), spine.isLettered());
    new PrintCover(spread, options, made).write(file, spine.width());
  }
}
