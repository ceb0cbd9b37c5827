/**
 * Imposes a finished PDF, whatever it is, for sheets that are folded and bound; and finds the way
 * back.
 */
package press.imprint.booklet;
