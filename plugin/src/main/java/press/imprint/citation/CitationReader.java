package press.imprint.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

/**
 * Reads the text of a note as a row of citations: {@code Evtuhov 723; Szaynok 304} is two.
 * Sentences and what semicolons divide are read one by one; what is no citation is commentary.
 * Quotations within a note are not read.
 */
public final class CitationReader {
  private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,160})\\)");

  private CitationReader() {}

  /**
   * Reads the blocks of a note.
   *
   * @param blocks its blocks
   * @return what it cites and says, in order
   */
  public static List<Citation> read(List<Block> blocks) {
    return lines(blocks).stream().flatMap(line -> readLine(line).stream()).toList();
  }

  /** The paragraphs of a note that are read. */
  static List<List<Inline>> lines(List<Block> blocks) {
    List<List<Inline>> lines = new ArrayList<>();
    new BookWalker() {
      @Override
      public Void paragraph(Block.Paragraph paragraph) {
        lines.add(paragraph.content());
        return null;
      }

      @Override
      public Void quotation(Block.Quotation quotation) {
        return null;
      }

      @Override
      public Void epigraph(Block.Epigraph epigraph) {
        return null;
      }
    }.walkBlocks(blocks);
    return lines;
  }

  /** Reads one paragraph of a note. */
  static List<Citation> readLine(List<Inline> content) {
    CitedText text = CitedText.of(content);
    Line line = new Line(text);
    Segments.of(text.letters()).forEach(segment -> line.read(segment.from(), segment.to()));
    return line.citations;
  }

  /** The full citations of one paragraph of a note, with the places of their pieces. */
  static List<FullReader.Found> readFulls(CitedText text) {
    Line line = new Line(text);
    return Segments.of(text.letters()).stream()
        .flatMap(segment -> line.fulls(segment.from(), segment.to()).stream())
        .toList();
  }

  /**
   * Reads the short citations that stand between brackets in running text.
   *
   * @param text a run of the text
   * @return the citations, in order
   */
  static List<Citation> readBrackets(CitedText text) {
    Line line = new Line(text);
    line.brackets(0, text.letters().length());
    return line.citations;
  }

  /** One paragraph of a note. */
  private static final class Line {
    private final CitedText text;
    private final String letters;
    private final FullReader fulls;
    private final ShortReader shorts;
    private final LocatorReader locators;
    private final List<Citation> citations = new ArrayList<>();

    Line(CitedText text) {
      this.text = text;
      this.letters = text.letters();
      this.fulls = new FullReader(text);
      this.shorts = new ShortReader(text);
      this.locators = new LocatorReader(text);
    }

    void read(int from, int to) {
      int start = behindSignals(from, to);
      List<FullReader.Found> found = fulls(from, to);
      if (found.isEmpty()) {
        Optional<Citation> one = ibid(start, to).or(() -> shorts.read(start, to));
        one.or(() -> led(start, to)).ifPresentOrElse(citations::add, () -> comment(from, to));
      } else {
        found.forEach(full -> citations.add(full.citation()));
      }
    }

    List<FullReader.Found> fulls(int from, int to) {
      return fulls.all(behindSignals(from, to), to);
    }

    private int behindSignals(int from, int to) {
      Matcher signal = Patterns.SIGNAL.matcher(letters).region(from, to);
      return signal.lookingAt() && signal.end() < to ? signal.end() : from;
    }

    /** What prose leads up to: {@code On all this see Lee, *Rope*, 12}. */
    private Optional<Citation> led(int from, int to) {
      Matcher lead = Patterns.LEAD.matcher(letters).region(from, to);
      int start = -1;
      boolean colon = false;
      while (lead.find()) {
        start = lead.end();
        colon = lead.group().equals(": ");
      }
      if (start < 0 || start >= to) {
        return Optional.empty();
      }
      boolean doubtful = colon;
      int first = start;
      return ibid(first, to)
          .or(() -> shorts.read(first, to))
          .map(citation -> doubtful ? citation.accept(DOUBT) : citation);
    }

    private Optional<Citation> ibid(int from, int to) {
      Matcher ibid = Patterns.IBID.matcher(letters).region(from, to);
      if (!ibid.useTransparentBounds(true).matches()) {
        return Optional.empty();
      }
      boolean italic = ibid.group("open") != null;
      boolean located = ibid.group("locator") != null;
      int end = ibid.end("word");
      end = Math.max(end, Math.max(ibid.end("outer"), ibid.end("stop")));
      boolean closed = italic && end < to && letters.charAt(end) == CitedText.ROMAN;
      Words word = text.words(from, closed ? end + 1 : end);
      List<Habit> habits = new ArrayList<>();
      habits.add(new Habit(Habit.Kind.IBID_ITALICS, italic, word.at()));
      if (located) {
        boolean stop = word.text().endsWith(".");
        habits.add(new Habit(Habit.Kind.IBID_STOP, stop, word.at()));
        habits.add(new Habit(Habit.Kind.IBID_COMMA, !ibid.group("comma").isEmpty(), word.at()));
      }
      int start = ibid.start("locator");
      int last = located ? ibid.end("locator") : closed ? end + 1 : end;
      Optional<Locator> locator =
          located ? Optional.of(locators.read(start, last)) : Optional.empty();
      return Optional.of(new Citation.Ibid(text.at(from, last), word, locator, habits));
    }

    private void comment(int from, int to) {
      int before = citations.size();
      brackets(from, to);
      if (citations.size() == before) {
        Words words = text.words(from, to);
        boolean learned = Patterns.TITLE.matcher(letters).region(from, to).find();
        citations.add(new Citation.Commentary(words.at(), words.text(), learned));
      }
    }

    void brackets(int from, int to) {
      Matcher bracket = BRACKETS.matcher(letters).region(from, to);
      while (bracket.find()) {
        int start = behindSignals(bracket.start(1), bracket.end(1));
        shorts
            .read(start, bracket.end(1))
            .map(citation -> citation.accept(DOUBT))
            .ifPresent(citations::add);
      }
    }
  }

  /** A short citation that is one only if its author is cited elsewhere. */
  private static final Citation.Visitor<Citation> DOUBT =
      new Citation.Visitor<>() {
        @Override
        public Citation full(Citation.Full full) {
          return full;
        }

        @Override
        public Citation brief(Citation.Brief brief) {
          return new Citation.Brief(
              brief.at(),
              brief.authors(),
              brief.title(),
              brief.locator(),
              brief.certain() && brief.title().isPresent(),
              brief.habits());
        }

        @Override
        public Citation ibid(Citation.Ibid ibid) {
          return ibid;
        }

        @Override
        public Citation commentary(Citation.Commentary commentary) {
          return commentary;
        }
      };
}
