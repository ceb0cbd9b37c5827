/**
 * XHTML for both outputs: blocks and inlines as elements, quotes and dashes as a typesetter sets
 * them.
 */
package press.imprint.markup;
