package press.imprint.manuscript;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Location;
import press.imprint.model.Attributes;
import press.imprint.model.Inline;
import press.imprint.model.Picture;

/** Makes runs of inlines from the inline nodes of flexmark's tree. */
final class InlineReader {
  /** No character has so high a number (CommonMark 0.31, 2.5). */
  private static final Pattern TOO_LONG = Pattern.compile("&#(?:[0-9]{8,}|[xX][0-9a-fA-F]{7,});");

  private final Places places;
  private final ReferenceRepository references;
  private final Function<String, Picture> pictures;
  private final Map<Class<? extends Node>, BiConsumer<Node, Run>> readers = new HashMap<>();

  /** The tokens of a node's children, as far as they are read. */
  private static final class Run {
    private final List<Token> tokens = new ArrayList<>();
    private final int depth;
    private final boolean spans;
    private int open;

    /**
     * Begins a run.
     *
     * @param depth how many inlines stand around it
     * @param spans whether brackets may bear attributes in it
     */
    Run(int depth, boolean spans) {
      this.depth = depth;
      this.spans = spans;
    }

    int innerDepth() {
      return depth + open + 1;
    }

    boolean isTooDeep() {
      return innerDepth() >= Dialect.DEEPEST;
    }

    void add(Inline inline) {
      tokens.add(new Token.Piece(inline));
    }

    void add(Token.Marks marks) {
      int last = tokens.size() - 1;
      Optional<Token> bearer =
          last < 0 || tokens.get(last).at().end() != marks.at().start()
              ? Optional.empty()
              : tokens.get(last).bearing(marks);
      if (bearer.isPresent()) {
        tokens.set(last, bearer.get());
      } else {
        tokens.add(marks);
      }
    }

    void add(Token.Tag tag) {
      tokens.add(tag);
      switch (tag.tag().kind()) {
        case OPEN -> open++;
        case CLOSE -> open = Math.max(0, open - 1);
        case EMPTY -> {}
      }
    }
  }

  InlineReader(
      Places places,
      ReferenceRepository references,
      Function<String, Picture> pictures,
      Consumer<InlineSyntax.Comment> comments) {
    this.places = places;
    this.references = references;
    this.pictures = pictures;
    on(Text.class, (node, run) -> text(node.getChars(), run));
    on(HtmlEntity.class, this::entity);
    on(
        SoftLineBreak.class,
        (node, run) -> run.add(new Inline.SoftBreak(places.of(node.getChars()))));
    on(
        HardLineBreak.class,
        (node, run) -> run.add(new Inline.LineBreak(places.of(node.getChars()))));
    on(Emphasis.class, (node, run) -> wrap(node, run, Inline.Emphasis::new));
    on(StrongEmphasis.class, (node, run) -> wrap(node, run, Inline.Strong::new));
    on(Code.class, (node, run) -> run.add(new Inline.Code(places.of(node), codeText(node))));
    on(Link.class, (node, run) -> link(node, node.getUrl(), node.getTitle(), run));
    on(LinkRef.class, this::linkRef);
    on(Image.class, (node, run) -> image(node, node.getUrl(), node.getTitle(), run));
    on(ImageRef.class, this::imageRef);
    on(AutoLink.class, (node, run) -> autolink(node, node.getText(), "", run));
    on(MailLink.class, (node, run) -> autolink(node, node.getText(), "mailto:", run));
    on(HtmlInline.class, this::html);
    on(
        InlineSyntax.Call.class,
        (node, run) -> run.add(new Inline.NoteCall(places.of(node), node.label())));
    on(InlineSyntax.Braces.class, this::braces);
    on(InlineSyntax.Comment.class, (node, run) -> comments.accept(node));
  }

  private <N extends Node> void on(Class<N> kind, BiConsumer<N, Run> reader) {
    readers.put(kind, (node, run) -> reader.accept(kind.cast(node), run));
  }

  /**
   * Makes a run from the children of a node.
   *
   * @param parent the node
   * @return the run
   */
  List<Inline> read(Node parent) {
    return read(parent, 0);
  }

  /**
   * The tokens of the children of a node, for one who takes some of them away first.
   *
   * @param parent the node
   * @return the tokens, to be given to {@link #fold}
   */
  List<Token> tokens(Node parent) {
    return tokens(parent, 0);
  }

