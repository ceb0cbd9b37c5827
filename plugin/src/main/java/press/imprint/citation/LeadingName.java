package press.imprint.citation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import press.imprint.citation.Layout.Span;

/**
 * The name under which a work stands in a list: {@code Blair, Ann}. A particle with a capital goes
 * with the surname, {@code Van Rensselaer, Stephen}, one without stays behind, {@code Gogh, Vincent
 * van}, as The Chicago Manual of Style has it (16.71). A body's name, a single one and one with
 * {@code of} are not turned.
 *
 * @param surname where the surname stands
 * @param given where the names before it stand; as empty as the name is short
 */
record LeadingName(Span surname, Span given) {
  private static final Set<String> PARTICLES =
      Set.of(
          "Van", "Von", "De", "Del", "Della", "Di", "Da", "Du", "La", "Le", "El", "Al", "Ibn",
          "Bin", "Ben", "Ter", "St.");

  /** Those of them that are nobody's given name. */
  private static final Set<String> NEVER_GIVEN =
      Set.of("De", "Della", "Du", "La", "Le", "Ibn", "St.");

  private static final Set<String> OF_BODIES =
      Set.of(
          ("of the for academy agency archive archives association bank board bureau center centre"
                  + " church club collective college commission committee company conference congress"
                  + " consortium corporation council court department editors federation forum"
                  + " foundation government group institute institution international league library"
                  + " ministry movement museum network office organisation organization parliament"
                  + " party press project school senate service society team trust union university")
              .split(" ", -1));

  /** Looks at a name at the head of a stretch. */
  static LeadingName of(String letters, int from, Name name) {
    String whole = name.whole().text();
    int end = from + whole.length();
    Span all = new Span(from, end);
    if (!letters.startsWith(whole, from) || isBody(whole)) {
      return new LeadingName(all, new Span(from, from));
    }
    int surname = end - name.surname().text().length();
    int before = letters.lastIndexOf(' ', surname - 2) + 1;
    while (surname > from && goesWithTheSurname(letters, from, Math.max(from, before), surname)) {
      surname = Math.max(from, before);
      before = letters.lastIndexOf(' ', surname - 2) + 1;
    }
    return new LeadingName(new Span(surname, end), new Span(from, Math.max(from, surname - 1)));
  }

  private static boolean goesWithTheSurname(String letters, int from, int word, int surname) {
    String particle = letters.substring(word, surname - 1);
    return (word == from ? NEVER_GIVEN : PARTICLES).contains(particle);
  }

  private static boolean isBody(String name) {
    return List.of(name.split(" ", -1)).stream()
        .map(word -> word.toLowerCase(Locale.ROOT))
        .anyMatch(OF_BODIES::contains);
  }

  /** Whether the surname is put first. */
  boolean turned() {
    return given.from() < given.to();
  }
}
