package press.imprint;

import java.io.IOException;
import java.util.List;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.manuscript.Reading;
import press.imprint.mend.Renumbering;
import press.imprint.report.Findings;

/** Writes the numbers that are labels of notes into sequence, in the files of the master. */
public final class NoteRenumbering {
  private final BookOptions options;

  /**
   * Prepares it.
   *
   * @param options which book; its formats do not matter
   */
  public NoteRenumbering(BookOptions options) {
    this.options = options;
  }

  /**
   * What came of it.
   *
   * @param errors what keeps notes from being told apart, and numbers typed in the text that are
   *     out of date; nothing is written then
   * @param steps the notes whose labels change
   */
  public record Result(List<Diagnostic> errors, List<Renumbering.Step> steps) {
    /** Keeps copies. */
    public Result {
      errors = List.copyOf(errors);
      steps = List.copyOf(steps);
    }
  }

  /**
   * Works the labels out.
   *
   * @param apply whether to write them, too
   * @return the steps, or the errors that forbid them
   * @throws IOException if a file cannot be written; none of them is then changed
   */
  public Result run(boolean apply) throws IOException {
    Reading reading =
        new ManuscriptReader(options.folder(), options.shownFolder(), options.defaults()).read();
    Findings found = new Judgement(Strictness.USUAL, codePoint -> true).of(reading);
    List<Diagnostic> errors = found.left().stream().filter(NoteRenumbering::forbids).toList();
    if (!errors.isEmpty() || reading.book().isEmpty()) {
      return new Result(errors, List.of());
    }
    Renumbering renumbering = new Renumbering(reading.book().get());
    if (apply && !renumbering.steps().isEmpty()) {
      new MasterFiles(options).write(renumbering.edits());
    }
    return new Result(List.of(), renumbering.steps());
  }

  /**
   * That labels do not count as they should is what this is for. A number typed in the text can be
   * told from its label as long as that stands; afterwards nobody could say which note was meant.
   */
  private static boolean forbids(Diagnostic finding) {
    return (finding.isError() && !finding.mayStand())
        || finding.rule() == Rule.STALE_CROSS_REFERENCE;
  }
}
