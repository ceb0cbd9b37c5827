package press.imprint.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import press.imprint.BookOptions;
import press.imprint.BuildResult;
import press.imprint.EditionOptions;
import press.imprint.EditionResult;
import press.imprint.MasterMending;
import press.imprint.NoteRenumbering;
import press.imprint.Remark;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Ink;
import press.imprint.diagnostic.Severity;
import press.imprint.mend.Renumbering;

/**
 * Turns what comes of our work into what Maven has for it: findings become lines of the log and one
 * failure, a broken disk becomes an execution error.
 */
final class Outcome {
  /** What a goal says that is told to do nothing. */
  static final String SKIPPED = "skipped, for <skip> (imprint.skip) is true";

  /** As many findings as a person reads in one go. */
  private static final int SHOWN = 50;

  private final Log log;
  private final ShownPath shown;
  private final Ink ink;

  Outcome(Log log, MavenProject project) {
    this(log, project, Colours.ofMaven());
  }

  Outcome(Log log, MavenProject project, Ink ink) {
    this.log = log;
    this.shown = new ShownPath(project);
    this.ink = ink;
  }

  /** Work that may meet a broken disk. */
  interface Work<T> {
    T run() throws IOException;
  }

  /** Reports what came of a book. */
  BuildResult of(BookOptions options, Work<BuildResult> build)
      throws MojoExecutionException, MojoFailureException {
    boolean writes = !options.formats().isEmpty();
    if (writes && options.timestamp().isEmpty()) {
      log.info(
          "note: no <timestamp> (project.build.outputTimestamp): the outputs bear the clock's time, and"
              + " two builds differ");
    }
    BuildResult result = done(build);
    tell(result.findings(), " in " + shown.of(options.workFolder().resolve("report.html")));
    log.info(summary(result));
    offerMends(result.findings());
    if (!result.findings().isEmpty()) {
      log.info("report: " + shown.of(options.workFolder().resolve("report.html")));
    }
    String failure = blamed(result.findings()) + " in " + options.shownFolder();
    if (result.failed()) {
      throw new MojoFailureException(failure + (writes ? "; nothing was written" : ""));
    }
    if (writes && result.outputs().isEmpty()) {
      log.warn(failure + "; nothing was written, and <failOn> (imprint.failOn) says not to fail");
    }
    result.remarks().forEach(this::tell);
    String how = result.repeated() ? "unchanged: " : "wrote ";
    result.outputs().values().forEach(file -> log.info(how + shown.of(file)));
    return result;
  }

  private void offerMends(List<Diagnostic> findings) {
    long number = findings.stream().filter(Diagnostic::isMendable).count();
    if (number > 0) {
      boolean all = number == findings.size();
      String which = all ? (number == 1 ? "it" : "all of them") : number + " of them";
      log.info(which + " can be mended by `imprint:fix`");
    }
  }

  /** What keeps a book from being made: errors, or what else a POM does not put up with. */
  private static String blamed(List<Diagnostic> findings) {
    long errors = number(findings, Severity.ERROR);
    return errors > 0 ? count(errors, "error") : count(findings.size(), "finding");
  }

  private static String summary(BuildResult result) {
    long files =
        result.findings().stream().map(finding -> finding.at().source().name()).distinct().count();
    long notes = number(result.findings(), Severity.NOTE);
    return count(result.notes(), "note")
        + ", "
        + summary(result.findings())
        + (notes > 0 ? ", " + count(notes, "remark") : "")
        + (files > 0 ? " in " + count(files, "file") : "")
        + (result.waived().isEmpty() ? "" : ", " + result.waived().size() + " waived");
  }

  /** Reports the new labels of notes. */
  void renumbered(boolean applied, Work<NoteRenumbering.Result> renumbering)
      throws MojoExecutionException, MojoFailureException {
    NoteRenumbering.Result result = done(renumbering);
    tell(result.errors(), "");
    if (!result.errors().isEmpty()) {
      String failure = blamed(result.errors()) + " in the book; no label was changed";
      throw new MojoFailureException(failure);
    }
    result.steps().forEach(step -> log.info(row(step)));
    String did = applied ? " changed" : " would change; -Dimprint.apply writes them";
    log.info(
        result.steps().isEmpty()
            ? "every number is in its place"
            : count(result.steps().size(), "label") + did);
  }

