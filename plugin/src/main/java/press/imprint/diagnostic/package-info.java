/** What the tool says to an author: a rule, a place in the master, a sentence and a way out. */
package press.imprint.diagnostic;
