package press.imprint.diagnostic;

import java.util.Locale;

/**
 * Everything that a master can be told off for. A rule is one constant here, one class of the same
 * name, one page {@code rules/<id>.md} and one folder of fixtures; an id is never used again for
 * something else.
 */
public enum Rule {
  /** {@code word[^x]} where the file has no {@code [^x]:}. */
  CALL_WITHOUT_BODY(Severity.ERROR),
  /** {@code [^x]: …} that nothing in its file calls. */
  BODY_WITHOUT_CALL(Severity.ERROR),
  /** Two bodies for one label of a file. */
  DUPLICATE_BODY(Severity.ERROR),
  /** {@code [^x]:} and nothing after it. */
  EMPTY_BODY(Severity.ERROR),
  /** A note body that calls a note. */
  CALL_IN_NOTE(Severity.ERROR),
  /** A call within the words of a link or the text of a picture. */
  CALL_IN_LINK_OR_IMAGE(Severity.ERROR),
  /** A link to a place that the book does not have, or a picture that is missing or unreadable. */
  BROKEN_LINK(Severity.ERROR),
  /** Two places of the book with the same id. */
  DUPLICATE_ID(Severity.ERROR),
  /** A picture whose address leads out of the book's folder. */
  IMAGE_OUTSIDE_BOOK(Severity.ERROR),
  /** An SVG with a script, an event handler or a reference outside itself. */
  UNSAFE_IMAGE(Severity.ERROR),
  /** HTML that is not of the harmless kind. */
  RAW_HTML(Severity.ERROR),
  /** A character that no font of the book has, or a glyph that a finished PDF has not. */
  GLYPH_MISSING(Severity.ERROR),
  /** A file that is not UTF-8 or holds a control character. */
  UNREADABLE_FILE(Severity.ERROR),
  /** A book without a word. */
  EMPTY_BOOK(Severity.ERROR),
  /** A mistake in {@code book.yaml}. */
  BAD_METADATA(Severity.ERROR),
  /** A style sheet that is not written as CSS is. */
  CSS_BROKEN(Severity.ERROR),
  /** A fault of a finished EPUB, as EPUBCheck finds it. */
  EPUB_INVALID(Severity.ERROR),
  /** Words of the master that a finished file has not. */
  TEXT_LOST(Severity.ERROR),
  /** Words that a finished file has at another place than the master. */
  TEXT_OUT_OF_ORDER(Severity.ERROR),
  /** A note that does not begin on the page of its call, or is not bound to it. */
  NOTE_OFF_PAGE(Severity.ERROR),
  /** A heading for which contents, outline or nav name another place than its own. */
  CONTENTS_WRONG(Severity.ERROR),
  /** A font that a finished PDF does not hold. */
  FONT_NOT_EMBEDDED(Severity.ERROR),
  /** Letters or a picture beyond the edge of a finished page. */
  OUTSIDE_PAGE(Severity.ERROR),
  /** Lines of a finished page, one over the other. */
  OVERLAP(Severity.ERROR),
  /** A link of a finished file that leads nowhere. */
  LINK_BROKEN(Severity.ERROR),
  /** A page without text that is not blank, or blank where none is asked for. */
  BLANK_NOT_BLANK(Severity.ERROR),
  /** A fault of a finished PDF, as veraPDF finds it. */
  PDF_INVALID(Severity.ERROR),
  /** A mistake in a restoration sheet: YAML, a key, a kind of value, a line that is not there. */
  BAD_SHEET(Severity.ERROR),
  /** A source that is not the one for which its restoration sheet was written. */
  WRONG_SOURCE(Severity.ERROR),
  /** Text of a source on no page of its restoration sheet, or on two, or lost on the way. */
  LOST_TEXT(Severity.ERROR),
  /** A decision of a restoration sheet that finds nothing in the source, or two places for one. */
  UNMATCHED_DECISION(Severity.ERROR),
  /** A waiver without a reason, or for no rule that there is. */
  BAD_WAIVER(Severity.WARNING),
  /** A waiver that waives nothing. */
  UNUSED_WAIVER(Severity.WARNING),
  /** A number left out of the count of a file's labels. */
  NUMBER_GAP(Severity.ERROR),
  /** A lower number after a higher one in the count of a file's labels. */
  NUMBER_SWAPPED(Severity.ERROR),
  /** A number twice in succession where the next one is due. */
  NUMBER_REPEATED(Severity.ERROR),
  /** A label that is a known one but for case or spacing. */
  LABEL_NEAR_MISS(Severity.WARNING),
  /** A picture without a text for those who do not see it. */
  MISSING_ALT_TEXT(Severity.WARNING),
  /** A heading two or more levels below the one before. */
  HEADING_LEVEL_SKIPPED(Severity.WARNING),
  /** A short citation of a work that the book nowhere cites in full. */
  SHORT_WITHOUT_FULL(Severity.WARNING),
  /** A short citation before the full one. */
  SHORT_BEFORE_FULL(Severity.WARNING),
  /** A surname and a page where two works are cited under that name. */
  AMBIGUOUS_SHORT(Severity.WARNING),
  /** A cited name that is a known one but for one letter, or two in a long one. */
  NEAR_MISS_NAME(Severity.WARNING),
  /** An Ibid. with no citation before it. */
  IBID_WITHOUT_ANTECEDENT(Severity.WARNING),
  /** An Ibid. after a note that cites several sources. */
  IBID_AFTER_SEVERAL(Severity.WARNING),
  /** An Ibid. whose source is cited in the part before. */
  IBID_CROSSES_PART(Severity.WARNING),
  /** A full citation of a work that is cited in full already. */
  FULL_REPEATED(Severity.WARNING),
  /** A range of pages that ends before it begins. */
  LOCATOR_BACKWARDS(Severity.WARNING),
  /** A hyphen for the en dash of a range of pages. */
  LOCATOR_FORM(Severity.WARNING),
  /** One work with two years, publishers or places. */
  SOURCE_VARIES(Severity.WARNING),
  /** Citations of one kind with and without the same mark. */
  PUNCTUATION_VARIES(Severity.WARNING),
  /** A bracket without its partner in the same paragraph. */
  UNBALANCED_BRACKETS(Severity.WARNING),
  /** A quotation mark without its partner. */
  UNBALANCED_QUOTES(Severity.WARNING),
  /** A word twice in succession. */
  DOUBLED_WORD(Severity.WARNING),
  /** A call with a space before it, on the wrong side of a stop, or run into the next. */
  CALL_SPACING(Severity.WARNING),
  /** A note call or note body as another system has it. */
  UNCONVERTED_NOTE(Severity.WARNING),
  /** A word that the end of a line or a page has left in two. */
  SPLIT_WORD(Severity.WARNING),
  /** A note body without a stop at its end, where the others have one. */
  BODY_UNFINISHED(Severity.WARNING),
  /** Two notes of a part with the same words. */
  BODY_IDENTICAL(Severity.WARNING),
  /** A thematic break that divides nothing. */
  STRAY_RULE(Severity.WARNING),
  /** A word wider than a line that may be divided nowhere. */
  WORD_TOO_WIDE(Severity.WARNING),
  /** Asterisks or underscores that were meant to stress words and are printed. */
  EMPHASIS_BROKEN(Severity.WARNING),
  /** Straight quotation marks in a book that types typographic ones. */
  MIXED_QUOTES(Severity.WARNING),
  /** {@code see note 12}, typed, where the note meant has another number today. */
  STALE_CROSS_REFERENCE(Severity.WARNING),
  /** A selector, a property or a value of CSS that pages and EPUB do without. */
  CSS_NOT_CARRIED(Severity.WARNING);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  /**
   * The id as printed in brackets after a message and used as a file name: {@code call-in-note}.
   */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** How bad a finding of this rule is, unless the finding itself says otherwise. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether an author may let a finding of this rule stand. Of errors only those that labels do not
   * count as they should may stand: whatever else is an error, no writer can print as it is meant.
   */
  public boolean waivable() {
    return switch (this) {
      case NUMBER_GAP, NUMBER_SWAPPED, NUMBER_REPEATED -> true;
      case BAD_WAIVER, UNUSED_WAIVER -> false;
      default -> severity != Severity.ERROR;
    };
  }

  /**
   * Whether its findings may be as bad as that.
   *
   * @param other how bad
   * @return false where an error that nobody may let stand would be less than one
   */
  public boolean takes(Severity other) {
    return severity != Severity.ERROR || other == Severity.ERROR || waivable();
  }
}
