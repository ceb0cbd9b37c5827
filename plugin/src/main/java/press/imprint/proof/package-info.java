/** Reopens the finished files and proves them by the master; trusts no writer. */
package press.imprint.proof;
