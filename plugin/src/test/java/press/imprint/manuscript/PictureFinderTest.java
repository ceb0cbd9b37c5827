package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.model.Picture;

class PictureFinderTest {
  private static final String SVG = "<svg xmlns='http://www.w3.org/2000/svg' ";

  @TempDir Path temp;
  private TempBook book;

  @BeforeEach
  void makeBook() {
    book = new TempBook(temp);
  }

  private Picture find(String address) {
    return new PictureFinder(book.home()).find(address, book.folder().resolve("a.md"));
  }

  private Picture.Found found(String address) {
    return assertInstanceOf(Picture.Found.class, find(address));
  }

  private void assertRefused(Picture.Fault fault, String detail, String address) {
    assertEquals(new Picture.Refused(address, fault, detail), find(address));
  }

  private void assertSvg(Picture.Fault fault, String detail, String svg) {
    book.file("x.svg", svg);
    assertRefused(fault, "`x.svg` " + detail, "x.svg");
  }

  private void assertSize(double width, double height, String attributes) {
    book.file("x.svg", SVG + attributes + "/>");
    assertEquals(width, found("x.svg").width(), 1e-9);
    assertEquals(height, found("x.svg").height(), 1e-9);
  }

  /** A picture of noise, so that every part of its file means something. */
  private static byte[] picture(String format) throws IOException {
    BufferedImage image = new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(3);
    for (int i = 0; i < 600; i++) {
      image.setRGB(i % 30, i / 30, random.nextInt(0x1000000));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, format, out);
    return out.toByteArray();
  }

  @Test
  void pngJpegGifAndSvgAreKnownByWhatTheyHold() throws IOException {
    for (Picture.Type type : List.of(Picture.Type.PNG, Picture.Type.JPEG, Picture.Type.GIF)) {
      book.file("img/picture", picture(type.extension()));
      assertEquals(
          new Picture.Found("img/picture", book.folder().resolve("img/picture"), type, 30, 20),
          find("img/picture"));
    }
    book.file("img/picture", SVG + "viewBox='0 0 30 20'/>");
    assertEquals(Picture.Type.SVG, found("img/picture").type());
  }

  @Test
  void addressesStartFromTheFileAndAreDecoded() throws IOException {
    book.file("img/fold one é.png", picture("png"))
        .file("parts/a.md", "")
        .file("100%.png", picture("png"));
    PictureFinder finder = new PictureFinder(book.home());
    Path part = book.folder().resolve("parts/a.md");
    assertInstanceOf(Picture.Found.class, finder.find("../img/fold%20one%20%C3%A9.png", part));
    assertInstanceOf(Picture.Found.class, finder.find("../img/fold one é.png", part));
    assertInstanceOf(Picture.Found.class, find("100%.png"));
    assertInstanceOf(Picture.Found.class, find("./img/../100%25.png"));
  }

  @Test
  void whatLiesOutsideIsRefused() throws IOException {
    book.file("../secret.png", picture("png"));
    for (String address :
        List.of(
            "../secret.png",
            "img/../../secret.png",
            "%2e%2e/secret.png",
            "/etc/passwd",
            "http://example.org/a.png",
            "file:///etc/passwd",
            "data:image/png;base64,AA",
            "//example.org/a.png")) {
      Picture.Refused refused = assertInstanceOf(Picture.Refused.class, find(address), address);
      assertEquals(Picture.Fault.OUTSIDE, refused.fault(), address);
    }
    assertRefused(
        Picture.Fault.OUTSIDE, "`../secret.png` is outside the book's folder", "../secret.png");
  }

  @Test
  void linksAreFollowedInsideAndRefusedOutside() throws IOException {
    book.file("../secret.png", picture("png")).file("img/a.png", picture("png"));
    Files.createSymbolicLink(book.folder().resolve("out.png"), temp.resolve("secret.png"));
    Files.createSymbolicLink(book.folder().resolve("up"), temp);
    Files.createSymbolicLink(book.folder().resolve("in.png"), Path.of("img/a.png"));
    Files.createSymbolicLink(book.folder().resolve("loop.png"), Path.of("loop.png"));
    String leadsOut = "is a link that leads out of the book's folder";
    assertRefused(Picture.Fault.OUTSIDE, "`out.png` " + leadsOut, "out.png");
    assertRefused(Picture.Fault.OUTSIDE, "`up/secret.png` " + leadsOut, "up/secret.png");
    assertRefused(Picture.Fault.UNREADABLE, "`loop.png` does not exist", "loop.png");
    assertEquals(30, found("in.png").width());
  }

