package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Inline;

/**
 * Tells epigraphs from other quotations.
 *
 * <pre>
 * &gt; Nothing is lost that is written down.
 * &gt;
 * &gt; — A clerk
 * {.epigraph}
 * </pre>
 */
final class Quotations {
  private static final List<String> DASHES = List.of("—", "–", "―", "--");

  private Quotations() {}

  /**
   * A quotation, or an epigraph if it has that class.
   *
   * @param at where it stands
   * @param attributes its attributes
   * @param blocks what is quoted; in an epigraph the last paragraph, if it opens with a dash and is
   *     not the only one, says who is quoted
   * @return the block
   */
  static Block of(Location at, Attributes attributes, List<Block> blocks) {
    if (!attributes.has("epigraph")) {
      return new Block.Quotation(at, attributes, blocks);
    }
    int last = blocks.size() - 1;
    Optional<List<Inline>> attribution =
        last < 1 ? Optional.empty() : blocks.get(last).accept(new Attribution());
    return attribution
        .map(words -> new Block.Epigraph(at, attributes, blocks.subList(0, last), words))
        .orElseGet(() -> new Block.Epigraph(at, attributes, blocks, List.of()));
  }

  private static final class Attribution extends BlockChoice<List<Inline>> {
    @Override
    public Optional<List<Inline>> paragraph(Block.Paragraph paragraph) {
      boolean dashed =
          paragraph.content().stream()
              .limit(1)
              .flatMap(first -> first.accept(new Letters()).stream())
              .anyMatch(letters -> DASHES.stream().anyMatch(letters::startsWith));
      return dashed ? Optional.of(paragraph.content()) : Optional.empty();
    }
  }

  private static final class Letters extends InlineChoice<String> {
    @Override
    public Optional<String> text(Inline.Text text) {
      return Optional.of(text.text());
    }
  }
}
