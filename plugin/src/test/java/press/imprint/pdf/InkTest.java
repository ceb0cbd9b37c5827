package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers are as short as they can be, and a string holds any code. */
class InkTest {
  private static byte[] written(Ink ink) throws IOException {
    return new InflaterInputStream(new ByteArrayInputStream(ink.deflated())).readAllBytes();
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.0002,0",
    "1,1",
    "12.5,12.5",
    "0.25,.25",
    "-0.25,-.25",
    "-3.0004,-3",
    "0.9996,1",
    "1.005,1.005",
    "100.01,100.01",
    "-99.9999,-100",
    "419.5276,419.528"
  })
  void numberHasThreeDecimalsAtMost(double value, String expected) throws IOException {
    byte[] written = written(new Ink().number(value));
    assertEquals(expected + " ", new String(written, StandardCharsets.US_ASCII));
  }

  @Test
  void everyCodeIsReadAsItWasWritten() throws IOException {
    Ink ink = new Ink().plain("(");
    byte[] expected = new byte[2 * 65_536];
    for (int code = 0; code <= 0xFFFF; code++) {
      ink.code(code);
      expected[2 * code] = (byte) (code >> 8);
      expected[2 * code + 1] = (byte) code;
    }
    ink.operator(") Tj");
    List<Object> tokens = new PDFStreamParser(written(ink)).parse();
    assertArrayEquals(expected, ((COSString) tokens.get(0)).getBytes());
  }
}
