package press.imprint;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/**
 * What the last build of a kind was made of and what came of it, in one file:
 *
 * <pre>
 * the fingerprint of all that went in        32 bytes
 * the rest, packed: the sum of the outputs, the result, the reports
 * </pre>
 *
 * <p>What is packed has a checksum (RFC 1950), by which damage is known. The reports are in it
 * because the goals of a build share their places: each leaves its own.
 */
final class LastBuild {
  private final byte[] outputs;
  private final byte[] result;
  private final List<byte[]> reports = new ArrayList<>();

  private LastBuild(byte[] rest) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(rest))) {
      outputs = in.readNBytes(Digest.LENGTH);
      result = in.readNBytes(in.readInt());
      while (in.available() > 0) {
        reports.add(in.readNBytes(in.readInt()));
      }
    }
  }

  /**
   * Reads it.
   *
   * @param file where it is kept
   * @param fingerprint of all that goes into a build now
   * @return it, if it was made of the same, and is whole
   */
  static Optional<LastBuild> of(Path file, byte[] fingerprint) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
      boolean same = Arrays.equals(fingerprint, in.readNBytes(Digest.LENGTH));
      return same
          ? Optional.of(new LastBuild(new InflaterInputStream(in).readAllBytes()))
          : Optional.empty();
    } catch (IOException damaged) {
      return Optional.empty();
    }
  }

  /** What came of it. */
  byte[] result() {
    return result.clone();
  }

  /** Whether files are as it left them; one that it left no file for is not to be there. */
  boolean left(Collection<Path> places) throws IOException {
    return Arrays.equals(outputs, sum(places));
  }

  /** Puts those of its reports back that something else has written over. */
  void putBack(List<Path> places) throws IOException {
    for (int i = 0; i < places.size(); i++) {
      Path place = places.get(i);
      if (!Files.isRegularFile(place)
          || !Arrays.equals(reports.get(i), Files.readAllBytes(place))) {
        replace(place, reports.get(i));
      }
    }
  }

  /**
   * Keeps what came of a build.
   *
   * @param file where
   * @param fingerprint of all that went into it, taken before anything was read for it
   * @param result what came of it
   * @param outputs the places of files that are as it left them, or are not there
   * @param reports the places of its reports
   */
  static void keep(
      Path file, byte[] fingerprint, byte[] result, Collection<Path> outputs, List<Path> reports)
      throws IOException {
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(rest);
    out.write(sum(outputs));
    put(out, result);
    for (Path report : reports) {
      put(out, Files.readAllBytes(report));
    }
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(fingerprint);
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(whole)) {
      rest.writeTo(deflater);
    }
    replace(file, whole.toByteArray());
  }

  /** Whoever is interrupted leaves the old file or the new one. */
  private static void replace(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path draft = file.resolveSibling(file.getFileName() + ".draft");
    Files.write(draft, bytes);
    Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static void put(DataOutputStream out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] sum(Collection<Path> places) throws IOException {
    Digest digest = new Digest();
    for (Path place : places) {
      digest.add(place.toString()).add(place);
    }
    return digest.sum();
  }
}
