/** How a paragraph is divided into lines: hyphenation by language, and the best set of breaks. */
package press.imprint.typesetting;
