package press.imprint.model;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import press.imprint.diagnostic.Location;

/**
 * What {@code book.yaml} says, completed from the POM.
 *
 * @param title the title
 * @param subtitle the subtitle
 * @param contributors authors, editors, translators, in order
 * @param date the date of the book
 * @param lang the language of the book, a BCP 47 tag
 * @param identifiers what names it
 * @param publisher who publishes it
 * @param rights who may do what with it
 * @param description what it is about, in a few sentences
 * @param subjects its subjects
 * @param series the series that it belongs to
 * @param edition which edition it is
 * @param source what it was made from
 * @param cover the picture on the EPUB's cover
 * @param tocDepth how many levels of headings stand in the contents, 1 to 6
 * @param noteRestart where the numbers of notes start again
 * @param worksCited where a list of works cited is asked for; empty where none is
 * @param ibid what becomes of an <i>Ibid.</i> in the EPUB
 * @param fullCitations how far a full citation reaches
 * @param smart whether straight quotes, hyphens for dashes and three dots become what a typesetter
 *     would set
 * @param labels our own words in its language
 * @param pageSize its trimmed page
 * @param design how its pages look
 * @param fonts TrueType files of the author's own, tried in order before ours
 * @param booklet how its booklet is made
 * @param printShop what a print shop asks for; empty where there is no edition for one
 */
public record Metadata(
    String title,
    Optional<String> subtitle,
    List<Contributor> contributors,
    Optional<BookDate> date,
    String lang,
    Identifiers identifiers,
    Optional<String> publisher,
    Optional<String> rights,
    Optional<String> description,
    List<String> subjects,
    Optional<String> series,
    Optional<String> edition,
    Optional<String> source,
    Optional<Picture> cover,
    int tocDepth,
    NoteRestart noteRestart,
    Optional<Location> worksCited,
    IbidForm ibid,
    FullCitations fullCitations,
    boolean smart,
    Labels labels,
    PageSize pageSize,
    Design design,
    List<Path> fonts,
    Booklet booklet,
    Optional<PrintShop> printShop) {
  /** Keeps copies. */
  public Metadata {
    contributors = List.copyOf(contributors);
    subjects = List.copyOf(subjects);
    fonts = List.copyOf(fonts);
  }

  /** The language of the book as Java has it. */
  public Locale locale() {
    return Locale.forLanguageTag(lang);
  }

  /** Those of the contributors who are authors. */
  public List<Contributor> authors() {
    return contributors.stream().filter(Contributor::isAuthor).toList();
  }
}
