package press.imprint.layout;

/**
 * How the full lines of the text are set: those that are justified, last lines of paragraphs
 * excepted.
 *
 * @param lines how many there are
 * @param divided how many of them end in a divided word
 * @param mean the mean width of their spaces, by the font's
 * @param widest the widest of them, by the font's
 */
public record LineFigures(int lines, int divided, double mean, double widest) {}
