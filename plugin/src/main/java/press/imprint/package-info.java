/** The whole way of a book, from its master to its files. */
package press.imprint;
