package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import press.imprint.model.Picture;

class SvgSafetyTest {
  private static PictureData read(String prolog, String content) throws BadPicture {
    String svg =
        prolog
            + "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'"
            + " viewBox='0 0 2 1'>"
            + content
            + "</svg>";
    return PictureData.of(svg.getBytes(StandardCharsets.UTF_8));
  }

  private static void assertUnsafe(String fact, String content) {
    assertUnsafe(fact, "", content);
  }

  private static void assertUnsafe(String fact, String prolog, String content) {
    BadPicture e = assertThrows(BadPicture.class, () -> read(prolog, content), content);
    assertEquals(fact, e.getMessage());
    assertEquals(Picture.Fault.UNSAFE, e.fault());
  }

  private static void assertSafe(String content) throws BadPicture {
    assertEquals(2, read("", content).width());
  }

  @Test
  void scriptsAreRefused() {
    assertUnsafe("holds a script", "<g><script>1</script></g>");
    assertUnsafe("holds a script", "<h:script xmlns:h='http://www.w3.org/1999/xhtml'/>");
    assertUnsafe("runs a script (`onload`)", "<g onload='x()'/>");
    assertUnsafe("runs a script by a link", "<a xlink:href=' java\nscript:x()'/>");
    assertUnsafe(
        "changes an address or a script by animation", "<set attributeName='href' to='x'/>");
    assertUnsafe(
        "changes an address or a script by animation", "<animate attributeName='xlink:href'/>");
  }

  @Test
  void htmlIsRefused() {
    assertUnsafe("holds HTML (`foreignObject`)", "<foreignObject/>");
    assertUnsafe("holds HTML (`iframe`)", "<iframe xmlns='http://www.w3.org/1999/xhtml'/>");
  }

  @Test
  void addressesOutOfThePictureAreRefused() {
    assertUnsafe("leads out of itself to `b.png`", "<image href='b.png'/>");
    assertUnsafe(
        "leads out of itself to `https://example.org/`", "<a href='https://example.org/'/>");
    assertUnsafe("leads out of itself to `b.svg#x`", "<use xlink:href='b.svg#x'/>");
    assertUnsafe(
        "leads out of itself to `data:image/svg+xml,x`", "<image href='data:image/svg+xml,x'/>");
    assertUnsafe("moves its addresses elsewhere by `xml:base`", "<g xml:base='http://x/'/>");
  }

  @Test
  void stylesThatFetchAreRefused() {
    assertUnsafe("leads out of itself to `b.svg#x`", "<g fill='url(b.svg#x)'/>");
    assertUnsafe("leads out of itself to `//x/y`", "<g style='fill:url( \"//x/y\")'/>");
    assertUnsafe("leads out of itself to `x`", "<style>a{fill:url(x)}</style>");
    assertUnsafe("leads out of itself to `x`", "<style><![CDATA[a{fill:\\75 r\\6c(x)}]]></style>");
    assertUnsafe("fetches something by its style", "<style>@im\\port 'x';</style>");
    assertUnsafe("fetches something by its style", "<g style='background:image-set(\"x\" 1x)'/>");
    assertUnsafe("fetches a style sheet", "<?xml-stylesheet href='x.css'?>", "");
  }

  @Test
  void doctypesThatFetchOrDeclareAreRefused() {
    assertUnsafe("has a DOCTYPE other than SVG's own", "<!DOCTYPE svg SYSTEM 'x.dtd'>", "");
    assertUnsafe("declares entities in its DOCTYPE", "<!DOCTYPE svg [<!ENTITY a 'b'>]>", "&a;");
    assertUnsafe(
        "declares entities in its DOCTYPE",
        "<!DOCTYPE svg [<!ENTITY a SYSTEM '/etc/passwd'>]>",
        "");
    assertUnsafe(
        "declares attributes in its DOCTYPE",
        "<!DOCTYPE svg [<!ATTLIST g onload CDATA 'x()'>]>",
        "");
  }

  @Test
  void whatOrdinaryDrawingsHoldIsFine() throws BadPicture {
    assertSafe("<defs><linearGradient id='a'/></defs><g fill='url(#a)' style='fill:url(\"#a\")'/>");
    assertSafe("<use href='#a'/><use xlink:href='#a'/><image href='data:image/png;base64,AA=='/>");
    assertSafe("<style>text::before{content:'\\201C'} a{fill:url(#a)}</style>");
    assertSafe("<title>The image (left), @import and onload</title><desc id='one'>url(x)</desc>");
    assertSafe("<g aria-label='the image (left)'/>");
    assertSafe("<metadata><r xmlns='urn:r' resource='http://example.org/'/></metadata>");
    assertSafe("<animate attributeName='opacity' to='1'/>");
  }
}
