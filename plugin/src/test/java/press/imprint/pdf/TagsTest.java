package press.imprint.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.manuscript.BookDefaults;
import press.imprint.manuscript.ManuscriptReader;
import press.imprint.model.Book;

/** What is heard of a book is what is read of it, in the order in which it is read. */
class TagsTest {
  private static final String DRAWING =
      "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'><filter id='f'>"
          + "<feGaussianBlur stdDeviation='3'/></filter><rect width='40' height='40'"
          + " filter='url(#f)'/><text x='5' y='50'>office</text></svg>";

  @TempDir private Path folder;

  private Book book(String master) throws IOException {
    Files.writeString(folder.resolve("01.md"), master);
    Files.writeString(
        folder.resolve("book.yaml"), "title: Ropes\nauthor: Ann Otter\nlang: en\nbody: [01.md]\n");
    Files.writeString(folder.resolve("knot.svg"), DRAWING);
    Optional<String> none = Optional.empty();
    BookDefaults defaults = new BookDefaults(none, none, List.of(), none, none, "press:book");
    return new ManuscriptReader(folder, "book", defaults).read().book().orElseThrow();
  }

  private PDDocument printed(String... master) throws IOException {
    Path file = folder.resolve("book.pdf");
    PrintedBook.write(book(String.join("\n", master)), file);
    return Loader.loadPDF(Files.readAllBytes(file));
  }

  /** What is heard of the parts, without title pages and contents. */
  private String heard(String... master) throws IOException {
    try (PDDocument pdf = printed(master)) {
      String tree = TagTree.of(pdf);
      return tree.substring(tree.indexOf("  Part\n") + 7)
          .replaceAll("(?m)^    ", "")
          .replace('\u00a0', ' ');
    }
  }

  @Test
  void noteIsHeardWhereItIsCalled() throws IOException {
    assertEquals(
        """
        H1
          «On ropes »
        P
          «A rope was cut»
          Reference
            Link
              «1»
              -> Note 1
          Note ID=note--1
            Lbl
              Link
                «1»
                -> Back to note 1 in the text
              «. »
            P
              «At dawn. »
            P
              «By nobody. »
          « before noon. »
        """,
        heard(
            "# On ropes",
            "",
            "A rope was cut[^1] before noon.",
            "",
            "[^1]: At dawn.",
            "",
            "    By nobody."));
  }

  @Test
  void noteThatFlowsOnIsHeardAsOne() throws IOException {
    String words = "Spliced and laid. ".repeat(300).strip();
    String heard =
        heard("# On ropes", "", "A rope[^1] was cut.", "", "[^1]: " + words, "", "Last words.");
    String note = heard.substring(heard.indexOf("«. »"), heard.indexOf("« was cut."));
    assertTrue(note.indexOf("»\n      «") > 0, "one page holds it: " + note);
    assertEquals(
        "P " + words + " ",
        note.replace("«. »", "").replaceAll("\n *", " ").replaceAll("» «|«|»", "").strip() + " ");
  }

  @Test
  void noteCalledAmongForeignWordsIsInTheLanguageOfTheBook() throws IOException {
    assertEquals(
        """
        H1
          «On ropes »
        P
          «Of »
          Span Lang=fr
            «cordes»
            Reference
              Link
                «1»
                -> Note 1
            Note Lang=en ID=note--1
              Lbl
                Link
                  «1»
                  -> Back to note 1 in the text
                «. »
              P
                «Ropes. »
          «. »
        """,
        heard("# On ropes", "", "Of [cordes[^1]]{lang=fr}.", "", "[^1]: Ropes."));
  }

  @Test
  void emptyCellIsACellAndPictureStandsAmongItsWords() throws IOException {
    assertEquals(
        """
        H1
          «On ropes »
        P
          «A »
          Figure Alt=knot BBox
            «»
          « is tied. »
        Table
          Caption
            «Knots. »
          THead
            TR
              TH Scope
                «Knot »
              TD
          TBody
            TR
              TD
              TD
                «2 »
        """,
        heard(
            "# On ropes",
            "",
            "A ![knot](knot.svg) is tied.",
            "",
            "| Knot | |",
            "|---|---|",
            "|  | 2 |",
            "",
            "Table: Knots."));
  }

  @Test
  void listsVerseAndCodeAreHeardAsSuch() throws IOException {
    assertEquals(
        """
        H1
          «On ropes »
        L ListNumbering
          LI
            Lbl
              «1. »
            LBody
              «One »
              L ListNumbering
                LI
                  Lbl
                    «• »
                  LBody
                    «Two »
        L
          LI
            Lbl
              «bight »
            LBody
              P
                «a loop »
        Div
          P
            Span Placement
              «A line »
            Span Placement
              «Another »
        P
          «Type »
          Code
            «tie»
          «. »
        H2
          «Further down »
        """,
        heard(
            "# On ropes",
            "",
            "1. One",
            "   - Two",
            "",
            "bight",
            ": a loop",
            "",
            "| A line",
            "| Another",
            "",
            "Type `tie`.",
            "",
            "#### Further down"));
  }

