package press.imprint.manuscript;

/** Reads the line that opens a block of code: {@code ```java} or <code>```{.java}</code>. */
final class CodeInfo {
  private CodeInfo() {}

  /**
   * The language that a line names.
   *
   * @param info what stands behind the fence, entities and escapes resolved
   * @return the language, or empty where none is named
   */
  static String language(String info) {
    if (info.startsWith("{") && BraceSyntax.end(info, 0) == info.length()) {
      return BraceSyntax.read(info).classes().stream().findFirst().orElse("");
    }
    return info.isBlank() ? "" : info.strip().split("[\\s{]", 2)[0];
  }
}
