package press.imprint.verify;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.SourceText;

/** Makes findings of veraPDF ours. */
final class PdfInvalid {
  private static final String HINT =
      "look up the clause in veraPDF's list of rules; if neither a picture nor the master is at"
          + " fault, report it to Imprint";

  private static final String NOT_READ = "make the book anew; if it stays so, report it to Imprint";

  private static final Pattern PAGE = Pattern.compile("pages\\[(\\d+)\\]");
  private static final Pattern OBJECT = Pattern.compile("\\((\\d+) (\\d+) obj\\b");

  private final SourceText file;
  private final ObjectPage page;

  PdfInvalid(Path pdf) {
    this.file = new SourceText(pdf.toString().replace('\\', '/'), "");
    this.page = new ObjectPage(pdf);
  }

  /**
   * A finding as a diagnostic.
   *
   * @param finding standard, clause, number of the test, sentence, how many times, where first
   * @return the diagnostic, at the file
   */
  Diagnostic diagnostic(List<String> finding) {
    String sentence = Sentence.of(finding.get(3));
    if (finding.get(0).isEmpty()) {
      String message = "veraPDF cannot read it: " + sentence;
      return Diagnostic.of(Rule.PDF_INVALID, file.at(0, 0), message, NOT_READ);
    }
    String message =
        "%s, %s, test %s: %s%s"
            .formatted(
                finding.get(0),
                finding.get(1),
                finding.get(2),
                sentence,
                counted(Integer.parseInt(finding.get(4)), page(finding.get(5))));
    return Diagnostic.of(Rule.PDF_INVALID, file.at(0, 0), message, HINT);
  }

  private static String counted(int times, int page) {
    if (times < 2) {
      return page > 0 ? " (on page " + page + ")" : "";
    }
    return " (" + times + " times" + (page > 0 ? ", first on page " + page : "") + ")";
  }

  /**
   * The page of a place such as {@code root/document[0]/pages[3](45 0 obj PDPage)/…}, counted from
   * 1; a structure element names none, but the objects on the way to it may know theirs. 0 where it
   * cannot be told.
   */
  private int page(String where) {
    Matcher named = PAGE.matcher(where);
    if (named.find()) {
      return Integer.parseInt(named.group(1)) + 1;
    }
    long number = 0;
    int generation = 0;
    for (Matcher object = OBJECT.matcher(where); object.find(); ) {
      number = Long.parseLong(object.group(1));
      generation = Integer.parseInt(object.group(2));
    }
    return number == 0 ? 0 : page.of(number, generation);
  }
}
