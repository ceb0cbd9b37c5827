/** Makes a master of the recognised text of a printed book, as an editor's sheet decides. */
package press.imprint.restore;
