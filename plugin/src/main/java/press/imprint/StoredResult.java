package press.imprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import press.imprint.check.Waivers.Waived;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Edit;
import press.imprint.diagnostic.Location;
import press.imprint.diagnostic.Related;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.diagnostic.SourceText;
import press.imprint.diagnostic.Waiver;
import press.imprint.restore.Tally;

/**
 * What came of a build, as bytes: first the files of the master in which something was found, each
 * with its text, then what was found, each place by the number of its file. A waiver comes back
 * without its scope, for it has done its work.
 */
final class StoredResult {
  private StoredResult() {}

  /** Writes a result. */
  static byte[] bytes(BuildResult result) throws IOException {
    return new Writer().bytes(result);
  }

  /** Writes that of a restoration. */
  static byte[] bytes(EditionResult result) throws IOException {
    return new Writer().bytes(result);
  }

  /** Reads that of a restoration back. */
  static EditionResult read(byte[] bytes) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Reader(in).result();
    }
  }

  /**
   * Reads one back.
   *
   * @param options those of the build, which know where its outputs are
   */
  static BuildResult read(byte[] bytes, BookOptions options) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      return new Reader(in).result(options);
    }
  }

  /** What is written in the order in which it is read. */
  private static final class Writer {
    private final Map<SourceText, Integer> sources = new LinkedHashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    byte[] bytes(BuildResult result) throws IOException {
      out.writeInt(result.notes());
      out.writeBoolean(result.failed());
      all(result.findings(), this::diagnostic);
      all(result.waived(), this::waived);
      all(result.remarks(), this::remark);
      all(List.copyOf(result.outputs().keySet()), output -> words(output.name()));
      return withSources();
    }

    byte[] bytes(EditionResult result) throws IOException {
      Tally tally = result.tally();
      out.writeInt(tally.kept());
      out.writeInt(tally.changed());
      out.writeInt(tally.added());
      out.writeInt(tally.furniture());
      out.writeInt(tally.notes());
      all(
          List.copyOf(tally.decisions().entrySet()),
          decision -> {
            words(decision.getKey());
            out.writeInt(decision.getValue());
          });
      all(result.findings(), this::diagnostic);
      return withSources();
    }

    private byte[] withSources() throws IOException {
      byte[] body = bytes.toByteArray();
      bytes.reset();
      all(List.copyOf(sources.keySet()), this::source);
      out.write(body);
      return bytes.toByteArray();
    }

    private <T> void all(List<T> list, Each<T> each) throws IOException {
      out.writeInt(list.size());
      for (T one : list) {
        each.put(one);
      }
    }

    private void source(SourceText source) throws IOException {
      words(source.name());
      words(source.text());
    }

    private void diagnostic(Diagnostic finding) throws IOException {
      words(finding.rule().name());
      words(finding.severity().name());
      location(finding.at());
      words(finding.message());
      words(finding.hint());
      all(
          finding.related(),
          place -> {
            location(place.at());
            words(place.words());
          });
      all(
          finding.fix(),
          edit -> {
            location(edit.at());
            words(edit.replacement());
          });
    }

    private void waived(Waived waived) throws IOException {
      diagnostic(waived.finding());
      location(waived.waiver().at());
      words(waived.waiver().ruleId());
      words(waived.waiver().reason());
    }

    private void remark(Remark remark) throws IOException {
      words(remark.severity().name());
      words(remark.text());
    }

    private void location(Location at) throws IOException {
      Integer known = sources.putIfAbsent(at.source(), sources.size());
      out.writeInt(Objects.requireNonNullElse(known, sources.size() - 1));
      out.writeInt(at.start());
      out.writeInt(at.end());
    }

    private void words(String words) throws IOException {
      byte[] encoded = words.getBytes(StandardCharsets.UTF_8);
      out.writeInt(encoded.length);
      out.write(encoded);
    }
  }

  /** Puts one of many. */
  private interface Each<T> {
    void put(T one) throws IOException;
  }

  /** Gets one of many. */
  private interface Next<T> {
    T get() throws IOException;
  }

  /** What is read. */
  private static final class Reader {
    private final DataInputStream in;
    private final List<SourceText> sources;

    Reader(DataInputStream in) throws IOException {
      this.in = in;
      this.sources = all(() -> new SourceText(words(), words()));
    }

    BuildResult result(BookOptions options) throws IOException {
      int notes = in.readInt();
      boolean failed = in.readBoolean();
      List<Diagnostic> findings = all(this::diagnostic);
      List<Waived> waived = all(this::waived);
      List<Remark> remarks = all(() -> new Remark(Severity.valueOf(words()), words()));
      Map<Output, Path> outputs = new EnumMap<>(Output.class);
      for (Output output : all(() -> Output.valueOf(words()))) {
        outputs.put(output, options.place(output));
      }
      return new BuildResult(notes, findings, waived, failed, remarks, outputs);
    }

    EditionResult result() throws IOException {
      int kept = in.readInt();
      int changed = in.readInt();
      int added = in.readInt();
      int furniture = in.readInt();
      int notes = in.readInt();
      Map<String, Integer> decisions = new LinkedHashMap<>();
      for (int left = in.readInt(); left > 0; left--) {
        decisions.put(words(), in.readInt());
      }
      Tally tally = new Tally(kept, changed, added, furniture, notes, decisions);
      return new EditionResult(tally, all(this::diagnostic), true);
    }

    private <T> List<T> all(Next<T> next) throws IOException {
      int size = in.readInt();
      List<T> list = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        list.add(next.get());
      }
      return list;
    }

    private Diagnostic diagnostic() throws IOException {
      return new Diagnostic(
          Rule.valueOf(words()),
          Severity.valueOf(words()),
          location(),
          words(),
          words(),
          all(() -> new Related(location(), words())),
          all(() -> new Edit(location(), words())));
    }

    private Waived waived() throws IOException {
      return new Waived(
          diagnostic(), new Waiver(location(), words(), words(), Waiver.Scope.none()));
    }

    private Location location() throws IOException {
      return new Location(sources.get(in.readInt()), in.readInt(), in.readInt());
    }

    private String words() throws IOException {
      return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
  }
}
