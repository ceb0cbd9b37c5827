package press.imprint.print;

/**
 * What a print shop asks for. Lengths are in millimetres.
 *
 * @param bleed how far beyond the trimmed page the file reaches
 * @param marks whether crop marks stand outside the bleed
 * @param shift how far pages are moved away from the spine
 * @param spineAtLeft whether odd pages have their spine at the left, as where one reads from left
 *     to right
 */
public record PrintOptions(double bleed, boolean marks, double shift, boolean spineAtLeft) {}
