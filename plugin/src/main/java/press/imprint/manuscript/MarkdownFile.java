package press.imprint.manuscript;

import java.util.List;
import press.imprint.diagnostic.SourceText;
import press.imprint.diagnostic.Waiver;
import press.imprint.model.Block;
import press.imprint.model.Note;

/**
 * One file of the master as read by itself: ids are the author's as typed, links within the book
 * lead nowhere yet.
 *
 * @param source the file
 * @param blocks its blocks, note bodies left out
 * @param notes its note bodies, in the order of the file
 * @param waivers the waivers in its comments
 */
record MarkdownFile(SourceText source, List<Block> blocks, List<Note> notes, List<Waiver> waivers) {
  MarkdownFile {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
    waivers = List.copyOf(waivers);
  }
}
