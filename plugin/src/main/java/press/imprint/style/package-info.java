/**
 * How elements look: themes and the author's style sheet, in a closed part of CSS that the breaking
 * of lines and pages reads too.
 */
package press.imprint.style;
