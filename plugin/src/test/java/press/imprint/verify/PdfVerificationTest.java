package press.imprint.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.transform.TransformerFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.diagnostic.Severity;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;
import press.imprint.fixture.SampleBook;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Book;
import press.imprint.model.Matter;
import press.imprint.model.Part;
import press.imprint.model.Picture;
import press.imprint.pdf.PrintedBook;

/** One run of veraPDF over several PDFs, each broken in a way of its own. */
class PdfVerificationTest {
  private static final List<Object> BEFORE = new ArrayList<>();
  private static final List<Object> AFTER = new ArrayList<>();

  @TempDir private static Path folder;
  private static List<Diagnostic> findings;
  private static int pageOfFirstFigure;

  @BeforeAll
  static void verifyAll() throws Exception {
    Path good = folder.resolve("good.pdf");
    PrintedBook.write(book(), good);
    Path tongueless =
        edited(
            good,
            "tongueless.pdf",
            document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG));
    Path unmarked =
        edited(
            good,
            "unmarked.pdf",
            document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO));
    Path wordless = edited(good, "wordless.pdf", PdfVerificationTest::takeWordsFromFigures);
    Path noPdf = Files.writeString(folder.resolve("no-pdf.pdf"), "not a book");
    BEFORE.addAll(surroundings());
    findings =
        Verapdf.verification().verifyAll(List.of(good, tongueless, unmarked, wordless, noPdf));
    AFTER.addAll(surroundings());
  }

  /** Two pictures, the first of them on a page behind a page of words. */
  private static Book book() throws IOException {
    MasterFile file = new MasterFile("a.md");
    Picture plate = SampleBook.plate(folder.resolve("plate.png"));
    Block words = file.paragraph("Words before a picture.");
    Block ship = file.figure(Attributes.NONE, file.image(plate, "A ship in fog", Attributes.NONE));
    Block again = file.figure(Attributes.NONE, file.image(plate, "It clears", Attributes.NONE));
    Part first = new Part(Matter.BODY, List.of(file.heading(1, "a", file.text("Fog")), words));
    Part second =
        new Part(Matter.BODY, List.of(file.heading(1, "b", file.text("Ship")), ship, again));
    return new Book(
        new BookFacts().metadata(), List.of(first, second), List.of(), List.of(file.source()));
  }

  /** What veraPDF might turn over if it stood beside ours. */
  private static List<Object> surroundings() {
    return List.of(
        Thread.currentThread().getContextClassLoader(),
        DocumentBuilderFactory.newInstance().getClass(),
        SAXParserFactory.newInstance().getClass(),
        TransformerFactory.newInstance().getClass(),
        System.getProperties().clone(),
        Locale.getDefault());
  }

  private static Path edited(Path pdf, String name, Consumer<PDDocument> edit) throws IOException {
    Path edited = folder.resolve(name);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      edit.accept(document);
      document.save(edited.toFile());
    }
    return edited;
  }

  /** Takes the alternative text from every figure, and keeps in mind where the first stands. */
  private static void takeWordsFromFigures(PDDocument document) {
    for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
      COSBase object = document.getDocument().getObjectFromPool(key).getObject();
      if (object instanceof COSDictionary dictionary
          && COSName.getPDFName("Figure").equals(dictionary.getCOSName(COSName.S))) {
        dictionary.removeItem(COSName.ALT);
        dictionary.removeItem(COSName.getPDFName("ActualText"));
        int page = page(document, dictionary.getCOSDictionary(COSName.PG));
        pageOfFirstFigure = pageOfFirstFigure == 0 ? page : Math.min(pageOfFirstFigure, page);
      }
    }
  }

  private static int page(PDDocument document, COSDictionary page) {
    List<COSDictionary> pages =
        StreamSupport.stream(document.getPages().spliterator(), false)
            .map(each -> each.getCOSObject())
            .toList();
    return pages.indexOf(page) + 1;
  }

  private static List<Diagnostic> of(String pdf) {
    return findings.stream()
        .filter(finding -> finding.at().source().name().endsWith("/" + pdf))
        .toList();
  }

  @Test
  void aPdfOfOursDrawsNoFinding() {
    assertEquals(List.of(), of("good.pdf"));
  }

  @Test
  void bothStandardsAreAskedAndTheClauseIsTold() {
    String lost = of("tongueless.pdf").get(0).message();
    assertTrue(lost.startsWith("PDF/UA-1, 7.2, test "), lost);
    List<Diagnostic> faults = of("unmarked.pdf");
    assertTrue(faults.stream().anyMatch(f -> f.message().startsWith("PDF/UA-1, 6.2, test 1: ")));
    String archive = "PDF/A-2a, 6.7.2.2, test 1: ";
    assertTrue(faults.stream().anyMatch(f -> f.message().startsWith(archive)), faults::toString);
    for (Diagnostic fault : faults) {
      assertEquals(Rule.PDF_INVALID, fault.rule());
      assertEquals(Severity.ERROR, fault.severity());
      assertFalse(fault.hint().isBlank());
    }
  }

  @Test
  void aFaultOfSeveralPlacesIsToldOnceWithThePageOfTheFirst() {
    Diagnostic fault = of("wordless.pdf").get(0);
    String counted = "(2 times, first on page " + pageOfFirstFigure + ")";
    assertTrue(pageOfFirstFigure > 1);
    assertTrue(fault.message().startsWith("PDF/UA-1, 7.3, test 1: "), fault.message());
    assertTrue(fault.message().endsWith(counted), fault.message());
  }

  @Test
  void whatIsNoPdfIsToldOnce() {
    List<Diagnostic> faults = of("no-pdf.pdf");
    assertEquals(1, faults.size(), faults::toString);
    assertTrue(faults.get(0).message().startsWith("veraPDF cannot read it: "));
  }

  @Test
  void nothingAroundIsTurnedOver() {
    assertEquals(BEFORE, AFTER);
  }

  @Test
  void withoutVerapdfThereIsNoVerification() {
    PdfVerification none = new PdfVerification(List.of());
    ClassLoader before = Thread.currentThread().getContextClassLoader();
    assertThrows(IOException.class, () -> none.verify(folder.resolve("good.pdf")));
    assertSame(before, Thread.currentThread().getContextClassLoader());
  }
}
