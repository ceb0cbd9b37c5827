/** Judges a book that was read: one class for each rule, findings in reading order. */
package press.imprint.check;
