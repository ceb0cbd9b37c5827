/**
 * The PDF: fonts, page, contents, notes at the foot; what the engine leaves undone is finished
 * here.
 */
package press.imprint.pdf;
