package press.imprint.restore;

import java.util.List;
import java.util.Optional;
import press.imprint.diagnostic.Location;

/**
 * A restoration sheet as read: every decision with its place, so that one which does not fit the
 * source can be pointed at.
 *
 * @param sha256 what the source's bytes must hash to, and where the sheet says so
 * @param policy what is done throughout
 * @param pages the pages in reading order
 * @param furniture lines that are no part of the text
 * @param headings the headings
 * @param passages paragraphs that are quotations, items or plain text
 * @param epigraphs the epigraphs
 * @param joins how a line follows the one before where the general rules are wrong
 * @param corrections the corrections
 * @param insertions text that the source lost
 * @param left defects that stay, and why
 */
record Sheet(
    Optional<Checksum> sha256,
    Policy policy,
    List<Page> pages,
    List<Furniture> furniture,
    List<Heading> headings,
    List<Passage> passages,
    List<Epigraph> epigraphs,
    List<Join> joins,
    List<Correction> corrections,
    List<Insertion> insertions,
    List<Left> left) {
  Sheet {
    pages = List.copyOf(pages);
    furniture = List.copyOf(furniture);
    headings = List.copyOf(headings);
    passages = List.copyOf(passages);
    epigraphs = List.copyOf(epigraphs);
    joins = List.copyOf(joins);
    corrections = List.copyOf(corrections);
    insertions = List.copyOf(insertions);
    left = List.copyOf(left);
  }

  /** {@code sha256: 1f0e…}, in lower case. */
  record Checksum(Location at, String hex) {}

  /**
   * What is done throughout.
   *
   * @param evenQuotes straight quotation marks and apostrophes become typographic
   * @param plainHeadings emphasis of a whole heading goes
   * @param plainQuotations italics of a whole quotation or epigraph go
   * @param plainQuoted italics that begin with a quotation within a paragraph go
   */
  record Policy(
      boolean evenQuotes, boolean plainHeadings, boolean plainQuotations, boolean plainQuoted) {}

  /** {@code {page: 5, lines: 57-67}}: a page by its printed number. */
  record Page(Location at, String folio, LineRange lines) {}

  /** {@code {lines: 1-4, why: back cover}}. */
  record Furniture(Location at, LineRange lines, String why) {}

  /** {@code {line: 57, level: 1, file: 01.md, id: one}}: with a file, notes begin anew. */
  record Heading(Location at, int line, int level, Optional<String> file, Optional<String> id) {}

  /** {@code quotations: [{lines: 75}]}, {@code items} or {@code paragraphs}. */
  record Passage(Location at, LineRange lines, Role role) {}

  /** {@code {lines: 59, attribution: "– Ann Lee"}}: words from which the attribution runs. */
  record Epigraph(Location at, LineRange lines, Optional<String> attribution) {}

  /** {@code {line: 113, as: space, why: …}}: how a line follows the text before it. */
  record Join(Location at, int line, Seam seam, String why) {}

  /** {@code {line: 115, find: teh, replace: the, kind: ocr, why: …}}; no replacement deletes. */
  record Correction(
      Location at, int line, String find, String replace, Change.Kind kind, String why) {}

  /** {@code {after: 207, text: "— Ann Lee", why: …}}: a paragraph that the source lost. */
  record Insertion(Location at, int after, String text, String why) {}

  /** {@code {line: 115, find: incredulosity, why: …}}: a defect that stays. */
  record Left(Location at, int line, String find, String why) {}
}
