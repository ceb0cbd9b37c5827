package press.imprint;

import press.imprint.diagnostic.Severity;

/**
 * What is said of an output that was written; it is about paper, and has no place in the master.
 *
 * @param severity a note, or a warning where something will not be as it was wanted
 * @param text the fact
 */
public record Remark(Severity severity, String text) {}
