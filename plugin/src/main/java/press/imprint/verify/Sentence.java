package press.imprint.verify;

/** What a judge says, written as our messages are. */
final class Sentence {
  private Sentence() {}

  /** One line without a stop, its first letter small unless it begins with a name in capitals. */
  static String of(String words) {
    String line = words.strip().replaceAll("\\s+", " ").replaceAll("\\.$", "");
    boolean isWord =
        line.length() > 1
            && Character.isUpperCase(line.charAt(0))
            && (Character.isLowerCase(line.charAt(1)) || line.charAt(1) == ' ');
    return isWord ? Character.toLowerCase(line.charAt(0)) + line.substring(1) : line;
  }
}
