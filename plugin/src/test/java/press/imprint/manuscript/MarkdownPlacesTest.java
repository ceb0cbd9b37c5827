package press.imprint.manuscript;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import press.imprint.diagnostic.Location;
import press.imprint.model.Block;
import press.imprint.model.BookWalker;
import press.imprint.model.Inline;

class MarkdownPlacesTest {
  /** Every block and inline but letters, as {@code Kind line:column characters}. */
  private static List<String> places(String master) {
    List<String> places = new ArrayList<>();
    MarkdownFile file = Sketch.read(master);
    BookWalker walker =
        new BookWalker() {
          @Override
          public void walkBlocks(List<Block> blocks) {
            for (Block block : blocks) {
              places.add(block.getClass().getSimpleName() + " " + Marks.shown(block.at()));
              block.accept(this);
            }
          }

          @Override
          public void walk(List<Inline> content) {
            for (Inline inline : content) {
              if (!(inline instanceof Inline.Text)) {
                places.add(inline.getClass().getSimpleName() + " " + Marks.shown(inline.at()));
              }
              inline.accept(this);
            }
          }
        };
    walker.walkBlocks(file.blocks());
    file.notes().forEach(note -> places.add("Note " + Marks.shown(note.at())));
    return places;
  }

  private static void stand(String master, String... places) {
    assertEquals(List.of(places), places(master));
    List<String> crlf =
        places(master.replace("\n", "\r\n")).stream().map(p -> p.replace("\r\n", "\n")).toList();
    assertEquals(List.of(places), crlf);
  }

  @Test
  void blocksStandFromTheirFirstMarkToTheirLast() {
    stand("\n  ## A {#b} ##\n", "Heading 2:3 ## A {#b} ##");
    stand("A\n===\n", "Heading 1:1 A\n===");
    stand("> a\n> b\n\n", "Quotation 1:1 > a\n> b", "Paragraph 1:3 a\n> b", "SoftBreak 1:4 \n");
    stand("1. a\n\n   b\n", "OrderedList 1:1 1. a\n\n   b", "Paragraph 1:4 a", "Paragraph 3:4 b");
    stand("a\n: b\n", "DefinitionList 1:1 a\n: b", "Paragraph 2:3 b");
    stand("|a|\n|-|\n\n: c\n", "Table 1:1 |a|\n|-|\n\n: c");
    stand("| a\n  b\n", "Verse 1:1 | a\n  b", "SoftBreak 1:4 \n");
    stand("~~~\na\n~~~\n", "CodeBlock 1:1 ~~~\na\n~~~");
    stand("***\n\n    a\n", "Ornament 1:1 ***", "CodeBlock 3:5 a");
    stand("<div>\n\n***\n</div>", "Div 1:1 <div>\n\n***\n</div>", "Ornament 3:1 ***");
    stand("\t[^1]: a\n", "CodeBlock 1:2 [^1]: a");
    stand("- [^1]: a\n", "Note 1:3 [^1]:");
  }

  @Test
  void inlinesStandFromTheirFirstMarkToTheirLast() {
    stand(
        "> - *a* `b` [c](d \"e\") <fg:h> [h]{.i} <sub>j</sub>  \n>   k\\\n>   &amp;[^l]![m](n){.o}\n",
        "Quotation 1:1 > - *a* `b` [c](d \"e\") <fg:h> [h]{.i} <sub>j</sub>  \n>   k\\\n"
            + ">   &amp;[^l]![m](n){.o}",
        "BulletList 1:3 - *a* `b` [c](d \"e\") <fg:h> [h]{.i} <sub>j</sub>  \n>   k\\\n"
            + ">   &amp;[^l]![m](n){.o}",
        "Paragraph 1:5 *a* `b` [c](d \"e\") <fg:h> [h]{.i} <sub>j</sub>  \n>   k\\\n"
            + ">   &amp;[^l]![m](n){.o}",
        "Emphasis 1:5 *a*",
        "Code 1:9 `b`",
        "Link 1:13 [c](d \"e\")",
        "Link 1:24 <fg:h>",
        "Span 1:31 [h]{.i}",
        "Formed 1:39 <sub>j</sub>",
        "LineBreak 1:51   \n",
        "LineBreak 2:6 \\\n",
        "NoteCall 3:10 [^l]",
        "Image 3:14 ![m](n){.o}");
  }

  @Test
  void columnsCountCharactersAndTabsAsOne() {
    stand(
        "\u00E9\uD83D\uDE00\t[^1]", "Paragraph 1:1 \u00E9\uD83D\uDE00\t[^1]", "NoteCall 1:4 [^1]");
    stand(
        "1.\ta\n\n\t[^1]: b\n",
        "OrderedList 1:1 1.\ta\n\n\t[^1]: b",
        "Paragraph 1:4 a",
        "Note 3:2 [^1]:");
  }

  @ParameterizedTest
  @MethodSource("press.imprint.manuscript.ReadingLawsTest#seeds")
  void everyPlaceLiesWithinThatOfItsParent(long seed) {
    String master = new MasterMaker(seed).master();
    MarkdownFile file = Sketch.read(master);
    new Nesting(file.source().at(0, master.length())).walkBlocks(file.blocks());
    file.notes()
        .forEach(
            note -> new Nesting(file.source().at(0, master.length())).walkBlocks(note.blocks()));
  }

  /** Fails where a place is not within that of its parent. */
  private static final class Nesting extends BookWalker {
    private Location parent;

    Nesting(Location whole) {
      parent = whole;
    }

    private Location enter(Location at) {
      Location outer = parent;
      assertTrue(
          outer.start() <= at.start() && at.end() <= outer.end(),
          () -> Marks.shown(at) + " is not in " + Marks.shown(outer));
      parent = at;
      return outer;
    }

    @Override
    public void walkBlocks(List<Block> blocks) {
      for (Block block : blocks) {
        Location outer = enter(block.at());
        block.accept(this);
        parent = outer;
      }
    }

    @Override
    public void walk(List<Inline> content) {
      for (Inline inline : content) {
        Location outer = enter(inline.at());
        inline.accept(this);
        parent = outer;
      }
    }
  }
}
