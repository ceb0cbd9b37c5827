package press.imprint.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.OutputStream;
import org.w3c.dom.Document;

/** The engine that lays pages out, told what it needs to know of ours. */
final class Engine {
  private Engine() {}

  /**
   * An engine for a document; it has no fonts yet.
   *
   * @param document the document
   * @param width of its pages, in points
   * @param height of its pages, in points
   * @return the engine, quiet, which writes to nowhere
   */
  static PdfRendererBuilder of(Document document, double width, double height) {
    XRLog.setLoggingEnabled(false);
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.withW3cDocument(document, null);
    // Else the engine asks the machine for stand-ins for the 14 fonts of old, and finds others on
    // each.
    builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_U);
    builder.useDefaultPageSize((float) (width / 72), (float) (height / 72), PageSizeUnits.INCHES);
    builder.toStream(OutputStream.nullOutputStream());
    return builder;
  }
}
