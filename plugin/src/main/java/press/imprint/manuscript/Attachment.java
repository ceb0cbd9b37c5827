package press.imprint.manuscript;

import java.util.Optional;
import press.imprint.model.Attributes;
import press.imprint.model.Block;

/** Gives attributes to the block that they stand beside; some kinds of block bear none. */
final class Attachment extends BlockChoice<Block> {
  private final Attributes attributes;

  Attachment(Attributes attributes) {
    this.attributes = attributes;
  }

  private Attributes with(Attributes own) {
    return Bearer.join(own, attributes);
  }

  /** The id of a heading stands apart from its other attributes. */
  @Override
  public Optional<Block> heading(Block.Heading heading) {
    Attributes both = with(heading.attributes());
    String id = heading.id().isEmpty() ? both.id().orElse("") : heading.id();
    return Optional.of(
        new Block.Heading(
            heading.at(),
            heading.level(),
            id,
            new Attributes(Optional.empty(), both.classes(), both.values()),
            heading.content()));
  }

  @Override
  public Optional<Block> paragraph(Block.Paragraph paragraph) {
    return Optional.of(
        new Block.Paragraph(paragraph.at(), with(paragraph.attributes()), paragraph.content()));
  }

  @Override
  public Optional<Block> quotation(Block.Quotation quotation) {
    return Optional.of(
        Quotations.of(quotation.at(), with(quotation.attributes()), quotation.blocks()));
  }

  @Override
  public Optional<Block> epigraph(Block.Epigraph epigraph) {
    return Optional.of(
        new Block.Epigraph(
            epigraph.at(), with(epigraph.attributes()), epigraph.blocks(), epigraph.attribution()));
  }

  @Override
  public Optional<Block> verse(Block.Verse verse) {
    return Optional.of(new Block.Verse(verse.at(), with(verse.attributes()), verse.lines()));
  }

  @Override
  public Optional<Block> table(Block.Table table) {
    return Optional.of(
        new Block.Table(
            table.at(),
            with(table.attributes()),
            table.caption(),
            table.alignments(),
            table.head(),
            table.body()));
  }

  @Override
  public Optional<Block> figure(Block.Figure figure) {
    return Optional.of(
        new Block.Figure(
            figure.at(), with(figure.attributes()), figure.blocks(), figure.caption()));
  }

  @Override
  public Optional<Block> div(Block.Div div) {
    return Optional.of(new Block.Div(div.at(), with(div.attributes()), div.blocks()));
  }
}