  @Test
  void eachLineOfCodeIsHeardByItselfAndOneThatIsTurnedOverAsOne() throws IOException {
    assertEquals(
        """
        H1
          «On ropes »
        Div
          P
            Code
              «take rope »
          P
            Code
              «  turn it twice round the bollard, twice round your arm, »
              «and once round the foot of whoever is asleep »
          P
            Code
              «go »
        """,
        heard(
            "# On ropes",
            "",
            "```",
            "take rope",
            "",
            "  turn it twice round the bollard, twice round your arm, and once round the foot of"
                + " whoever is asleep",
            "go",
            "```"));
  }

  @Test
  void whateverIsInAnotherLanguageSaysSo() throws IOException {
    assertEquals(
        """
        H1 Lang=fr
          «Des cordes »
        BlockQuote Lang=ru
          P
            «Канат »
        P
          Span Lang=la
            «funis»
          Reference
            Link
              «1»
              -> Note 1
          Note ID=note--1
            Lbl
              Link
                «1»
                -> Back to note 1 in the text
              «. »
            P Lang=fr
              «Les cordes, »
              Span Lang=la
                «funes»
              «. »
            P
              «Ropes. »
          « »
          Link
            Span Lang=de
              «das Tau »
            -> das Tau
        L ListNumbering
          LI
            Lbl
              «• »
            LBody
              P Lang=it
                «la corda »
          LI
            Lbl
              «• »
            LBody
              P
                Span Lang=nl
                  «het touw »
        Table Lang=es
          Caption
            «Las »
            Span Lang=pt
              «cordas»
            «. »
          TBody
            TR
              TD
                «la »
                Span Lang=uk
                  «линва »
        Div
          P
            Figure Lang=fr Alt=un noeud BBox
              «»
          Caption
            Span Lang=el
              «σχοινί »
        """,
        heard(
            "# Des cordes {lang=fr}",
            "",
            "> Канат",
            "{lang=ru}",
            "",
            "[funis]{lang=la}[^1] [[das Tau]{lang=de}](#x)",
            "",
            "- la corda",
            "  {lang=it}",
            "",
            "- [het touw]{lang=nl}",
            "",
            "|||",
            "|---|",
            "| la [линва]{lang=uk} |",
            "",
            "Table: Las [cordas]{lang=pt}. {lang=es}",
            "",
            "![[σχοινί]{lang=el}](knot.svg){#x lang=fr alt='un noeud'}",
            "",
            "[^1]: Les cordes, [funes]{lang=la}.",
            "    {lang=fr}",
            "",
            "    Ropes."));
  }

  @Test
  void contentsAreHeardInTheLanguagesOfTheirHeadings() throws IOException {
    try (PDDocument pdf = printed("# Of *ropes*", "", "## Des cordes {lang=fr}", "", "Words.")) {
      String tree = TagTree.of(pdf);
      assertEquals(
          """
              TOC
                TOCI
                  Reference
                    Link
                      «Of ropes »
                      «1 »
                      -> Of ropes 1
                TOC
                  TOCI
                    Reference
                      Link
                        Span Lang=fr
                          «Des cordes »
                        «1 »
                        -> Des cordes 1
          """,
          tree.substring(tree.indexOf("    TOC\n"), tree.indexOf("  Part\n")));
    }
  }

  @Test
  void linkIsHeardWithWhereItLeads() throws IOException {
    assertEquals(
        """
        H1
          «On ropes »
        P
          «See »
          Link
            «the yard»
            -> the yard
          « or »
          Link
            Figure Alt=a knot BBox
              «»
            -> a knot
          «. »
        """,
        heard(
            "# On ropes",
            "",
            "See [the yard](https://example.org/) or [![a knot](knot.svg)](#on-ropes)."));
  }

  @Test
  void hyphenOfADividedWordIsNoneOfTheWord() throws IOException {
    String words = "incomprehensibilities counterrevolutionaries ".repeat(30);
    String heard = heard("# On ropes", "", words.strip() + ".");
    assertTrue(heard.contains("Span ActualText=\u00ad\n    «-»"), heard);
    String read =
        heard.substring(heard.indexOf("P\n")).replaceAll("(?m)^ *(Span.*\n *«-»\n|P\n|«)", "");
    assertEquals(words.strip() + ". ", read.replace("»\n", ""));
  }

