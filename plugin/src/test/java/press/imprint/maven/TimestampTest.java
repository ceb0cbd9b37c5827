package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-23T00:00:00Z, 2026-11-23T00:00:00Z",
    "2026-11-23T03:30:00+03:30, 2026-11-23T00:00:00Z",
    "1795392000, 2026-11-23T00:00:00Z",
    "1980-01-01T00:00:02Z, 1980-01-01T00:00:02Z",
  })
  void aTimeIsReadAsMavenReadsIt(String typed, Instant time) throws MojoExecutionException {
    assertEquals(Optional.of(time), Timestamp.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "x", "-"})
  void oneCharacterIsTheClock(String typed) throws MojoExecutionException {
    assertEquals(Optional.empty(), Timestamp.parse(typed));
  }

  @Test
  void noTimeIsTheClock() throws MojoExecutionException {
    assertEquals(Optional.empty(), Timestamp.parse(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0",
        "yesterday",
        "2026-11-23",
        "2026-11-23T00:00:00",
        "1979-12-31T23:59:59Z",
        "1980-01-01T00:00:01Z",
        "2100-01-01T00:00:00Z",
        "99999999999999999999",
        "${git.commit.time}"
      })
  void aMistakeNamesTheParameter(String typed) {
    MojoExecutionException thrown =
        assertThrows(MojoExecutionException.class, () -> Timestamp.parse(typed));
    assertEquals(
        "<timestamp> (imprint.timestamp, project.build.outputTimestamp) is `"
            + typed
            + "`: it takes a time from 1980 to 2099 such as 2026-11-23T00:00:00Z, or seconds"
            + " since 1970",
        thrown.getMessage());
  }
}
