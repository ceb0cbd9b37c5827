package press.imprint.epub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.imprint.fixture.MasterFile.classes;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.imprint.fixture.BookFacts;
import press.imprint.fixture.MasterFile;
import press.imprint.fixture.SampleBook;
import press.imprint.model.Attributes;
import press.imprint.model.Book;
import press.imprint.model.Inline;
import press.imprint.model.Matter;
import press.imprint.model.Part;
import press.imprint.model.Picture;

class PackageTest {
  @TempDir private Path folder;
  private final MasterFile file = new MasterFile("a.md");

  static BookFacts everyFact() {
    return new BookFacts()
        .title("It's \"all\" there")
        .subtitle("A book -- with facts")
        .by("Jane Doe", "Doe, Jane", "author")
        .by("Homer", "", "aut")
        .by("Edgar Itor", "Itor, Edgar", "editor")
        .by("Tran Slator", "", "translator")
        .by("Pho Tographer", "", "pht")
        .date("2018-11")
        .identifiers("urn:uuid:1", "urn:isbn:9783161484100", "urn:isbn:9783161484117")
        .published("Press & Sons", "CC BY 4.0")
        .about("What it is about.", "Ropes", "Knots")
        .edition("A Series", "Second edition", "The edition of 1918");
  }

  private String opf(BookFacts facts, Inline... content) throws Exception {
    Part part = new Part(Matter.BODY, List.of(file.paragraph(content)));
    Book book = new Book(facts.metadata(), List.of(part), List.of(), List.of(file.source()));
    return OpenedEpub.of(book, folder).letters("content.opf");
  }

  @Test
  void everyFactOfTheBookIsTold() throws Exception {
    String opf = opf(everyFact(), file.text("x"));
    for (String fact :
        List.of(
            "<dc:identifier id=\"identifier\">urn:isbn:9783161484100</dc:identifier>",
            "<dc:title id=\"title\">It’s “all” there</dc:title>",
            "<meta refines=\"#title\" property=\"title-type\">main</meta>",
            "<dc:title id=\"subtitle\">A book – with facts</dc:title>",
            "<meta refines=\"#subtitle\" property=\"title-type\">subtitle</meta>",
            "<dc:creator id=\"creator-1\">Jane Doe</dc:creator>",
            "<meta refines=\"#creator-1\" property=\"role\" scheme=\"marc:relators\">aut</meta>",
            "<meta refines=\"#creator-1\" property=\"file-as\">Doe, Jane</meta>",
            "<dc:creator id=\"creator-2\">Homer</dc:creator>",
            "<meta refines=\"#contributor-1\" property=\"role\" scheme=\"marc:relators\">edt</meta>",
            "<meta refines=\"#contributor-2\" property=\"role\" scheme=\"marc:relators\">trl</meta>",
            "<dc:contributor id=\"contributor-3\">Pho Tographer</dc:contributor>",
            "<meta refines=\"#contributor-3\" property=\"role\" scheme=\"marc:relators\">pht</meta>",
            "<dc:language>en</dc:language>",
            "<dc:date>2018-11</dc:date>",
            "<dc:publisher>Press &amp; Sons</dc:publisher>",
            "<dc:rights>CC BY 4.0</dc:rights>",
            "<dc:description>What it is about.</dc:description>",
            "<dc:subject>Ropes</dc:subject>",
            "<dc:subject>Knots</dc:subject>",
            "<dc:source>urn:isbn:9783161484117</dc:source>",
            "<dc:source>The edition of 1918</dc:source>",
            "<meta property=\"belongs-to-collection\" id=\"series\">A Series</meta>",
            "<meta property=\"schema:bookEdition\">Second edition</meta>",
            "<meta property=\"dcterms:modified\">2026-11-23T10:11:12Z</meta>")) {
      assertTrue(opf.contains(fact), fact + " is not in\n" + opf);
    }
  }

  @Test
  void titleAndImprintPagesSayWhatTheMetadataSay() throws Exception {
    Book book =
        new Book(
            everyFact().metadata(),
            List.of(new Part(Matter.BODY, List.of(file.paragraph("x")))),
            List.of(),
            List.of());
    OpenedEpub epub = OpenedEpub.of(book, folder);
    assertEquals(
        List.of(
            "It’s “all” there",
            "A book – with facts",
            "Jane Doe",
            "Homer",
            "Edited by Edgar Itor",
            "Translated by Tran Slator",
            "Pho Tographer",
            "Press & Sons",
            "November 2018"),
        epub.body("title-page.xhtml").getTextContent().strip().lines().toList());
    assertEquals(
        List.of(
            "Imprint",
            "CC BY 4.0",
            "Press & Sons",
            "November 2018",
            "A Series",
            "Edition: Second edition",
            "Source: The edition of 1918",
            "Identifier: urn:isbn:9783161484100"),
        epub.body("imprint-page.xhtml").getTextContent().strip().lines().toList());
  }

