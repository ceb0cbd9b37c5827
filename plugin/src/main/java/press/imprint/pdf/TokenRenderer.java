package press.imprint.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.outputdevice.helper.FontResolverHelper;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.AbstractOutputDevice;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.font.PDFont;
import press.imprint.typesetting.Compositor;
import press.imprint.typesetting.Figures;
import press.imprint.typesetting.Lettering;
import press.imprint.typesetting.Line;
import press.imprint.typesetting.Style;

/**
 * Measures letters for the engine as they will be printed, and paints in their place the number of
 * their piece of the {@link Galley}, for {@link Press} to print. Letters that are no token, such as
 * folios and leaders, are set as they come.
 */
final class TokenRenderer extends PdfBoxTextRenderer {
  private static final int BOLD = 600;

  private final Compositor compositor;
  private final Galley galley;
  private final String codeFamily;
  private final FontDescription marker;
  private final float dotsPerPoint;

  /**
   * A renderer.
   *
   * @param numbers the font in which numbers of pieces are painted
   */
  TokenRenderer(
      Compositor compositor, Galley galley, String codeFamily, PDFont numbers, float dotsPerPoint) {
    this.compositor = compositor;
    this.galley = galley;
    this.codeFamily = codeFamily;
    this.dotsPerPoint = dotsPerPoint;
    // Bold and italic already, lest the engine embolden or slant it.
    marker = new FontDescription(numbers, IdentValue.ITALIC, 900);
  }

  @Override
  public int getWidth(FontContext context, FSFont font, String string) {
    return Galley.numberOf(string)
        .map(number -> (int) Math.floor(galley.piece(number).width() * dotsPerPoint))
        .orElseGet(() -> natural(string, (PdfBoxFSFont) font));
  }

  private int natural(String string, PdfBoxFSFont font) {
    FontDescription first = font.getFontDescriptions().get(0);
    boolean code = codeFamily.equals(first.getFamily());
    boolean italic = first.getStyle() != IdentValue.NORMAL;
    Style style = Style.of(first.getWeight() >= BOLD, italic, code);
    return (int) Math.ceil(compositor.width(string, lettering(style, font.getSize2D())) - 0.01);
  }

  private static Lettering lettering(Style style, double size) {
    Figures figures = style.code() ? Figures.PLAIN : Figures.TEXT;
    return new Lettering(style, size, Locale.ROOT.toLanguageTag(), figures, false);
  }

  @Override
  public void drawString(OutputDevice device, String string, float x, float y) {
    int number = Galley.numberOf(string).orElseGet(() -> taken(device, string));
    paint((PdfBoxOutputDevice) device, number, x, y);
  }

  private void paint(PdfBoxOutputDevice device, int number, float x, float y) {
    float size = (float) galley.piece(number).size() * dotsPerPoint;
    device.drawStringFast(Integer.toString(number), x, y, null, marker, size);
  }

  private int taken(OutputDevice device, String string) {
    FontSpecification font = ((AbstractOutputDevice) device).getFontSpecification();
    boolean code = font.families[0].equals(codeFamily);
    boolean bold = FontResolverHelper.convertWeightToInt(font.fontWeight) >= BOLD;
    Style style = Style.of(bold, font.fontStyle != IdentValue.NORMAL, code);
    Line line = compositor.line(string, lettering(style, font.size / dotsPerPoint));
    return galley.add(new Galley.Piece(line, 0, line.width(0)));
  }

  /** Letters that the engine justifies, of a paragraph with a picture in it: word by word. */
  @Override
  public void drawString(
      OutputDevice device, String string, float x, float y, JustificationInfo info) {
    float at = x;
    for (String word : string.split("(?<=[ \u00a0])", -1)) {
      int number = taken(device, word);
      paint((PdfBoxOutputDevice) device, number, at, y);
      at += (float) galley.piece(number).width() * dotsPerPoint;
      for (int letter : word.codePoints().toArray()) {
        at += isJustificationSpace(letter) ? info.getSpaceAdjust() : info.getNonSpaceAdjust();
      }
    }
  }
}
