/** How the book looks: themes and the author's style sheet. */
package press.imprint.style;
