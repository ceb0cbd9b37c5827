package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream terminal = new PrintStream(bytes, true, StandardCharsets.UTF_8);
  private long now = 1_000;
  private boolean isTerminal = true;

  private final ProgressLine line = new ProgressLine(terminal, () -> isTerminal, () -> now);

  @Test
  void twoSecondsAreSilent() {
    line.phase("reading");
    now += 1_999;
    line.tick();
    assertEquals("", bytes.toString(StandardCharsets.UTF_8));
    now += 1;
    line.tick();
    assertEquals("reading", shown());
  }

  @Test
  void aPhaseIsToldWithItsPages() {
    now += 5_000;
    line.phase("setting pages");
    line.pages(1312);
    line.tick();
    assertEquals("setting pages: 1,312 so far", shown());
    line.pages(1400);
    line.tick();
    assertEquals("setting pages: 1,400 so far", shown());
  }

  @Test
  void theNextPhaseLeavesNothingOfALongerLine() {
    now += 5_000;
    line.phase("setting pages");
    line.pages(12);
    line.tick();
    line.phase("writing");
    line.tick();
    assertEquals("writing", shown());
  }

  @Test
  void theLineIsDrawnByTheClockAndOnlyWhereItChanges() {
    now += 5_000;
    line.phase("reading");
    line.pages(1);
    assertEquals("", bytes.toString(StandardCharsets.UTF_8));
    line.tick();
    int drawn = bytes.size();
    line.tick();
    assertEquals(drawn, bytes.size());
  }

  @Test
  void atTheEndTheLineIsGoneAndTheCursorAtItsBegin() {
    now += 5_000;
    line.phase("reading");
    line.tick();
    line.clear();
    terminal.print("143 notes");
    assertEquals("143 notes", shown());
    int size = bytes.size();
    line.tick();
    assertEquals(size, bytes.size());
  }

  @Test
  void whatWasSilentHasNothingToTakeAway() {
    line.phase("reading");
    line.clear();
    assertEquals(0, bytes.size());
  }

  @Test
  void nothingIsDrawnWhereThereIsNoTerminal() {
    isTerminal = false;
    now += 5_000;
    line.phase("reading");
    line.tick();
    line.clear();
    assertEquals(0, bytes.size());
  }

  @Test
  void workGivesWhatComesOfItOrFailsAsItFails() throws IOException {
    assertEquals("a book", ProgressLine.during(() -> true, progress -> "a book"));
    IOException broken = new IOException("disk full");
    assertEquals(
        broken,
        assertThrows(
            IOException.class,
            () ->
                ProgressLine.during(
                    () -> true,
                    progress -> {
                      throw broken;
                    })));
  }

  @Test
  void batchModeAndBuildsSideBySideAreNoTerminal() {
    DefaultMavenExecutionRequest batch = new DefaultMavenExecutionRequest();
    batch.setInteractiveMode(false);
    assertFalse(Terminal.of(session(batch), new RecordedLog()).getAsBoolean());
    DefaultMavenExecutionRequest several = new DefaultMavenExecutionRequest();
    several.setInteractiveMode(true);
    several.setDegreeOfConcurrency(4);
    assertFalse(Terminal.of(session(several), new RecordedLog()).getAsBoolean());
  }

  @SuppressWarnings("deprecation") // The constructor that needs no container.
  private static MavenSession session(MavenExecutionRequest request) {
    return new MavenSession(null, null, request, new DefaultMavenExecutionResult());
  }

  /** What a terminal shows: a carriage return goes back, and what is written covers. */
  private String shown() {
    StringBuilder row = new StringBuilder();
    int column = 0;
    for (char c : bytes.toString(StandardCharsets.UTF_8).toCharArray()) {
      if (c == '\r') {
        column = 0;
      } else {
        row.setLength(Math.max(row.length(), column + 1));
        row.setCharAt(column++, c);
      }
    }
    return row.toString().stripTrailing();
  }
}
