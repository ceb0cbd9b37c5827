/** Writes a checked book as EPUB 3.3. */
package press.imprint.epub;
