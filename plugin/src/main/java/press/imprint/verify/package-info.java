/** Reopens a finished EPUB and lets EPUBCheck judge it, apart from everything else. */
package press.imprint.verify;
