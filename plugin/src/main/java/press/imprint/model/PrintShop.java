package press.imprint.model;

import java.util.Optional;

/**
 * What {@code book.yaml} says of the edition for a print shop. Lengths are in millimetres.
 *
 * @param bleed how far the file reaches beyond the trimmed page
 * @param marks whether crop marks stand around it
 * @param gutter how far pages are moved away from the spine; absent, as far as their number asks
 * @param paper the thickness of a leaf, which makes the spine
 * @param cover whether back, spine and front are made as well
 */
public record PrintShop(
    double bleed, boolean marks, Optional<Double> gutter, double paper, boolean cover) {
  /** What most print shops ask for, on paper of 80 or 90 grams. */
  public static final PrintShop USUAL = new PrintShop(3, true, Optional.empty(), 0.1, false);
}
