package press.imprint.markup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class XhtmlDocumentTest {
  private static String written(XhtmlDocument document) {
    return new String(document.toBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void linesBreakBetweenBlocksAndNowhereElse() {
    XhtmlDocument document = new XhtmlDocument("en", "t");
    ElementCursor item = document.body().child("ul").child("li");
    item.child("em").text("a");
    item.child("strong").text("b");
    document.body().child("pre").child("code").text("x\n y");
    assertTrue(
        written(document)
            .contains(
                "<body>\n<ul>\n<li><em>a</em><strong>b</strong></li>\n</ul>\n"
                    + "<pre><code>x\n y</code></pre>\n</body>"));
    assertArrayEquals(document.toBytes(), document.toBytes());
  }

  @Test
  void lettersOfEveryPlaneComeBackAsTheyWere() throws Exception {
    String letters = "a < b & \"c\" 😀 𝔄 \u00a0 \u00ad é";
    XhtmlDocument document = new XhtmlDocument("en", letters);
    document.body().child("img").attribute("alt", letters);
    var read =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(document.toBytes()));
    assertEquals(letters, read.getElementsByTagName("title").item(0).getTextContent());
    var image = (Element) read.getElementsByTagName("img").item(0);
    assertEquals(letters, image.getAttribute("alt"));
  }

  @Test
  void onlyALanguageThatRunsFromTheRightSaysSo() {
    assertTrue(written(new XhtmlDocument("ar", "t")).contains("dir=\"rtl\""));
    assertTrue(!written(new XhtmlDocument("ru", "t")).contains("dir="));
    assertEquals(
        WritingDirection.LEFT_TO_RIGHT, WritingDirection.of(Locale.forLanguageTag("az-Latn")));
    assertEquals(
        WritingDirection.RIGHT_TO_LEFT, WritingDirection.of(Locale.forLanguageTag("pa-Arab")));
    assertEquals(WritingDirection.RIGHT_TO_LEFT, WritingDirection.of(Locale.forLanguageTag("he")));
  }

  @Test
  void asHtmlNoElementButAVoidOneClosesItself() {
    XhtmlDocument document = new XhtmlDocument("en", "<em/>");
    document.body().child("p").attribute("title", "a > <b/>").child("em", "none");
    document.body().child("br");
    String html = new String(document.toHtmlBytes(), StandardCharsets.UTF_8);
    assertTrue(html.contains("<em class=\"none\"></em></p>"), html);
    assertTrue(html.contains("<title>&lt;em/&gt;</title>"), html);
    assertTrue(html.contains("<br/>"), html);
    assertTrue(html.contains("a &gt; &lt;b/&gt;") || html.contains("a > &lt;b/>"), html);
  }
}