  @Test
  void aMissingPictureIsToldWithTheNearest() throws IOException {
    book.file("img/Fold.PNG", picture("png")).file("img/deep/rope.png", picture("png"));
    Picture.Fault unreadable = Picture.Fault.UNREADABLE;
    assertRefused(
        unreadable, "`img/fold.png` does not exist, and `img/Fold.PNG` does", "img/fold.png");
    assertRefused(
        unreadable, "`Img/Fold.PNG` does not exist, and `img/Fold.PNG` does", "Img/Fold.PNG");
    assertRefused(
        unreadable, "`rope.png` does not exist, and `img/deep/rope.png` does", "rope.png");
    assertRefused(
        unreadable,
        "`img\\Fold.PNG` has backslashes for slashes, and `img/Fold.PNG` does",
        "img\\Fold.PNG");
    assertRefused(unreadable, "`img/knot.webp` does not exist", "img/knot.webp");
    assertRefused(unreadable, "`img` is a folder", "img");
    assertRefused(unreadable, "`` does not exist", "");
    assertRefused(unreadable, "`a\0b` cannot be the name of a file", "a\0b");
  }

  @Test
  void otherKindsAreNamed() {
    String taken = "; a book takes PNG, JPEG, GIF and SVG";
    book.file("a.png", "RIFF\0\0\0\0WEBPVP8 ");
    assertRefused(Picture.Fault.UNREADABLE, "`a.png` is WebP" + taken, "a.png");
    book.file("a.png", "II*\0");
    assertRefused(Picture.Fault.UNREADABLE, "`a.png` is TIFF" + taken, "a.png");
    book.file("a.png", "\0\0\0\u001cftypavif");
    assertRefused(Picture.Fault.UNREADABLE, "`a.png` is AVIF" + taken, "a.png");
    book.file("a.png", "hello");
    assertRefused(Picture.Fault.UNREADABLE, "`a.png` is no picture" + taken, "a.png");
    book.file("a.png", "");
    assertRefused(Picture.Fault.UNREADABLE, "`a.png` is empty", "a.png");
  }

  @Test
  void aPictureCutAtAnyPlaceIsNoticed() throws IOException {
    for (String format : List.of("png", "jpg", "gif")) {
      byte[] whole = picture(format);
      for (int length = 0; length < whole.length; length++) {
        book.file("x", Arrays.copyOf(whole, length));
        assertInstanceOf(Picture.Refused.class, find("x"), format + " of " + length + " bytes");
      }
    }
  }

  @Test
  void anyFlippedBitOfAPngIsNoticed() throws IOException {
    byte[] whole = picture("png");
    for (int i = 8; i < whole.length; i += 5) {
      byte[] bad = whole.clone();
      bad[i] ^= 0x10;
      book.file("x.png", bad);
      assertInstanceOf(Picture.Refused.class, find("x.png"), "byte " + i);
    }
  }

  @Test
  void noBytesCrashTheReaders() throws IOException {
    Random random = new Random(4);
    for (String format : List.of("png", "jpg", "gif")) {
      byte[] whole = picture(format);
      for (int i = 0; i < 500; i++) {
        byte[] bad = whole.clone();
        for (int j = 0; j < 5; j++) {
          bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
        }
        book.file("x", bad);
        find("x");
      }
    }
  }

  @Test
  void anSvgHasTheSizeOfItsAttributesOrOfItsViewBox() {
    assertSize(30, 20, "width='30' height='20px'");
    assertSize(96, 96, "width='1in' height='2.54cm' viewBox='0 0 5 5'");
    assertSize(300, 150, "viewBox='-10,-10 300 150'");
    assertSize(60, 30, "width='60' viewBox='0 0 300 150'");
    assertSize(60, 30, "height='30' viewBox='0 0 300 150'");
    assertSize(300, 150, "width='100%' height='100%' viewBox='0 0 300 150'");
    assertSvg(
        Picture.Fault.UNREADABLE,
        "is an SVG without width and height, and without a `viewBox`",
        SVG + "width='30'/>");
    assertSvg(
        Picture.Fault.UNREADABLE, "has no width or no height", SVG + "width='0' height='1'/>");
  }

  @Test
  void anSvgInAnyEncodingAndWithItsPlainDoctypeIsRead() {
    String doctype =
        "<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\""
            + " \"http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd\">";
    String svg = SVG + "viewBox='0 0 1 1'><text>é</text></svg>";
    book.file("x.svg", "\uFEFF<?xml version='1.0'?>\n<!-- x -->" + doctype + svg);
    assertEquals(1, found("x.svg").width());
    book.file("x.svg", ("\uFEFF" + svg).getBytes(StandardCharsets.UTF_16LE));
    assertEquals(1, found("x.svg").width());
  }

  @Test
  void whatIsNoSvgIsTold() {
    Picture.Fault unreadable = Picture.Fault.UNREADABLE;
    assertSvg(unreadable, "is not well-formed SVG, line 2", SVG + "viewBox='0 0 1 1'>\n<g></svg>");
    assertSvg(unreadable, "is XML, and no SVG: its first element is `html`", "<html/>");
    assertSvg(
        unreadable,
        "lacks `xmlns=\"http://www.w3.org/2000/svg\"` in its `svg` element",
        "<svg viewBox='0 0 1 1'/>");
  }
}