  @Test
  void onlyABookThatRunsFromTheRightTurnsItsPagesThatWay() throws Exception {
    assertFalse(opf(new BookFacts(), file.text("x")).contains("page-progression-direction"));
    String arabic = opf(new BookFacts().lang("ar"), file.text("x"));
    assertTrue(arabic.contains("page-progression-direction=\"rtl\""), arabic);
    assertTrue(arabic.contains("xml:lang=\"ar\" dir=\"rtl\""), arabic);
  }

  @Test
  void aBookOfWordsClaimsNothingOfPictures() throws Exception {
    String opf = opf(new BookFacts(), file.text("x"));
    assertFalse(opf.contains(">visual<"), opf);
    assertFalse(opf.contains(">alternativeText<"), opf);
    assertTrue(opf.contains("accessModeSufficient\">textual<"), opf);
    assertTrue(opf.contains("accessibilityHazard\">none<"), opf);
  }

  @Test
  void alternativesAreClaimedOnlyWhereEveryPictureHasOneOrAdorns() throws Exception {
    Picture plate = SampleBook.plate(folder.resolve("plate.png"));
    Inline told = file.image(plate, "A plate", Attributes.NONE);
    Inline silent = file.image(plate, "", Attributes.NONE);
    Inline adorning = file.image(plate, "", classes("decorative"));
    String full = opf(new BookFacts(), told, adorning);
    assertTrue(full.contains(">visual<") && full.contains(">alternativeText<"), full);
    assertTrue(full.contains("accessModeSufficient\">textual<"), full);
    String partial = opf(new BookFacts(), told, silent);
    assertFalse(partial.contains(">alternativeText<"), partial);
    assertTrue(partial.contains("accessModeSufficient\">textual,visual<"), partial);
    String none = opf(new BookFacts(), adorning);
    assertFalse(none.contains(">visual<") || none.contains(">alternativeText<"), none);
  }

  @Test
  void aPictureThatMayMoveMakesTheHazardUnknown() throws Exception {
    Path svg = folder.resolve("moves.svg");
    Picture moves = SampleBook.drawing(svg);
    Files.writeString(svg, Files.readString(svg).replace("</svg>", "<animate/></svg>"));
    String opf = opf(new BookFacts(), file.image(moves, "It moves", Attributes.NONE));
    assertTrue(opf.contains("accessibilityHazard\">unknown<"), opf);
  }

  @Test
  void aPictureIsCarriedOnceUnderAPlainNameOfItsOwn() throws Exception {
    Picture one = SampleBook.plate(folder.resolve("Ñandú & Co.PNG"));
    Picture same =
        new Picture.Found("x", folder.resolve("./Ñandú & Co.PNG"), Picture.Type.PNG, 1, 1);
    Picture other =
        SampleBook.plate(Files.createDirectory(folder.resolve("sub")).resolve("nandu-co.png"));
    Picture digits = SampleBook.plate(folder.resolve("1.png"));
    Picture foreign = SampleBook.plate(folder.resolve("图.png"));
    Inline[] images =
        List.of(one, same, other, digits, foreign).stream()
            .map(picture -> file.image(picture, "x", Attributes.NONE))
            .toArray(Inline[]::new);
    String opf = opf(new BookFacts(), images);
    assertEquals(
        List.of("nandu-co.png", "nandu-co-2.png", "image-1.png", "image.png"),
        opf.lines()
            .filter(line -> line.contains("image/png"))
            .map(line -> line.replaceAll(".*href=\"images/([^\"]*)\".*", "$1"))
            .toList());
  }

  @Test
  void theCoverIsTheBooksOwnPictureOrOneThatWeDraw() throws Exception {
    Picture plate = SampleBook.plate(folder.resolve("front.png"));
    String own = opf(new BookFacts().cover(plate), file.image(plate, "x", Attributes.NONE));
    assertTrue(
        own.contains(
            "href=\"images/front.png\" media-type=\"image/png\" properties=\"cover-image\""),
        own);
    assertTrue(own.contains("<meta name=\"cover\" content=\"images-front-png\"/>"), own);
    assertFalse(own.contains("cover-drawn"), own);
    String drawn = opf(new BookFacts(), file.text("x"));
    assertTrue(drawn.contains("media-type=\"image/svg+xml\" properties=\"cover-image\""), drawn);
  }
}
