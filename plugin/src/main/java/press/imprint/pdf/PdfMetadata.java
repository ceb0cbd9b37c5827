package press.imprint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageLayout;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.AdobePDFSchema;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.xml.XmpSerializer;
import press.imprint.model.Contributor;
import press.imprint.model.Metadata;

/**
 * What the PDF says of itself: Info dictionary, XMP (ISO 16684-1), language, first view, file id.
 */
final class PdfMetadata {
  private static final String PRODUCER = "Imprint";

  private final Metadata metadata;
  private final Calendar made;

  PdfMetadata(Metadata metadata, Instant made) {
    this.metadata = metadata;
    this.made = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
    this.made.setTimeInMillis(made.toEpochMilli());
  }

  /** Writes it to a file that claims nothing. */
  void write(PDDocument pdf) throws IOException {
    write(pdf, xmp());
  }

  /** Writes it to a file of PDF/UA-1 and PDF/A-2a. */
  void writeTagged(PDDocument pdf) throws IOException {
    String plain = new String(xmp(), StandardCharsets.UTF_8);
    String claims;
    try (InputStream in = PdfMetadata.class.getResourceAsStream("claims.xml")) {
      claims = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    int end = plain.lastIndexOf("</rdf:RDF>");
    String all = plain.substring(0, end) + claims + plain.substring(end);
    write(pdf, all.getBytes(StandardCharsets.UTF_8));
  }

  private void write(PDDocument pdf, byte[] packet) throws IOException {
    information(pdf);
    catalog(pdf.getDocumentCatalog());
    PDMetadata xmp = new PDMetadata(pdf);
    xmp.importXMPMetadata(packet);
    pdf.getDocumentCatalog().setMetadata(xmp);
    // Same book, same time: same id. ISO 32000-1, 14.4.
    String seed = metadata.identifiers().ofPdf() + made.getTimeInMillis();
    UUID id = UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    pdf.getDocument().getTrailer().removeItem(COSName.ID);
    pdf.setDocumentId(id.getMostSignificantBits());
  }

  private String names() {
    return metadata.authors().stream().map(Contributor::name).collect(Collectors.joining(", "));
  }

  private void information(PDDocument pdf) {
    PDDocumentInformation information = new PDDocumentInformation();
    information.setTitle(metadata.title());
    if (!metadata.authors().isEmpty()) {
      information.setAuthor(names());
    }
    metadata.description().ifPresent(information::setSubject);
    if (!metadata.subjects().isEmpty()) {
      information.setKeywords(String.join(", ", metadata.subjects()));
    }
    information.setCreator(PRODUCER);
    information.setProducer(PRODUCER);
    information.setCreationDate(made);
    information.setModificationDate(made);
    pdf.setDocumentInformation(information);
  }

  private void catalog(PDDocumentCatalog catalog) {
    catalog.setLanguage(metadata.lang());
    // The engine says of a cover that it is tagged, which it is not.
    catalog.setMarkInfo(null);
    catalog.setPageMode(PageMode.USE_OUTLINES);
    catalog.setPageLayout(PageLayout.TWO_PAGE_RIGHT);
    PDViewerPreferences preferences =
        new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
    preferences.setDisplayDocTitle(true);
    catalog.setViewerPreferences(preferences);
  }

  private byte[] xmp() throws IOException {
    XMPMetadata xmp = XMPMetadata.createXMPMetadata();
    DublinCoreSchema core = xmp.createAndAddDublinCoreSchema();
    core.setTitle(metadata.title());
    core.setFormat("application/pdf");
    core.setIdentifier(metadata.identifiers().ofPdf());
    core.addLanguage(metadata.lang());
    metadata.authors().forEach(author -> core.addCreator(author.name()));
    metadata.description().ifPresent(core::setDescription);
    metadata.subjects().forEach(core::addSubject);
    metadata.publisher().ifPresent(core::addPublisher);
    metadata.rights().ifPresent(rights -> core.addRights(null, rights));
    XMPBasicSchema basic = xmp.createAndAddXMPBasicSchema();
    basic.setCreatorTool(PRODUCER);
    basic.setCreateDate(made);
    basic.setModifyDate(made);
    AdobePDFSchema adobe = xmp.createAndAddAdobePDFSchema();
    adobe.setProducer(PRODUCER);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new XmpSerializer().serialize(xmp, out, true);
    } catch (TransformerException e) {
      throw new IOException(e);
    }
    return out.toByteArray();
  }
}
