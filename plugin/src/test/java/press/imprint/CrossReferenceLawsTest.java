package press.imprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The laws, over a book of which nearly every sentence refers to another. */
class CrossReferenceLawsTest extends BookLaws {
  private static final String ROPES =
      """
      # Ropes {#ropes}

      A rope is *laid*.[^1] What it is laid of is told under "[](#hemp)", and what it costs under \
      [](02-knots.md#the-bowline); see p.
      [](#hemp){.page} and pages [](#ropes){.page}–[](#knots){.page}.

      ![How a rope is laid. The strands turn to the left.](images/lay.svg){#fig-lay alt="A rope."}

      ## "Hemp" and *other* grasses[^2] {#hemp}

      Of hemp see note [](#^1), [](#fig-lay) and [](02-knots.md#^bowline).

      [^1]: As in [](#fig-lay), and more in note [](#^2); of [](#hemp) see p. [](#hemp){.page}.

      [^2]: Of grasses see note [](02-knots.md#^bowline), [at length](#^1), and [](#tab-knots).
      """;
  private static final String KNOTS =
      """
      # Knots {#knots}

      A knot is [](#ropes) made fast.[^bowline] It is *told in [](01-ropes.md#hemp)*.

      ## The bowline

      | knot | use |
      | --- | --- |
      | bowline | see [](#hemp) |

      Table: Knots and uses. {#tab-knots}

      - See note [](#^bowline) and [](01-ropes.md#^1).

      > Of [](#tab-knots), "[](#hemp)".

      ## More on [](#hemp)

      Again, [](#more-on).

      [^bowline]: *Ibid.*, [](01-ropes.md#^1), [](#the-bowline), p. [](#the-bowline){.page}.
      """;

  @Override
  Path folder(Path work) throws IOException {
    Path folder = work.resolve("ropes");
    Files.createDirectories(folder.resolve("images"));
    Files.writeString(folder.resolve("book.yaml"), "title: Ropes and Knots\nlang: en-GB\n");
    Files.writeString(folder.resolve("01-ropes.md"), ROPES);
    Files.writeString(folder.resolve("02-knots.md"), KNOTS);
    Files.writeString(
        folder.resolve("images/lay.svg"),
        "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>");
    return folder;
  }
}
