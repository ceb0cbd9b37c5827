package press.imprint.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Invisible;

/**
 * A character that no font of the book has: it would be printed as an empty box. One finding for
 * each character and file, at the first place; what a picture shows, or its text for those who do
 * not see it, is not set.
 */
final class GlyphMissing implements Check {
  private final GlyphCoverage coverage;

  GlyphMissing(GlyphCoverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Search search = new Search();
    search.walk(book);
    SourceText yaml = book.sources().get(0);
    PrintedMetadata.of(book.metadata())
        .forEach(printed -> search.look(printed.text(), printed.placeIn(yaml)));
    List<Diagnostic> findings = new ArrayList<>();
    search.first.forEach(
        (what, where) -> findings.add(finding(what, where, search.times.get(what))));
    return findings;
  }

  private static Diagnostic finding(Missing what, Location where, int often) {
    String name = Character.getName(what.codePoint());
    String character = Character.toString(what.codePoint());
    String times = often == 1 ? "" : "; it stands here %s times".formatted(often);
    String message =
        "no font of the book has `%s` (U+%04X, %s)%s"
            .formatted(character, what.codePoint(), name == null ? "unassigned" : name, times);
    String hint =
        "name a TrueType font that has it under `fonts:` in book.yaml, or write otherwise";
    return Diagnostic.of(Rule.GLYPH_MISSING, where, message, hint);
  }

  private record Missing(SourceText source, int codePoint) {}

  private final class Search extends WholeBookWalker {
    private final Map<Missing, Location> first = new LinkedHashMap<>();
    private final Map<Missing, Integer> times = new HashMap<>();

    void look(String text, Location at) {
      text.codePoints()
          .filter(codePoint -> !Invisible.is(codePoint) && !coverage.has(codePoint))
          .forEach(codePoint -> add(codePoint, at));
    }

    private void add(int codePoint, Location at) {
      Missing key = new Missing(at.source(), codePoint);
      first.computeIfAbsent(key, none -> exact(codePoint, at));
      times.merge(key, 1, Integer::sum);
    }

    /** The character itself; all of its text where the author wrote an entity for it. */
    private Location exact(int codePoint, Location at) {
      String character = Character.toString(codePoint);
      int index = at.text().indexOf(character);
      int start = at.start() + index;
      return index < 0 ? at : at.source().at(start, start + character.length());
    }

    @Override
    public Void text(Inline.Text text) {
      look(text.text(), text.at());
      return null;
    }

    @Override
    public Void code(Inline.Code code) {
      look(code.text(), code.at());
      return null;
    }

    @Override
    public Void codeBlock(Block.CodeBlock codeBlock) {
      look(codeBlock.text(), codeBlock.at());
      return null;
    }

    @Override
    public Void image(Inline.Image image) {
      return null;
    }
  }
}
