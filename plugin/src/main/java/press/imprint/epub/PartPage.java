package press.imprint.epub;

import java.util.Optional;
import press.imprint.markup.ElementCursor;
import press.imprint.markup.OutputDialect;
import press.imprint.markup.XhtmlDocument;
import press.imprint.markup.XhtmlRenderer;
import press.imprint.model.Block;
import press.imprint.model.Matter;
import press.imprint.model.Notes;

/** The page of a part: its blocks in one section, and its notes at the section's end. */
final class PartPage {
  private final PageFrame frame;
  private final Notes notes;
  private final Places places;
  private final Pictures pictures;
  private final EndNotes endNotes;

  PartPage(PageFrame frame, Notes notes, Places places, Pictures pictures, EndNotes endNotes) {
    this.frame = frame;
    this.notes = notes;
    this.places = places;
    this.pictures = pictures;
    this.endNotes = endNotes;
  }

  /** The page as bytes. */
  Item of(PartFile file, String title) {
    XhtmlDocument page = frame.open(file.href(), title);
    page.body().epubType(matter(file.part().matter()));
    ElementCursor section = page.body().child("section");
    Optional<Block.Heading> heading = file.part().heading();
    heading.ifPresent(opening -> section.attribute("aria-labelledby", opening.id()));
    PartMeaning.of(file.part())
        .ifPresent(type -> section.epubType(type).attribute("role", "doc-" + type));
    OutputDialect dialect = new EpubDialect(file.href(), notes, places, pictures);
    new XhtmlRenderer(section, dialect, frame.metadata()).blocks(file.part().blocks());
    endNotes.write(section, file, dialect);
    return Item.page(file.href(), page);
  }

  private static String matter(Matter matter) {
    return switch (matter) {
      case FRONT -> "frontmatter";
      case BODY -> "bodymatter";
      case BACK -> "backmatter";
    };
  }
}
