package press.imprint.style;

import java.util.List;

/**
 * A selector and what it says of the elements that it is for.
 *
 * @param selector the selector
 * @param declarations the declarations, none of them a shorthand, in their order
 */
record StyleRule(Selector selector, List<Declaration> declarations) {
  StyleRule {
    declarations = List.copyOf(declarations);
  }
}
