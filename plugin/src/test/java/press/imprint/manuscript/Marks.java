package press.imprint.manuscript;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.imprint.diagnostic.Location;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/** Collects the places of what was read. */
final class Marks extends BookWalker {
  private final List<Location> calls = new ArrayList<>();
  private final List<Inline.Text> texts = new ArrayList<>();
  private final List<Location> raws = new ArrayList<>();

  private static Marks of(MarkdownFile file) {
    Marks marks = new Marks();
    marks.walkBlocks(file.blocks());
    file.notes().forEach(note -> marks.walkBlocks(note.blocks()));
    return marks;
  }

  static Stream<Location> calls(MarkdownFile file) {
    return of(file).calls.stream();
  }

  static Stream<Inline.Text> texts(MarkdownFile file) {
    return of(file).texts.stream();
  }

  static Stream<Location> raws(MarkdownFile file) {
    return of(file).raws.stream();
  }

  /** A place as {@code line:column characters}. */
  static String shown(Location at) {
    return at.line() + ":" + at.column() + " " + at.text();
  }

  @Override
  public Void noteCall(Inline.NoteCall call) {
    calls.add(call.at());
    return null;
  }

  @Override
  public Void text(Inline.Text text) {
    texts.add(text);
    return null;
  }

  @Override
  public Void rawHtml(Inline.RawHtml raw) {
    raws.add(raw.at());
    return null;
  }

  @Override
  public Void rawHtmlBlock(Block.RawHtmlBlock raw) {
    raws.add(raw.at());
    return null;
  }
}
