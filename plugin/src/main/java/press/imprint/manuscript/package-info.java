/** Reads the folder of a book: its metadata, its text and its pictures. */
package press.imprint.manuscript;
