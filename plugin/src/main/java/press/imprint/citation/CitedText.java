package press.imprint.citation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import press.imprint.citation.Layout.Span;
import press.imprint.diagnostic.Location;
import press.imprint.model.Inline;
import press.imprint.model.InlineWalker;
import press.imprint.model.Inlines;

/**
 * A run of inlines as one line of letters, each of which knows its place in the master. Italics are
 * two marks of their own, whatever is no letter is {@link #OBJECT}, every space is a plain one.
 */
final class CitedText {
  /** Opens italics. */
  static final char ITALIC = '\uE000';

  /** Closes italics. */
  static final char ROMAN = '\uE001';

  /** A picture, code, a note call or a cross-reference. */
  static final char OBJECT = '\uFFFC';

  private static final Pattern MARKS = Pattern.compile("[\uE000\uE001\uFFFC]");

  /** Words that may stand in italics without being a title. */
  private static final Pattern SIGNALS =
      Pattern.compile(
          "(?:see(?: also| generally)?|but see|cf\\.?|compare|contra|pace|et al\\.?|eds?\\.?|trans\\.?"
              + "|in|supra|infra|passim|e\\.g\\.?|sic|s\\.v\\.?|viz\\.?|v\\.|apud|vgl\\.|siehe|voir"
              + "|(?:quoted|cited) in|and|with),?",
          Pattern.CASE_INSENSITIVE);

  private final List<Inline> content;
  private final List<Location> pieces;
  private final String letters;
  private final int[] piece;
  private final int[] start;
  private final int[] end;

  private CitedText(List<Inline> content, Run run) {
    this.content = content;
    pieces = List.copyOf(run.pieces);
    letters = run.letters.toString();
    piece = Arrays.copyOf(run.piece, letters.length());
    start = Arrays.copyOf(run.start, letters.length());
    end = Arrays.copyOf(run.end, letters.length());
  }

  static CitedText of(List<Inline> content) {
    Run run = new Run();
    run.walk(content);
    return new CitedText(content, run);
  }

  /** The letters. */
  String letters() {
    return letters;
  }

  /** Where a stretch of the letters stands, from its first to its last; it must not be empty. */
  Location at(int from, int to) {
    return pieces.get(piece[from]).source().at(start[from], Math.max(start[from], end[to - 1]));
  }

  /** A stretch of the letters, without the marks. */
  Words words(int from, int to) {
    String said = letters.substring(from, to);
    boolean marked = said.chars().anyMatch(c -> c == ITALIC || c == ROMAN || c == OBJECT);
    return new Words(at(from, to), marked ? MARKS.matcher(said).replaceAll("") : said);
  }

  /** The letters that stand at a place. */
  Optional<Span> stretch(Location place) {
    int from = 0;
    while (from < letters.length() && start[from] < place.start()) {
      from++;
    }
    int to = from;
    while (to < letters.length() && end[to] <= place.end()) {
      to++;
    }
    return from < to ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The inlines of a stretch of the letters. */
  List<Inline> inlines(int from, int to) {
    return from < to ? Slice.of(content, at(from, to)) : List.of();
  }

  private static final class Run extends InlineWalker {
    private final List<Location> pieces = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private int[] piece = new int[64];
    private int[] start = new int[64];
    private int[] end = new int[64];
    private int depth;

    private void add(char letter, int from, int to) {
      int index = letters.length();
      if (index == start.length) {
        piece = Arrays.copyOf(piece, index * 2);
        start = Arrays.copyOf(start, index * 2);
        end = Arrays.copyOf(end, index * 2);
      }
      letters.append(letter);
      piece[index] = pieces.size() - 1;
      start[index] = from;
      end[index] = to;
    }

    private Void one(char letter, Location at) {
      pieces.add(at);
      add(letter, at.start(), at.end());
      return null;
    }

    @Override
    public Void text(Inline.Text text) {
      Location at = text.at();
      String said = text.text();
      boolean typed = said.length() == at.end() - at.start();
      pieces.add(at);
      for (int i = 0; i < said.length(); i++) {
        int from = typed ? at.start() + i : at.start();
        add(plain(said.charAt(i)), from, typed ? from + 1 : at.end());
      }
      return null;
    }

    private static char plain(char letter) {
      boolean mark = letter == ITALIC || letter == ROMAN;
      boolean space = Character.isSpaceChar(letter) || Character.isWhitespace(letter);
      return mark ? OBJECT : space ? ' ' : letter;
    }

    @Override
    public Void emphasis(Inline.Emphasis emphasis) {
      Location at = emphasis.at();
      boolean outer =
          depth == 0 && !SIGNALS.matcher(Inlines.plainText(emphasis.content())).matches();
      depth++;
      if (outer) {
        one(ITALIC, at.source().at(at.start(), at.start()));
      }
      super.emphasis(emphasis);
      if (outer) {
        one(ROMAN, at.source().at(at.end(), at.end()));
      }
      depth--;
      return null;
    }

    @Override
    public Void code(Inline.Code code) {
      return one(OBJECT, code.at());
    }

    @Override
    public Void image(Inline.Image image) {
      return one(OBJECT, image.at());
    }

    @Override
    public Void noteCall(Inline.NoteCall noteCall) {
      return one(OBJECT, noteCall.at());
    }

    @Override
    public Void crossReference(Inline.CrossReference reference) {
      return one(OBJECT, reference.at());
    }

    @Override
    public Void rawHtml(Inline.RawHtml rawHtml) {
      return one(OBJECT, rawHtml.at());
    }

    @Override
    public Void lineBreak(Inline.LineBreak lineBreak) {
      return one(' ', lineBreak.at());
    }

    @Override
    public Void softBreak(Inline.SoftBreak softBreak) {
      return one(' ', softBreak.at());
    }
  }
}
