package press.imprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import press.imprint.report.Reports;

/**
 * What the last build of this kind was made of and what came of it, in one file of the work folder:
 *
 * <pre>
 * the fingerprint of all that went in        32 bytes
 * the sum of the rest, as it is unpacked     32 bytes
 * the rest, packed: the result, the sum of each output, the reports
 * </pre>
 *
 * <p>The reports are in it because the goals of a build share their places: each leaves its own.
 */
final class LastBuild {
  private final BookOptions options;
  private final Path file;
  private final byte[] fingerprint;

  /** Takes the fingerprint before anything is read for the build. */
  LastBuild(BookOptions options) throws IOException {
    this.options = options;
    this.file = options.workFolder().resolve("last-" + kind(options) + ".build");
    this.fingerprint = Fingerprint.of(options);
  }

  private static String kind(BookOptions options) {
    String made = options.formats().stream().map(Format::word).collect(Collectors.joining("-"));
    String kind = made.isEmpty() ? "check" : made;
    return (options.strictness().draft() ? "draft-" + kind : kind).toLowerCase(Locale.ROOT);
  }

  /**
   * What came of it, if a build now would give the same and the outputs are there as they were
   * made. Reports that another goal has written over are put back.
   */
  Optional<BuildResult> result() throws IOException {
    Optional<byte[]> rest = rest();
    if (rest.isEmpty()) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest.get()))) {
      BuildResult result = StoredResult.read(in.readNBytes(in.readInt()), options).again();
      for (Path output : result.outputs().values()) {
        byte[] sum = in.readNBytes(Digest.LENGTH);
        if (!Files.isRegularFile(output) || !Arrays.equals(sum, Digest.of(output))) {
          return Optional.empty();
        }
      }
      if (isOneTooMany(result)) {
        return Optional.empty();
      }
      putBackReports(in);
      return Optional.of(result);
    }
  }

  private Optional<byte[]> rest() throws IOException {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      boolean same = Arrays.equals(fingerprint, in.readNBytes(Digest.LENGTH));
      byte[] sum = in.readNBytes(Digest.LENGTH);
      byte[] rest = same ? new InflaterInputStream(in).readAllBytes() : new byte[0];
      return Optional.of(rest).filter(read -> Arrays.equals(sum, Digest.of(read)));
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** Whether a file stands there that a build would have deleted, for nothing makes it any more. */
  private boolean isOneTooMany(BuildResult result) {
    return !result.outputs().isEmpty()
        && options.formats().stream()
            .flatMap(format -> Output.of(format).stream())
            .filter(output -> !result.outputs().containsKey(output))
            .anyMatch(output -> Files.exists(options.place(output)));
  }

  private void putBackReports(DataInputStream in) throws IOException {
    try (Publication publication = new Publication(options.workFolder(), "report")) {
      for (Path place : reports()) {
        byte[] report = in.readNBytes(in.readInt());
        if (!Files.isRegularFile(place) || !Arrays.equals(report, Files.readAllBytes(place))) {
          Files.write(publication.draft(place), report);
          publication.publish(List.of(place));
        }
      }
    }
  }

  private List<Path> reports() {
    return Reports.NAMES.stream().map(options.workFolder()::resolve).toList();
  }

  /** Forgets it: what is interrupted from now on is done again. */
  void forget() throws IOException {
    Files.deleteIfExists(file);
  }

  /** Keeps what came of the build that was made of this. */
  void keep(BuildResult result) throws IOException {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(rest);
    put(out, StoredResult.bytes(result));
    for (Path output : result.outputs().values()) {
      out.write(Digest.of(output));
    }
    for (Path report : reports()) {
      put(out, Files.readAllBytes(report));
    }
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    try (DataOutputStream packed = new DataOutputStream(Files.newOutputStream(draft))) {
      packed.write(fingerprint);
      packed.write(Digest.of(rest.toByteArray()));
      try (DeflaterOutputStream deflater = new DeflaterOutputStream(packed)) {
        rest.writeTo(deflater);
      }
    }
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void put(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
