package press.imprint.manuscript;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import press.imprint.model.Attributes;
import press.imprint.model.Block;
import press.imprint.model.Block.Table.Alignment;
import press.imprint.model.Inline;

/** Makes a table of a table of the tree. A head whose cells are all empty is none. */
final class TableReader {
  private final InlineReader inlines;
  private final Places places;

  TableReader(InlineReader inlines, Places places) {
    this.inlines = inlines;
    this.places = places;
  }

  /**
   * Reads a table.
   *
   * @param node the table
   * @return the table, without a caption
   */
  Block read(TableBlock node) {
    List<List<List<Inline>>> head = rows(node, TableHead.class);
    List<List<List<Inline>>> body = rows(node, TableBody.class);
    int columns = Stream.concat(head.stream(), body.stream()).mapToInt(List::size).max().orElse(0);
    boolean headless = head.stream().allMatch(row -> row.stream().allMatch(List::isEmpty));
    return new Block.Table(
        places.of(node),
        Attributes.NONE,
        List.of(),
        alignments(node, columns),
        headless ? List.of() : head,
        body);
  }

  private List<List<List<Inline>>> rows(TableBlock node, Class<? extends Node> section) {
    return children(node, section)
        .flatMap(rows -> children(rows, TableRow.class))
        .map(row -> children(row, TableCell.class).map(this::words).toList())
        .toList();
  }

  private List<Inline> words(TableCell cell) {
    return inlines.fold(Edges.trim(inlines.tokens(cell)));
  }

  private static List<Alignment> alignments(TableBlock node, int columns) {
    List<Alignment> alignments =
        new ArrayList<>(
            children(node, TableSeparator.class)
                .flatMap(rows -> children(rows, TableRow.class))
                .flatMap(row -> children(row, TableCell.class))
                .map(TableReader::alignment)
                .toList());
    while (alignments.size() < columns) {
      alignments.add(Alignment.DEFAULT);
    }
    return alignments;
  }

  private static Alignment alignment(TableCell cell) {
    return cell.getAlignment() == null
        ? Alignment.DEFAULT
        : Alignment.valueOf(cell.getAlignment().name());
  }

  private static <N extends Node> Stream<N> children(Node parent, Class<N> kind) {
    return StreamSupport.stream(parent.getChildren().spliterator(), false)
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
