package press.imprint.epub;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The container of EPUB 3.3, section 6.1, as a ZIP that tells nothing of clock, zone or machine.
 */
final class ReproducibleZip {
  /** One day after the first that ZIP can tell: at the first Java adds a field (PKG-005). */
  private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 2, 0, 0);

  private static final LocalDateTime LATEST = LocalDateTime.of(2107, 12, 31, 0, 0);

  private final LocalDateTime time;

  ReproducibleZip(Instant made) {
    LocalDateTime utc = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
    LocalDateTime notEarly = utc.isBefore(EARLIEST) ? EARLIEST : utc;
    time = notEarly.isAfter(LATEST) ? LATEST : notEarly;
  }

  /**
   * Zips entries in their order.
   *
   * @param entries names and contents; the media type is stored, the rest compressed
   * @return the container
   * @throws IOException if memory cannot be written to
   */
  byte[] of(Map<String, byte[]> entries) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(Deflater.BEST_COMPRESSION);
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        ZipEntry head = new ZipEntry(entry.getKey());
        head.setTimeLocal(time);
        if (entry.getKey().equals(Container.MIMETYPE)) {
          store(head, entry.getValue());
        }
        zip.putNextEntry(head);
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  private static void store(ZipEntry head, byte[] content) {
    CRC32 sum = new CRC32();
    sum.update(content);
    head.setMethod(ZipEntry.STORED);
    head.setSize(content.length);
    head.setCrc(sum.getValue());
  }
}
