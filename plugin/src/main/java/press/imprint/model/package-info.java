/** The book in memory: its metadata, its blocks and inlines, its notes and their numbers. */
package press.imprint.model;