  /** Reports what is mended in the master, and what is left to its author. */
  void mended(boolean applied, Work<MasterMending.Result> mending) throws MojoExecutionException {
    MasterMending.Result result = done(mending);
    result.diffs().forEach(diff -> log.info("\n" + String.join("\n", diff)));
    String did = (applied ? "mended " : "would mend ") + count(result.made().size(), "finding");
    int files = result.diffs().size();
    log.info(
        result.made().isEmpty()
            ? "nothing to mend"
            : did + " in " + count(files, "file") + (applied ? "" : "; nothing was written"));
    long again = result.left().stream().filter(Diagnostic::isMendable).count();
    if (again > 0) {
      log.info(count(again, "finding") + " in the same place: run imprint:fix again");
    }
    if (result.left().size() > again) {
      log.info(count(result.left().size() - again, "finding") + " left to you: see imprint:check");
    }
  }

  private static String row(Renumbering.Step step) {
    return "%s: [^%s] -> [^%s]".formatted(step.file().name(), step.before(), step.after());
  }

  /** Reports what came of a restoration. */
  void of(EditionOptions options, Work<EditionResult> restoration)
      throws MojoExecutionException, MojoFailureException {
    EditionResult restored = done(restoration);
    tell(restored.findings(), "");
    failOnErrors(restored.findings(), options.shownSheet() + "; nothing was written");
    restored.tally().toString().lines().forEach(log::info);
    String how = restored.repeated() ? "unchanged: " : "wrote ";
    log.info(how + shown.of(options.master()) + ", " + shown.of(options.apparatus()));
  }

  /** Reports what judges say of files; each is heard before any of them fails. */
  void of(Map<Path, Work<List<Diagnostic>>> judgements)
      throws MojoExecutionException, MojoFailureException {
    List<String> failed = new ArrayList<>();
    for (Map.Entry<Path, Work<List<Diagnostic>>> judgement : judgements.entrySet()) {
      List<Diagnostic> findings = done(judgement.getValue());
      String file = shown.of(judgement.getKey());
      tell(findings, "");
      log.info(file + ": " + summary(findings));
      long errors = number(findings, Severity.ERROR);
      if (errors > 0) {
        failed.add(count(errors, "error") + " in " + file);
      }
    }
    if (!failed.isEmpty()) {
      throw new MojoFailureException(String.join(", ", failed));
    }
  }

  private static <T> T done(Work<T> work) throws MojoExecutionException {
    try {
      return work.run();
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("a file cannot be read or written: " + e, e);
    }
  }

  private void tell(List<Diagnostic> findings, String where) {
    List<Diagnostic> shown = shown(findings);
    shown.forEach(this::tell);
    if (findings.size() > shown.size()) {
      log.warn("and " + (findings.size() - shown.size()) + " more" + where);
    }
  }

  /** As many as a person reads, in their order: of more than that, the errors before all others. */
  private static List<Diagnostic> shown(List<Diagnostic> findings) {
    List<Integer> errorsFirst =
        IntStream.range(0, findings.size())
            .boxed()
            .sorted(Comparator.comparing(i -> !findings.get(i).isError()))
            .limit(SHOWN)
            .sorted()
            .toList();
    return errorsFirst.stream().map(findings::get).toList();
  }

  private void tell(Diagnostic finding) {
    tell(finding.severity(), finding.printed(ink));
  }

  private void tell(Remark remark) {
    tell(remark.severity(), remark.text());
  }

  private void tell(Severity severity, String text) {
    switch (severity) {
      case ERROR -> log.error(text);
      case WARNING -> log.warn(text);
      default -> log.info(text);
    }
  }

  private static void failOnErrors(List<Diagnostic> findings, String where)
      throws MojoFailureException {
    if (findings.stream().anyMatch(Diagnostic::isError)) {
      throw new MojoFailureException(
          count(number(findings, Severity.ERROR), "error") + " in " + where);
    }
  }

  private static String summary(List<Diagnostic> findings) {
    return count(number(findings, Severity.ERROR), "error")
        + ", "
        + count(number(findings, Severity.WARNING), "warning");
  }

  private static long number(List<Diagnostic> findings, Severity severity) {
    return findings.stream().filter(finding -> finding.severity() == severity).count();
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}
