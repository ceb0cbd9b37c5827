package press.imprint.style;
import press.imprint.model.PageSize;
public record PageMeasures(double width, double height, double inner, double outer, double top, double bottom, double size, double leading) {
  public static PageMeasures of(PageSize page) {
    double mm = 72/25.4, scale = page.width()/148.0, unit = scale*mm, tall = page.height()/210*mm;
    double size = Math.round(10.5*Math.pow(scale, 0.45)*4)/4.0;
    return new PageMeasures(page.width()*mm, page.height()*mm, 17*unit, 21*unit, 20*tall, 24*tall, size, size*1.3);
  }
  public double measure() { return width-inner-outer; }
  public double textHeight() { double h = height-top-bottom; return h; }
}
