/**
 * How letters become glyphs and paragraphs lines: the tables of the fonts, hyphenation by language,
 * the best set of breaks, spacing. It knows no PDF.
 */
package press.imprint.typesetting;
