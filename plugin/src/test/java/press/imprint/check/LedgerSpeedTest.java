package press.imprint.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import press.imprint.citation.Ledger;
import press.imprint.model.Book;
import press.imprint.model.Notes;

/** The citations of a long book are read, bound and judged within a second of the processor. */
class LedgerSpeedTest {
  private static final int FILES = 10;
  private static final int NOTES = 900;
  private static final String[] KINDS = {
    "Ada Harcourt%s, “Rope %d” (Bergen: Havn, 1960), %d.",
    "Harcourt%s 12–14; Harcourt%s, “Rope %d,” 15.",
    "See also Harcuort%s 12; and for the rest of it, which is long, see what others say: ((((“",
    "Ibid., 14.",
    "A remark, in which A. B. C. and D. E. F. are named, the Court of the King of the Isles, 1905.",
  };

  private static Book book() {
    TinyBook book = new TinyBook();
    for (int file = 0; file < FILES; file++) {
      StringBuilder text = new StringBuilder();
      StringBuilder bodies = new StringBuilder();
      for (int i = 0; i < NOTES; i++) {
        int work = (file * NOTES + i) / KINDS.length;
        String name = Integer.toString(work, 26).replaceAll("\\d", "q");
        String kind = KINDS[i % KINDS.length];
        text.append("Word[^").append(i).append("] ");
        bodies.append("\n[^").append(i).append("]: ");
        bodies.append(kind.replace("%s", name).replace("%d", String.valueOf(work)));
      }
      book.file(file + ".md", text + "\n" + bodies);
    }
    return book.book();
  }

  @Test
  void nineThousandNotesAreJudgedWithinASecond() {
    Book book = book();
    Notes notes = new Notes(book);
    assertEquals(FILES * NOTES, notes.called().size());
    long fastest = LongStream.range(0, 4).map(run -> milliseconds(book, notes)).min().orElseThrow();
    assertTrue(fastest < 1000, () -> fastest + " ms");
  }

  private static long milliseconds(Book book, Notes notes) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    long findings =
        Checker.aboutCitations(new Ledger(book, notes)).stream()
            .mapToLong(check -> check.findings(book).size())
            .sum();
    assertTrue(findings > NOTES, () -> "" + findings);
    long spent = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    return spent / 1_000_000;
  }
}
