package press.imprint.style;

import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Which elements a rule is for: {@code blockquote > p + p}.
 *
 * @param steps its steps, the last of which is the element itself
 */
record Selector(List<Step> steps) {
  Selector {
    steps = List.copyOf(steps);
  }

  /** How an element stands to the one of the step before. */
  enum Combinator {
    /** The first step: to none. */
    NONE,
    /** Somewhere within it. */
    WITHIN,
    /** A child of it. */
    CHILD,
    /** The next element behind it. */
    NEXT
  }

  /**
   * What an element must be.
   *
   * @param combinator how it stands to the step before
   * @param element its name; empty where any will do
   * @param classes the classes that it must have
   * @param ids the ids that it must have
   * @param first whether it must be the first element of its parent
   */
  record Step(
      Combinator combinator, String element, Set<String> classes, Set<String> ids, boolean first) {
    Step {
      classes = Set.copyOf(classes);
      ids = Set.copyOf(ids);
    }

    boolean matches(Element other) {
      return (element.isEmpty() || element.equals(other.getTagName()))
          && (classes.isEmpty() || classesOf(other).containsAll(classes))
          && (ids.isEmpty() || ids.equals(Set.of(other.getAttribute("id"))))
          && (!first || before(other) == null);
    }

    /** The classes of an element. */
    private static List<String> classesOf(Element element) {
      return List.of(element.getAttribute("class").split("\\s+"));
    }
  }

  /**
   * How much it counts against others (CSS 2.2, section 6.4.3): ids before classes before elements.
   */
  int specificity() {
    int weight = 0;
    for (Step step : steps) {
      weight += 1_000_000 * step.ids().size();
      weight += 1_000 * (step.classes().size() + (step.first() ? 1 : 0));
      weight += step.element().isEmpty() ? 0 : 1;
    }
    return weight;
  }

  /** Whether it is for an element. */
  boolean matches(Element element) {
    return matches(element, steps.size() - 1);
  }

  private boolean matches(Element element, int at) {
    Step step = steps.get(at);
    if (!step.matches(element)) {
      return false;
    }
    return switch (step.combinator()) {
      case NONE -> true;
      case NEXT -> before(element) != null && matches(before(element), at - 1);
      case CHILD -> above(element) != null && matches(above(element), at - 1);
      case WITHIN -> {
        Element above = above(element);
        while (above != null && !matches(above, at - 1)) {
          above = above(above);
        }
        yield above != null;
      }
    };
  }

  /** How many elements it looks at, at most, that stand before the one that it is for. */
  int looksBefore() {
    return looks(start(), steps.size());
  }

  /** How many it looks at, at most, that stand before one of those around that. */
  int looksBeforeThoseAround() {
    int most = 0;
    for (int from = 0; from < start(); from++) {
      int to = from + 1;
      while (to < start() && steps.get(to).combinator() == Combinator.NEXT) {
        to++;
      }
      most = Math.max(most, looks(from, to));
    }
    return most;
  }

  /** Where the steps begin that stand side by side with the last. */
  private int start() {
    int start = steps.size() - 1;
    while (steps.get(start).combinator() == Combinator.NEXT) {
      start--;
    }
    return start;
  }

  /** How many elements a run of steps side by side looks at; to be the first takes one more. */
  private int looks(int from, int to) {
    boolean first = steps.subList(from, to).stream().anyMatch(Step::first);
    return to - from - 1 + (first ? 1 : 0);
  }

  /** What an element stands in; what is around the call of a note is not around the note. */
  private static Element above(Element element) {
    Element above = parent(element);
    while (above != null && isNote(element) && parent(above) != null && !isBody(parent(above))) {
      above = parent(above);
    }
    return above;
  }

  private static Element parent(Element element) {
    return element.getParentNode() instanceof Element parent ? parent : null;
  }

  private static boolean isBody(Element element) {
    return element.getTagName().equals("body");
  }

  /** A note's body stands behind its call, in the midst of the text. */
  private static boolean isNote(Element element) {
    Element call = before(element);
    return Step.classesOf(element).contains("note")
        && call != null
        && Step.classesOf(call).contains("call");
  }

  static Element before(Element element) {
    Node node = element.getPreviousSibling();
    while (node != null && !(node instanceof Element)) {
      node = node.getPreviousSibling();
    }
    return (Element) node;
  }
}