  @Test
  void lineThatEndsBehindADashOrWithinAnAddressHasNoSpace() throws IOException {
    String address = "https://example.org/" + "seven/steps/to/a/knot/".repeat(12) + "end.";
    String heard = heard("# On ropes", "", address);
    assertTrue(heard.contains("«" + address + " »"), heard);
  }

  @Test
  void allThatIsShownIsTaggedOrAnArtifact() throws IOException {
    try (PDDocument pdf =
        printed(
            "# On ropes",
            "",
            "Words.[^1] ".repeat(2).strip(),
            "",
            "![knot](knot.svg)",
            "",
            "***",
            "",
            "| a | b |",
            "|---|---|",
            "| c | d |",
            "",
            "## More",
            "",
            "Text. ".repeat(2000),
            "",
            "[^1]: A note.")) {
      PDNumberTreeNode parents = pdf.getDocumentCatalog().getStructureTreeRoot().getParentTree();
      for (PDPage page : pdf.getPages()) {
        List<Integer> ids = new ArrayList<>();
        assertMarked(page, ids);
        PDParentTreeValue value = (PDParentTreeValue) parents.getValue(page.getStructParents());
        COSArray owners = (COSArray) value.getCOSObject();
        assertEquals(owners.size(), ids.size());
        for (int id : ids) {
          assertTrue(owners.getObject(id) instanceof COSDictionary, "owner of " + id);
        }
        for (PDAnnotation link : page.getAnnotations()) {
          COSBase owner =
              ((PDParentTreeValue) parents.getValue(link.getStructParent())).getCOSObject();
          assertEquals("Link", ((COSDictionary) owner).getNameAsString(COSName.S));
        }
      }
    }
  }

  private static void assertMarked(PDPage page, List<Integer> ids) throws IOException {
    int depth = 0;
    List<Object> tokens = new PDFStreamParser(page).parse();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i) instanceof Operator operator) {
        switch (operator.getName()) {
          case "BDC" -> {
            depth++;
            COSDictionary properties = (COSDictionary) tokens.get(i - 1);
            if (properties.containsKey(COSName.MCID)) {
              ids.add(properties.getInt(COSName.MCID));
            }
          }
          case "EMC" -> depth--;
          case "Tj", "TJ", "Do", "f" -> assertEquals(1, depth, operator.getName());
          default -> {}
        }
      }
    }
    assertEquals(0, depth);
  }

  @Test
  void headsAndFoliosAreTold() throws IOException {
    try (PDDocument pdf = printed("# On ropes", "", "Text. ".repeat(2000))) {
      PDPage page = pdf.getPage(pdf.getNumberOfPages() - 2);
      String content = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
      assertTrue(content.startsWith("/Artifact <</Type/Pagination/Subtype/Header>> BDC"), content);
      int foot = content.indexOf("/Artifact <</Type/Pagination/Subtype/Footer>> BDC");
      assertTrue(foot > content.lastIndexOf("MCID"), content);
    }
  }

  @Test
  void picturesAreWithinWhatAnArchiveTakes() throws IOException {
    Raster inks = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 8, 8, 4, null);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (ImageOutputStream out =
        ImageIO.createImageOutputStream(folder.resolve("inks.jpg").toFile())) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(inks, null, null), null);
    }
    ImageIO.write(
        new BufferedImage(8, 8, BufferedImage.TYPE_INT_ARGB),
        "png",
        folder.resolve("clear.png").toFile());
    try (PDDocument pdf =
        printed("# On ropes", "", "![a](inks.jpg) ![b](clear.png) ![c](knot.svg)")) {
      int images = 0;
      for (COSBase object :
          pdf.getDocument().getXrefTable().keySet().stream()
              .map(key -> pdf.getDocument().getObjectFromPool(key).getObject())
              .toList()) {
        if (object instanceof COSStream stream
            && COSName.IMAGE.equals(stream.getDictionaryObject(COSName.SUBTYPE))) {
          images++;
          assertTrue(!stream.getBoolean(COSName.INTERPOLATE, false), stream.toString());
          assertTrue(
              !COSName.DEVICECMYK.equals(stream.getDictionaryObject(COSName.COLORSPACE)),
              stream.toString());
        }
      }
      assertTrue(images >= 4, images + " images: two pictures, a mask, a blurred square");
    }
  }

  @Test
  void sameBookIsTheSameBytes() throws IOException {
    Book book =
        book("# On ropes\n\nA rope[^1] and ![a knot](knot.svg).\n\n## More\n\n[^1]: Cut.\n");
    Path first = folder.resolve("first.pdf");
    Path second = folder.resolve("second.pdf");
    PrintedBook.write(book, first);
    PrintedBook.write(book, second);
    assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(second));
  }
}
