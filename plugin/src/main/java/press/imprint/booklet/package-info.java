/** Imposes a finished PDF, whatever it is, for one folded and stitched signature. */
package press.imprint.booklet;
