package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FontFileTest {
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");
  private static final int TABLE = 16;

  @TempDir Path temp;

  /** A font of sixteen bytes a table; {@code fsType} as given. */
  private static byte[] font(int kind, int fsType) {
    int data = 12 + 16 * TABLES.size();
    ByteBuffer out = ByteBuffer.allocate(data + TABLE * TABLES.size());
    out.putInt(kind).putShort((short) TABLES.size()).position(12);
    for (int i = 0; i < TABLES.size(); i++) {
      out.put(TABLES.get(i).getBytes(StandardCharsets.ISO_8859_1));
      out.putInt(0).putInt(data + TABLE * i).putInt(TABLE);
    }
    out.putShort(data + 8, (short) fsType);
    return out.array();
  }

  private Optional<String> fault(String name, byte[] bytes) throws IOException {
    Path file = temp.resolve(name);
    Files.write(file, bytes);
    return FontFile.faultOf(file).map(FontFile.Fault::fact);
  }

  @Test
  void aWholeTrueTypeFontThatMayBeEmbeddedIsTaken() throws IOException {
    assertEquals(Optional.empty(), fault("a.ttf", font(0x00010000, 0)));
    assertEquals(Optional.empty(), fault("a.TTF", font(0x74727565, 4)));
  }

  @Test
  void otherKindsAreRefused() throws IOException {
    assertEquals(Optional.of("has PostScript outlines"), fault("a.ttf", font(0x4F54544F, 0)));
    assertEquals(Optional.of("is a collection of fonts"), fault("a.ttf", font(0x74746366, 0)));
    assertEquals(Optional.of("is a web font"), fault("a.ttf", font(0x774F4632, 0)));
    assertEquals(Optional.of("is cut off or no font"), fault("a.ttf", new byte[0]));
    assertEquals(Optional.of("is not a `.ttf` file"), fault("a.otf", font(0x00010000, 0)));
  }

  @Test
  void aFontCutAtAnyPlaceIsNoticed() throws IOException {
    byte[] whole = font(0x00010000, 0);
    for (int length = 0; length < whole.length; length++) {
      Optional<String> fault = fault("a.ttf", Arrays.copyOf(whole, length));
      assertEquals(Optional.of("is cut off or no font"), fault, length + " bytes");
    }
  }

  @Test
  void aFontWhoseMakerForbidsEmbeddingIsRefused() throws IOException {
    Optional<String> forbidden = Optional.of("may not be embedded, its maker says");
    assertEquals(forbidden, fault("a.ttf", font(0x00010000, 2)));
    assertEquals(forbidden, fault("a.ttf", font(0x00010000, 0x100)));
    assertEquals(forbidden, fault("a.ttf", font(0x00010000, 0x200)));
  }
}
