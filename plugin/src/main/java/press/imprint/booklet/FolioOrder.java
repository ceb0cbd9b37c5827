package press.imprint.booklet;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds in what order half sheets are read, by the folios that are printed on them.
 *
 * <p>Every way of imposing so many sheets is tried; the one is right under which the folios count
 * as pages are read: arabic ones all as far behind their page, roman ones likewise. So a half
 * without a folio is placed by those that have one.
 *
 * @param halves the half sheets as they lie in the file, left before right, upright
 * @param signature how many sheets are folded together, where it is known
 */
record FolioOrder(List<Half> halves, Optional<Integer> signature) {
  private static final int HALVES_A_SHEET = 4;

  /**
   * A half sheet.
   *
   * @param arabic numbers on it that may be its folio
   * @param roman the same of those in roman figures
   * @param blank whether nothing is printed on it
   */
  record Half(Set<Integer> arabic, Set<Integer> roman, boolean blank) {
    Half {
      arabic = Set.copyOf(arabic);
      roman = Set.copyOf(roman);
    }

    boolean hasFolio() {
      return !arabic.isEmpty() || !roman.isEmpty();
    }
  }

  /**
   * A way of reading the halves.
   *
   * @param order the halves by their place in the file, from 0, in reading order
   * @param score how many folios count as they should
   */
  private record Way(List<Integer> order, long score) {}

  FolioOrder {
    halves = List.copyOf(halves);
  }

  /**
   * The halves in reading order.
   *
   * @return their places in the file, from 0; nothing where the folios do not tell
   */
  Optional<List<Integer>> find() {
    List<Way> ways = ways();
    long best = ways.stream().mapToLong(Way::score).max().orElse(0);
    List<List<Integer>> found =
        ways.stream()
            .filter(way -> way.score() == best)
            .map(way -> withoutBlanksAtTheEnd(way.order()))
            .distinct()
            .toList();
    long folios = halves.stream().filter(Half::hasFolio).count();
    boolean certain = found.size() == 1 && best >= 2 && 2 * best > folios;
    boolean told = signature.isPresent() && !found.isEmpty();
    return certain || told ? Optional.of(found.get(0)) : Optional.empty();
  }

  private List<Integer> withoutBlanksAtTheEnd(List<Integer> order) {
    int end = order.size();
    while (end > 0 && halves.get(order.get(end - 1)).blank()) {
      end--;
    }
    return order.subList(0, end);
  }

  private List<Way> ways() {
    List<Way> ways = new ArrayList<>();
    int sheets = halves.size() / HALVES_A_SHEET;
    for (boolean wrapped : new boolean[] {false, true}) {
      for (List<Integer> sizes : sizes(sheets - (wrapped ? 1 : 0))) {
        for (Binding binding : Binding.values()) {
          Imposition imposition = new Imposition(halves.size(), sizes, wrapped, binding, false);
          List<Integer> order = order(imposition);
          ways.add(new Way(order, score(order)));
        }
      }
    }
    return ways;
  }

  private Set<List<Integer>> sizes(int sheets) {
    Set<List<Integer>> sizes = new LinkedHashSet<>();
    if (signature.isPresent()) {
      sizes.add(Signature.sizes(sheets, signature.get()));
      return sizes;
    }
    IntStream.rangeClosed(0, sheets)
        .mapToObj(i -> sheets - i)
        .filter(each -> each > 0)
        .flatMap(each -> Stream.of(Signature.sizes(sheets, each), Signature.even(sheets, each)))
        .forEach(sizes::add);
    return sizes.isEmpty() ? Set.of(List.of()) : sizes;
  }

  /** Which half is page 1, page 2 and so on. */
  private static List<Integer> order(Imposition imposition) {
    Integer[] order = new Integer[imposition.paddedPages()];
    int half = 0;
    for (Sheet sheet : imposition.sheets()) {
      for (Side side : sheet.sides()) {
        for (int page : side.printed()) {
          order[page - 1] = half++;
        }
      }
    }
    return List.of(order);
  }

  private long score(List<Integer> order) {
    Map<Integer, Integer> arabic = new HashMap<>();
    Map<Integer, Integer> roman = new HashMap<>();
    for (int page = 0; page < order.size(); page++) {
      int at = page;
      halves.get(order.get(page)).arabic().forEach(n -> arabic.merge(at - n, 1, Integer::sum));
      halves.get(order.get(page)).roman().forEach(n -> roman.merge(at - n, 1, Integer::sum));
    }
    return most(arabic.values()) + most(roman.values());
  }

  private static long most(Collection<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).max().orElse(0);
  }
}
