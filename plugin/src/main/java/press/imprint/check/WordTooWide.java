package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Inline;

/**
 * A word that is wider than a line and that nothing divides, a checksum for instance: the line ends
 * somewhere within it. Blocks of code are let alone, for their lines are the author's.
 */
final class WordTooWide implements Check {
  /** Words of fewer letters fit on a line of any page. */
  private static final Pattern LONG = Pattern.compile("[^\\s\u00a0]{25,}");

  private static final int SHOWN = 30;

  private final GlyphCoverage coverage;

  WordTooWide(GlyphCoverage coverage) {
    this.coverage = coverage;
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    Search search = new Search();
    search.walk(book);
    return search.findings;
  }

  private static Diagnostic finding(String word, Location at) {
    int index = at.text().indexOf(word);
    int start = at.start() + index;
    Location place = index < 0 ? at : at.source().at(start, start + word.length());
    String message = "`%s` is wider than a line, and nothing divides it".formatted(shown(word));
    String hint =
        "tell with soft hyphens (`&shy;`) or zero-width spaces (`&#8203;`) where it may be divided,"
            + " or set it as a block of code";
    return Diagnostic.of(Rule.WORD_TOO_WIDE, place, message, hint);
  }

  private static String shown(String word) {
    return word.length() <= SHOWN ? word : word.substring(0, SHOWN) + "…";
  }

  private final class Search extends WholeBookWalker {
    private final List<Diagnostic> findings = new ArrayList<>();

    private void look(String text, boolean code, Location at) {
      Matcher word = LONG.matcher(text);
      while (word.find()) {
        if (!coverage.fits(word.group(), code)) {
          findings.add(finding(word.group(), at));
        }
      }
    }

    @Override
    public Void text(Inline.Text text) {
      look(text.text(), false, text.at());
      return null;
    }

    @Override
    public Void code(Inline.Code code) {
      look(code.text(), true, code.at());
      return null;
    }

    @Override
    public Void codeBlock(Block.CodeBlock codeBlock) {
      return null;
    }

    @Override
    public Void image(Inline.Image image) {
      return null;
    }
  }
}
