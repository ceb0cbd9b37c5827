package press.imprint.citation;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * From one page to another, or one page alone: {@code 269–74}, {@code xxxix–xl}, {@code 41n3–4}.
 *
 * @param words how it stands
 * @param from its first number
 * @param dash what stands between; empty for one number alone
 * @param to its last number, maybe shortened; empty for one number alone
 */
public record Range(Words words, String from, String dash, String to) {
  /** What belongs between two pages. */
  public static final String DASH = "–";

  /** More figures count no pages, and are not compared. */
  private static final int LONGEST = 40;

  private static final Pattern BETWEEN = Pattern.compile("\\s*(?:nn?\\.?|[.:])\\s*");

  /** Whether a hyphen stands for the dash. */
  public boolean hyphenated() {
    return Patterns.HYPHEN.matcher(dash).matches();
  }

  /**
   * Whether it ends before it begins. A last number of fewer figures lends the first ones from the
   * number before it, as Chicago (9.61) shortens: 155–8 ends at 158, 155–48 at 148.
   */
  public boolean backwards() {
    List<String> first = parts(from);
    List<String> last = parts(to);
    if (to.isEmpty() || last.size() > first.size()) {
      return false;
    }
    if (last.size() < first.size()) {
      return before(last.get(last.size() - 1), first.get(first.size() - 1)) && last.size() == 1;
    }
    for (int i = 0; i < first.size(); i++) {
      if (!first.get(i).equals(last.get(i))) {
        return before(last.get(i), first.get(i));
      }
    }
    return false;
  }

  /** How it reads where its last number is shortened: {@code 155–48} is 155–148. */
  public String reads() {
    boolean isShort = shortened(to, from) && !to.isEmpty();
    return from + dash + (isShort ? expanded(to, from) : to);
  }

  /** How it is written with the dash that belongs between two pages. */
  public String dashed() {
    return from + DASH + to;
  }

  private static List<String> parts(String number) {
    return Arrays.asList(BETWEEN.split(number));
  }

  private static boolean before(String last, String first) {
    Optional<BigInteger> end = value(shortened(last, first) ? expanded(last, first) : last);
    Optional<BigInteger> start = value(first);
    boolean alike = digits(last) == digits(first);
    return alike && end.isPresent() && start.isPresent() && end.get().compareTo(start.get()) < 0;
  }

  private static boolean shortened(String last, String first) {
    return digits(last) && digits(first) && last.length() < first.length();
  }

  private static String expanded(String last, String first) {
    return first.substring(0, first.length() - last.length()) + last;
  }

  private static boolean digits(String number) {
    return number.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<BigInteger> value(String number) {
    if (number.isEmpty()) {
      return Optional.empty();
    }
    if (number.length() > LONGEST) {
      return Optional.empty();
    }
    return digits(number) ? Optional.of(new BigInteger(number)) : RomanFigures.value(number);
  }
}
