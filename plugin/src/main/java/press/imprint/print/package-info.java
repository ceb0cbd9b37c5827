/** Makes of a finished PDF, whatever it is, an edition for a print shop. */
package press.imprint.print;
