package press.imprint.manuscript;

import press.imprint.model.Matter;

/**
 * A file of the master in its place in the book.
 *
 * @param path its path from the book's folder, with forward slashes
 * @param matter where in the book it stands
 * @param file what it holds
 */
record MasterPart(String path, Matter matter, MarkdownFile file) {}
