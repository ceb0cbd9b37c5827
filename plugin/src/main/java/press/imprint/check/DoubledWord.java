package press.imprint.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import press.imprint.diagnostic.Diagnostic;
import press.imprint.diagnostic.Rule;
import press.imprint.model.Book;

/**
 * A word twice in succession: {@code the the}. Told only where the language leaves no doubt: of the
 * small words below, which never meet themselves, and of words of {@value #LONG} letters or more;
 * in English, whose words that may meet are listed, of {@value #LONG_IN_ENGLISH} or more.
 */
final class DoubledWord implements Check {
  private static final int LONG = 7;
  private static final int LONG_IN_ENGLISH = 3;

  private static final Map<String, Set<String>> NEVER_TWICE =
      Map.of(
          "en",
          words(
              "the a an and or of to with from for by at as but if into we they he she are be this"
                  + " these their our its my your which than when where while who whose"),
          "de",
          words("und oder mit von auf dem den des ein eine einer eines einem einen im am nicht"),
          "fr",
          words("le la les des du de et un une dans pour avec sur au aux ou où ce cette ces"),
          "es",
          words("el la los las de del y en con un una por que se su sus al"),
          "it",
          words("il lo gli di e un una per con nel nella del della dei al alla da che"),
          "pt",
          words("o os de e um uma com em por do da dos das ao que no na"),
          "nl",
          words("de een en met maar niet uit bij"),
          "ru",
          words("и в на с не по к у из за от для о об под при"),
          "uk",
          words("і й в у на з із не по до за від для про під при та"));

  private static final Set<String> TWICE_ON_PURPOSE =
      words(
          "million billion trillion thousand hundred millions thousands forever faraway that had was"
              + " did has her him you one two three four five all far very many much more"
              + " less long well what why how who now then there here never ever again away back down"
              + " over off out through round about just quite rather really only too yes nay aye bye"
              + " tut boo knock chop poor dear hear fie sing night late little older half yum pooh"
              + " hush hey ding dong tick tock quack woof drip beep blah clip cous pom dik tsk putt");

  private final Passages passages;

  DoubledWord(Passages passages) {
    this.passages = passages;
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }

  @Override
  public List<Diagnostic> findings(Book book) {
    List<Diagnostic> findings = new ArrayList<>();
    passages.all().stream()
        .filter(passage -> passage.kind() != Passage.Kind.VERSE)
        .forEach(passage -> look(passage, findings));
    return findings;
  }

  private static void look(Passage passage, List<Diagnostic> findings) {
    String text = passage.text();
    int first = 0;
    int firstEnd = 0;
    int next = 0;
    while (next < text.length()) {
      int end = passage.wordEnd(next);
      if (end == next) {
        next++;
        continue;
      }
      int length = end - next;
      boolean same =
          firstEnd + 1 == next
              && length == firstEnd - first
              && text.regionMatches(true, first, text, next, length)
              && isSpace(text.charAt(firstEnd));
      if (same && isSlip(passage, first, next, end)) {
        findings.add(finding(passage, first, next, end));
      }
      first = next;
      firstEnd = end;
      next = end;
    }
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0';
  }

  /** No name, nothing that is joined to another word, no word that is spoken of. */
  private static boolean isSlip(Passage passage, int first, int second, int end) {
    String text = passage.text();
    String word = text.substring(second, end);
    boolean sole = !isJoint(passage.charAt(first - 1)) && !isJoint(passage.charAt(end));
    boolean alike = passage.pieceAt(first).element() == passage.pieceAt(second).element();
    String language = passage.languageAt(second);
    boolean known = NEVER_TWICE.containsKey(language);
    boolean slip =
        NEVER_TWICE.getOrDefault(language, Set.of()).contains(word)
            || (known && word.length() >= longOne(language) && !TWICE_ON_PURPOSE.contains(word));
    return sole && alike && slip && word.equals(word.toLowerCase(Locale.ROOT));
  }

  private static int longOne(String language) {
    return language.equals("en") ? LONG_IN_ENGLISH : LONG;
  }

  private static boolean isJoint(char c) {
    return "-‐‑'’_/".indexOf(c) >= 0 || Character.isDigit(c);
  }

  private static Diagnostic finding(Passage passage, int start, int second, int end) {
    String word = passage.text().substring(second, end);
    return Diagnostic.of(
        Rule.DOUBLED_WORD,
        passage.at(start, end),
        "word `%s` stands twice".formatted(word),
        "delete one of the two, or put between them what is lost");
  }
}
