/** Makes up the pages: lines, notes and figures, and on which page each of them stands. */
package press.imprint.layout;
