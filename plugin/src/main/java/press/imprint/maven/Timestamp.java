package press.imprint.maven;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;

/**
 * The time that outputs bear, written as Maven's guide to reproducible builds has it: {@code
 * 2026-11-23T00:00:00Z}, the same with an offset, or seconds since 1970; one character that is no
 * figure switches it off.
 */
final class Timestamp {
  /** A ZIP cannot tell an earlier time without an extra field, nor can a later one be told. */
  private static final Instant FIRST = Instant.parse("1980-01-01T00:00:02Z");

  private static final Instant LAST = Instant.parse("2099-12-31T23:59:59Z");

  private Timestamp() {}

  /** The time that a parameter names, if it names one. */
  static Optional<Instant> parse(String typed) throws MojoExecutionException {
    String text = typed == null ? "" : typed.strip();
    boolean figures = !text.isEmpty() && text.chars().allMatch(c -> '0' <= c && c <= '9');
    if (!figures && text.length() < 2) {
      return Optional.empty();
    }
    try {
      Instant time =
          figures
              ? Instant.ofEpochSecond(Long.parseLong(text))
              : OffsetDateTime.parse(text).toInstant();
      if (time.isBefore(FIRST) || time.isAfter(LAST)) {
        throw new DateTimeException("not from " + FIRST + " to " + LAST);
      }
      return Optional.of(time);
    } catch (DateTimeException | NumberFormatException e) {
      throw new MojoExecutionException(
          "<timestamp> (imprint.timestamp, project.build.outputTimestamp) is `"
              + text
              + "`: it takes a time from 1980 to 2099 such as 2026-11-23T00:00:00Z, or seconds"
              + " since 1970");
    }
  }
}
