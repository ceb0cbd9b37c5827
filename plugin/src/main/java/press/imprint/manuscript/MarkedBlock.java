package press.imprint.manuscript;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A block of our own in flexmark's tree: it opens with a mark and holds other blocks. */
abstract class MarkedBlock extends Block {
  private final BasedSequence mark;

  MarkedBlock(BasedSequence mark) {
    super(mark);
    this.mark = mark;
  }

  /** The characters that open it. */
  final BasedSequence mark() {
    return mark;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {mark};
  }
}
