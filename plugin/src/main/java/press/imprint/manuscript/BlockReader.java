package press.imprint.manuscript;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.BlankLine;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Waiver;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Note;
import press.imprint.model.Picture;

/** Makes blocks and notes from the block nodes of flexmark's tree. */
final class BlockReader {
  private final Places places;
  private final InlineReader inlines;
  private final ParagraphReader paragraphs;
  private final WaiverReader comments;
  private final List<Note> notes = new ArrayList<>();
  private final List<Waiver> waivers = new ArrayList<>();
  private final Map<Class<? extends Node>, BiConsumer<Node, Siblings>> readers = new HashMap<>();

  BlockReader(Places places, ReferenceRepository references, Function<String, Picture> pictures) {
    this.places = places;
    comments = new WaiverReader(places, waivers);
    inlines = new InlineReader(places, references, pictures, comments::inline);
    paragraphs = new ParagraphReader(inlines, places);
    HeadingReader headings = new HeadingReader(inlines, places);
    TableReader tables = new TableReader(inlines, places);
    on(Heading.class, (node, siblings) -> siblings.add(headings.read(node)));
    on(Paragraph.class, paragraphs::read);
    on(BlockQuote.class, this::quotation);
    on(BulletList.class, this::bulletList);
    on(OrderedList.class, this::orderedList);
    on(FencedCodeBlock.class, this::fencedCode);
    on(IndentedCodeBlock.class, this::indentedCode);
    on(ThematicBreak.class, (node, siblings) -> siblings.add(new Block.Ornament(places.of(node))));
    on(TableBlock.class, (node, siblings) -> siblings.add(tables.read(node)));
    on(VerseParser.VerseBlock.class, this::verse);
    on(DefinitionParser.Definition.class, this::definition);
    on(NoteBodyParser.NoteBody.class, this::note);
    on(TagLineParser.TagLine.class, this::tagLine);
    on(OpaqueHtmlParser.OpaqueHtml.class, this::opaqueHtml);
    on(Reference.class, (node, siblings) -> {});
    on(BlankLine.class, (node, siblings) -> {});
  }

  private <N extends Node> void on(Class<N> kind, BiConsumer<N, Siblings> reader) {
    readers.put(kind, (node, siblings) -> reader.accept(kind.cast(node), siblings));
  }

  /**
   * Makes blocks from the children of a node.
   *
   * @param parent the node
   * @return the blocks; the note bodies among them are kept apart
   */
  List<Block> read(Node parent) {
    return read(parent, 0);
  }

  /** The note bodies met so far, in the order of the file. */
  List<Note> notes() {
    return notes.stream().sorted(Comparator.comparing(note -> note.at().start())).toList();
  }

  /** The waivers met so far, in the order of the file. */
  List<Waiver> waivers() {
    return waivers.stream().sorted(Comparator.comparing(waiver -> waiver.at().start())).toList();
  }

  private List<Block> read(Node parent, int depth) {
    Siblings siblings = new Siblings(depth);
    readInto(parent, siblings);
    return siblings.finish();
  }

  private void readInto(Node parent, Siblings siblings) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      readers.getOrDefault(child.getClass(), this::unknown).accept(child, siblings);
    }
  }

  private void unknown(Node node, Siblings siblings) {
    throw new IllegalStateException("no reader for " + node.getClass() + " at " + places.of(node));
  }

  private void quotation(BlockQuote node, Siblings siblings) {
    Location at = places.of(node);
    Attributes last = QuotationMarks.takeLast(node);
    Attributes attributes = Bearer.join(last, QuotationMarks.takeFirst(node));
    List<Block> blocks = read(node, siblings.innerDepth());
    if (!blocks.isEmpty()) {
      siblings.add(Quotations.of(at, attributes, blocks));
    }
  }

  private void bulletList(BulletList node, Siblings siblings) {
    List<List<Block>> items = items(node, siblings);
    if (!items.isEmpty()) {
      siblings.add(new Block.BulletList(places.of(node), node.isTight(), items));
    }
  }

  private void orderedList(OrderedList node, Siblings siblings) {
    List<List<Block>> items = items(node, siblings);
    if (!items.isEmpty()) {
      int first = node.getStartNumber();
      siblings.add(new Block.OrderedList(places.of(node), node.isTight(), first, items));
    }
  }

  /** An empty item stays; one that held nothing but a comment or a note body does not. */
  private List<List<Block>> items(Node list, Siblings siblings) {
    List<List<Block>> items = new ArrayList<>();
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem) {
        List<Block> blocks = read(child, siblings.innerDepth());
        if (!blocks.isEmpty() || !child.hasChildren()) {
          items.add(blocks);
        }
      }
    }
    return items;
  }

  private void fencedCode(FencedCodeBlock node, Siblings siblings) {
    String language = CodeInfo.language(Characters.resolve(node.getInfo()));
    siblings.add(new Block.CodeBlock(places.of(node), language, code(node.getContentLines())));
  }

  private void indentedCode(IndentedCodeBlock node, Siblings siblings) {
    siblings.add(new Block.CodeBlock(places.of(node), "", code(node.getContentLines())));
  }

  private static String code(List<BasedSequence> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line.trimEOL()).append('\n'));
    return text.toString();
  }

  private void verse(VerseParser.VerseBlock node, Siblings siblings) {
    List<Block.Verse.Line> lines = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      int indent = ((VerseParser.VerseLine) child).indent();
      lines.add(new Block.Verse.Line(indent, inlines.read(child)));
    }
    siblings.add(new Block.Verse(places.of(node), Attributes.NONE, lines));
  }

  private void definition(DefinitionParser.Definition node, Siblings siblings) {
    List<Block> blocks = read(node, siblings.innerDepth());
    siblings.define(new Definitions.Meaning(places.of(node.mark()), blocks));
  }

  private void note(NoteBodyParser.NoteBody node, Siblings siblings) {
    List<Block> blocks = read(node, siblings.innerDepth());
    notes.add(new Note(places.of(node.mark()), node.label(), blocks));
  }

  private void tagLine(TagLineParser.TagLine node, Siblings siblings) {
    Location at = places.of(node.mark());
    HtmlTag.at(node.mark(), 0).ifPresent(tag -> siblings.tag(at, tag));
    readInto(node, siblings);
  }

  private void opaqueHtml(OpaqueHtmlParser.OpaqueHtml node, Siblings siblings) {
    if (node.vanishes()) {
      comments.block(node);
    } else {
      Location all = places.source().at(node.mark().getStartOffset(), node.end());
      siblings.add(new Block.RawHtmlBlock(opening(all), Characters.lines(all.text())));
    }
    readInto(node, siblings);
  }

  /** The tag that opens HTML, or the first line of what is no tag. */
  private static Location opening(Location html) {
    String text = html.text();
    int line = text.lines().findFirst().orElse("").length();
    int tag = HtmlTag.at(text, 0).map(HtmlTag::end).orElse(line);
    return html.source().at(html.start(), html.start() + tag);
  }
}
