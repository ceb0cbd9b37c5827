package press.imprint.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Sentences in which the small words are English, that spaces may fall as in English, and all
 * others are made of syllables: the shorter, the more often.
 */
final class Vocabulary {
  private static final List<String> SMALL =
      split(
          "the the the the the of of of and and to to in in a a that was is it for with as by on"
              + " not from which were had this at their but or an been have they its who one all"
              + " when no if so more some than into only other then");

  private static final List<String> ONSETS =
      split("b br d dr f gl h j k l l m m n n p pr r r s s s st t t t tr v w");
  private static final List<String> VOWELS = split("a a e e e i i o o u ai ea ou");
  private static final List<String> CODAS = split("l m n n n r r r s s t nd nt st");
  private static final List<String> ENDINGS =
      split("ing ed er ation ly ness ment able al ive ous ity ism");

  private static final int SIZE = 8_000;

  private final Random random;
  private final List<String> words = new ArrayList<>();
  private String last = "";

  Vocabulary(Random random) {
    this.random = random;
    for (int i = 0; i < SIZE; i++) {
      words.add(madeUp());
    }
    words.sort(Comparator.comparing(String::length));
  }

  private static List<String> split(String words) {
    return List.of(words.split(" "));
  }

  /** How many words a Markdown text has: what stands between blanks and is not marks alone. */
  static int count(String text) {
    return (int)
        Arrays.stream(text.split("\\s+"))
            .filter(token -> token.codePoints().anyMatch(Character::isLetterOrDigit))
            .count();
  }

  private String madeUp() {
    StringBuilder word = new StringBuilder();
    for (int syllables = 1 + random.nextInt(3); syllables > 0; syllables--) {
      word.append(any(ONSETS)).append(any(VOWELS));
    }
    return word.append(random.nextInt(3) > 0 ? any(CODAS) : any(ENDINGS)).toString();
  }

  /** One of a list. */
  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  /** A word that is not a small one; the short ones come more often. */
  private String uncommon() {
    return unlikeLast(() -> words.get((int) (SIZE * Math.pow(random.nextDouble(), 1.2))));
  }

  private String word() {
    return random.nextInt(100) < 40 ? unlikeLast(() -> any(SMALL)) : uncommon();
  }

  /** No word stands twice in a row: in a real book that is a slip. */
  private String unlikeLast(Supplier<String> source) {
    String word = source.get();
    while (word.equals(last)) {
      word = source.get();
    }
    last = word;
    return word;
  }

  /** A word as a name has it: {@code Trenal}. */
  String name() {
    return capital(uncommon());
  }

  /** Words in a row, the first and the last no small ones: {@code Morlant of the bresti}. */
  String phrase(int length) {
    List<String> phrase = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      phrase.add(i == 0 || i == length - 1 ? uncommon() : word());
    }
    return capital(String.join(" ", phrase));
  }

  /** A sentence of 7 to 32 words with its stops; here and there an emphasis or a quotation. */
  String sentence() {
    int length = 7 + random.nextInt(26);
    List<String> sentence = new ArrayList<>();
    for (int i = 0; i < length - 1; i++) {
      sentence.add(marked(i == 0 ? capital(word()) : word()) + (i < 2 ? "" : stop()));
    }
    sentence.add(uncommon());
    return sentence.stream()
        .collect(Collectors.joining(" ", "", random.nextInt(40) == 0 ? "?" : "."));
  }

  private String marked(String word) {
    return switch (random.nextInt(160)) {
      case 0 -> "*" + word + "*";
      case 1 -> "\"" + word + " " + uncommon() + "\"";
      case 2 -> word + " (" + word() + " " + uncommon() + ")";
      case 3 -> "in " + (1500 + random.nextInt(500));
      default -> word;
    };
  }

  private String stop() {
    return switch (random.nextInt(150)) {
      case 0, 1 -> ";";
      case 2 -> " --";
      case 3 -> ":";
      default -> random.nextInt(11) == 0 ? "," : "";
    };
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
