package press.imprint.citation;

import java.util.Optional;

/**
 * Where the pieces of a full citation stand, in the letters of its {@link CitedText}.
 *
 * @param authors the names before the title, with whatever tells their role
 * @param lead what leads from names to title: {@code preface to}
 * @param title the title, its quotation marks or the marks of its italics included
 * @param host the title of what it stands in
 * @param collected whether the host is a collection, {@code in *Title*}, and no journal
 * @param apparatus what stands between the titles and the imprint: editors, volumes
 * @param imprint what its brackets hold, or stands in their place
 * @param bracketed whether it has brackets
 * @param pages behind the first range of pages cited; the end of the imprint where there is none
 */
record Layout(
    Optional<Span> authors,
    Optional<Span> lead,
    Span title,
    Optional<Span> host,
    boolean collected,
    Optional<Span> apparatus,
    Span imprint,
    boolean bracketed,
    int pages) {
  /**
   * A stretch of letters.
   *
   * @param from its first letter
   * @param to behind its last letter
   */
  record Span(int from, int to) {
    /** The stretch without the spaces and commas around it; nothing where nothing is left. */
    static Optional<Span> trimmed(String letters, int from, int to) {
      int first = from;
      int last = to;
      while (first < last && " ,".indexOf(letters.charAt(first)) >= 0) {
        first++;
      }
      while (last > first && " ,".indexOf(letters.charAt(last - 1)) >= 0) {
        last--;
      }
      return first < last ? Optional.of(new Span(first, last)) : Optional.empty();
    }

    /** Its letters. */
    String of(String letters) {
      return letters.substring(from, to);
    }
  }

  /** Behind the titles. */
  int titlesEnd() {
    return host.orElse(title).to();
  }

  /** Behind the imprint and its bracket. */
  int end() {
    return bracketed ? imprint.to() + 1 : imprint.to();
  }
}