  /**
   * Makes a run from tokens.
   *
   * @param tokens the tokens
   * @return the run
   */
  List<Inline> fold(List<Token> tokens) {
    return InlineFold.fold(tokens, pictures, Dialect.DEEPEST);
  }

  private List<Inline> read(Node parent, int depth) {
    return InlineFold.fold(tokens(parent, depth), pictures, Dialect.DEEPEST - depth);
  }

  private List<Token> tokens(Node parent, int depth) {
    Run run = new Run(depth, hasBraces(parent));
    readInto(parent, run);
    return run.tokens;
  }

  private static boolean hasBraces(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof InlineSyntax.Braces) {
        return true;
      }
    }
    return false;
  }

  private void readInto(Node parent, Run run) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      readers.getOrDefault(child.getClass(), this::unknown).accept(child, run);
    }
  }

  private void unknown(Node node, Run run) {
    throw new IllegalStateException("no reader for " + node.getClass() + " at " + places.of(node));
  }

  private void text(BasedSequence chars, Run run) {
    run.tokens.addAll(TextPieces.cut(places.source(), chars, run.spans));
  }

  private void entity(HtmlEntity node, Run run) {
    Location at = places.of(node.getChars());
    boolean tooLong = TOO_LONG.matcher(at.text()).matches();
    run.add(new Inline.Text(at, tooLong ? at.text() : Characters.resolveEntities(at.text())));
  }

  private interface Wrapping {
    Inline of(Location at, List<Inline> content);
  }

  /** Wraps what a node holds; too deep down, what it holds stands for itself. */
  private void wrap(Node node, Run run, Wrapping wrapping) {
    if (run.isTooDeep()) {
      readInto(node, run);
    } else {
      run.add(wrapping.of(places.of(node), read(node, run.innerDepth())));
    }
  }

  /** Line ends are spaces; one space goes on each side if there is more (CommonMark 0.31, 6.1). */
  private static String codeText(Code node) {
    String text = Characters.lines(node.getText()).replace('\n', ' ');
    boolean padded = text.startsWith(" ") && text.endsWith(" ") && !text.isBlank();
    return padded ? text.substring(1, text.length() - 1) : text;
  }

  private void link(Node node, BasedSequence url, BasedSequence title, Run run) {
    String address = Characters.resolve(url);
    wrap(
        node,
        run,
        (at, content) -> linked(at, Targets.of(address), Characters.resolve(title), content));
  }

  /** A link into the book without words prints what it leads to. */
  private static Inline linked(
      Location at, Inline.Target target, String title, List<Inline> content) {
    boolean wordless = content.isEmpty() && !(target instanceof Inline.Target.External);
    return wordless
        ? new Inline.CrossReference(at, target, false, "", List.of())
        : new Inline.Link(at, target, title, content);
  }

  private void image(Node node, BasedSequence url, BasedSequence title, Run run) {
    Picture picture = pictures.apply(Characters.resolve(url));
    wrap(
        node,
        run,
        (at, alt) ->
            new Inline.Image(at, picture, alt, Characters.resolve(title), Attributes.NONE));
  }

  private void linkRef(LinkRef node, Run run) {
    Reference reference = node.getReferenceNode(references);
    link(node, reference.getUrl(), reference.getTitle(), run);
  }

  private void imageRef(ImageRef node, Run run) {
    Reference reference = node.getReferenceNode(references);
    image(node, reference.getUrl(), reference.getTitle(), run);
  }

  private void autolink(Node node, BasedSequence text, String scheme, Run run) {
    Inline.Text words = new Inline.Text(places.of(text), text.toString());
    Inline.Target target = new Inline.Target.External(scheme + text);
    run.add(new Inline.Link(places.of(node), target, "", List.of(words)));
  }

  private void html(HtmlInline node, Run run) {
    Location at = places.of(node);
    BasedSequence chars = node.getChars();
    Optional<HtmlTag> tag = HtmlTag.at(chars, 0).filter(found -> found.end() == chars.length());
    if (tag.isPresent()) {
      run.add(new Token.Tag(at, tag.get()));
    } else {
      run.add(new Inline.RawHtml(at, Characters.lines(at.text())));
    }
  }

  private void braces(InlineSyntax.Braces node, Run run) {
    run.add(new Token.Marks(places.of(node), BraceSyntax.read(node.getChars())));
  }
}
