package press.imprint.manuscript;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.BlockVisitor;
import press.imprint.model.Inline;
import press.imprint.model.InlineVisitor;
import press.imprint.model.Note;
import press.imprint.model.Picture;

/** Writes what was read in a few letters, the places left out. */
final class Sketch implements BlockVisitor<String>, InlineVisitor<String> {
  private static final MarkdownReader READER = new MarkdownReader();

  /** Reads a file, every picture of which is missing. */
  static MarkdownFile read(String text) {
    return READER.read(new SourceText("book/a.md", text), Sketch::missing);
  }

  /** Reads a file on the stack of the caller. */
  static MarkdownFile readHere(String text) {
    return READER.readOnThisStack(new SourceText("book/a.md", text), Sketch::missing);
  }

  private static Picture missing(String address) {
    return new Picture.Refused(address, Picture.Fault.UNREADABLE, "is not there");
  }

  /** What a file holds: its blocks, then its notes. */
  static String of(String text) {
    return of(read(text));
  }

  static String of(MarkdownFile file) {
    Sketch sketch = new Sketch();
    String notes = file.notes().stream().map(sketch::note).collect(Collectors.joining());
    return sketch.blocks(file.blocks()) + notes;
  }

  String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
  }

  String words(List<Inline> content) {
    return content.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private String note(Note note) {
    return "<note " + note.label() + ">" + blocks(note.blocks()) + "</note>";
  }

  private static String element(String name, Attributes attributes, String content) {
    StringBuilder open = new StringBuilder("<" + name);
    attributes.id().ifPresent(id -> open.append(" #").append(id));
    attributes.classes().forEach(c -> open.append(" .").append(c));
    attributes.values().forEach((key, value) -> open.append(" " + key + "=" + value));
    return open + ">" + content + "</" + name + ">";
  }

  private static String element(String name, String content) {
    return element(name, Attributes.NONE, content);
  }

  @Override
  public String heading(Block.Heading heading) {
    Optional<String> id = Optional.of(heading.id()).filter(name -> !name.isEmpty());
    Attributes own = heading.attributes();
    return element(
        "h" + heading.level(),
        new Attributes(id, own.classes(), own.values()),
        words(heading.content()));
  }

  @Override
  public String paragraph(Block.Paragraph paragraph) {
    return element("p", paragraph.attributes(), words(paragraph.content()));
  }

  @Override
  public String quotation(Block.Quotation quotation) {
    return element("quote", quotation.attributes(), blocks(quotation.blocks()));
  }

  @Override
  public String epigraph(Block.Epigraph epigraph) {
    String by =
        epigraph.attribution().isEmpty() ? "" : element("by", words(epigraph.attribution()));
    return element("epigraph", epigraph.attributes(), blocks(epigraph.blocks()) + by);
  }

  @Override
  public String verse(Block.Verse verse) {
    return element(
        "verse",
        verse.attributes(),
        verse.lines().stream()
            .map(line -> "|" + " ".repeat(line.indent()) + words(line.content()))
            .collect(Collectors.joining()));
  }

  private String items(List<List<Block>> items) {
    return items.stream().map(item -> element("li", blocks(item))).collect(Collectors.joining());
  }

  @Override
  public String bulletList(Block.BulletList list) {
    return element(list.tight() ? "ul" : "ul-loose", items(list.items()));
  }

  @Override
  public String orderedList(Block.OrderedList list) {
    return element((list.tight() ? "ol-" : "ol-loose-") + list.start(), items(list.items()));
  }

  @Override
  public String definitionList(Block.DefinitionList list) {
    StringBuilder all = new StringBuilder();
    for (Block.DefinitionList.Item item : list.items()) {
      item.terms().forEach(term -> all.append(element("dt", words(term))));
      item.definitions().forEach(blocks -> all.append(element("dd", blocks(blocks))));
    }
    return element("dl", all.toString());
  }

  private String row(List<List<Inline>> row) {
    return row.stream().map(this::words).collect(Collectors.joining("|"));
  }

  @Override
  public String table(Block.Table table) {
    StringBuilder all = new StringBuilder();
    if (!table.caption().isEmpty()) {
      all.append(element("caption", words(table.caption())));
    }
    table.alignments().forEach(alignment -> all.append(alignment.name().charAt(0)));
    table.head().forEach(row -> all.append(element("head", row(row))));
    table.body().forEach(row -> all.append(element("row", row(row))));
    return element("table", table.attributes(), all.toString());
  }

  @Override
  public String codeBlock(Block.CodeBlock code) {
    return element(
        "pre",
        new Attributes(Optional.empty(), List.of(), java.util.Map.of()),
        (code.language().isEmpty() ? "" : code.language() + ":") + code.text().replace("\n", "⏎"));
  }

  @Override
  public String figure(Block.Figure figure) {
    String caption = figure.caption().isEmpty() ? "" : element("caption", words(figure.caption()));
    return element("figure", figure.attributes(), blocks(figure.blocks()) + caption);
  }

  @Override
  public String ornament(Block.Ornament ornament) {
    return "<ornament>";
  }

  @Override
  public String div(Block.Div div) {
    return element("div", div.attributes(), blocks(div.blocks()));
  }

  @Override
  public String rawHtmlBlock(Block.RawHtmlBlock raw) {
    return "{RAW " + raw.html() + " @" + raw.at().text() + "}";
  }

  @Override
  public String text(Inline.Text text) {
    return text.text();
  }

  @Override
  public String emphasis(Inline.Emphasis emphasis) {
    return element("em", words(emphasis.content()));
  }

  @Override
  public String strong(Inline.Strong strong) {
    return element("b", words(strong.content()));
  }

  @Override
  public String span(Inline.Span span) {
    return element("span", span.attributes(), words(span.content()));
  }

  @Override
  public String formed(Inline.Formed formed) {
    return element(
        formed.form().name().toLowerCase(java.util.Locale.ROOT), words(formed.content()));
  }

  @Override
  public String code(Inline.Code code) {
    return element("code", code.text());
  }

  @Override
  public String link(Inline.Link link) {
    String title = link.title().isEmpty() ? "" : " \"" + link.title() + "\"";
    return element("a " + target(link.target()) + title, words(link.content()))
        .replace("</a " + target(link.target()) + title + ">", "</a>");
  }

  private static String target(Inline.Target target) {
    return (target instanceof Inline.Target.External ? "out:" : "in:") + target.address();
  }

  @Override
  public String image(Inline.Image image) {
    String title = image.title().isEmpty() ? "" : " \"" + image.title() + "\"";
    return element(
        "img", image.attributes(), image.picture().address() + title + " " + words(image.alt()));
  }

  @Override
  public String noteCall(Inline.NoteCall call) {
    return "(^" + call.label() + ")";
  }

  @Override
  public String crossReference(Inline.CrossReference reference) {
    String page = reference.page() ? " page \"" + reference.lead() + "\"" : "";
    return "<ref " + reference.target().address() + page + ">";
  }

  @Override
  public String lineBreak(Inline.LineBreak lineBreak) {
    return "<br>";
  }

  @Override
  public String softBreak(Inline.SoftBreak softBreak) {
    return "⏎";
  }

  @Override
  public String rawHtml(Inline.RawHtml raw) {
    return "{raw " + raw.html() + "}";
  }
}
