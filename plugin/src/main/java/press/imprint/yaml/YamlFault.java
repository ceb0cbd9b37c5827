package press.imprint.yaml;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/**
 * Why a text is not YAML: a part of the parser's sentence, and our own words for those faults that
 * authors meet.
 */
enum YamlFault {
  /** {@code title: The rope: a history}. */
  COLON(
      "mapping values are not allowed",
      "a value with a colon and a space is not in quotes",
      "put the value in quotes"),
  /** A line before it that has no colon, or a line set in without reason. */
  LINE(
      "",
      "key does not follow from the line above",
      "write a colon and a space after the key above, and set both lines in alike"),
  /** A tab before a key. */
  TAB("found character '\\t", "a tab stands where YAML wants spaces", "put spaces for the tab"),
  /** {@code title: @home}. */
  SIGN(
      "that cannot start any token",
      "a value begins with a sign that YAML keeps to itself",
      "put the value in quotes"),
  /** {@code title: "The rope}. */
  QUOTE(
      "found unexpected end of stream",
      "a quoted value has no closing quote",
      "put the same quote after the value"),
  /** {@code title: 'The rope's end'}. */
  AFTER_QUOTE(
      "",
      "words follow the closing quote of a value",
      "put the whole value in quotes of the other kind"),
  /** Brackets that nobody closed. */
  BRACKET(
      "expected ',' or ']'",
      "a list that opens with `[` is not closed",
      "put `]` after its last item, and a comma between two"),
  /** Braces that nobody closed. */
  BRACE(
      "expected ',' or '}'",
      "keys and values that open with `{` are not closed",
      "put `}` after the last value, and a comma between two"),
  /** A line set in more or less than its neighbours. */
  INDENT(
      "expected <block end>",
      "line does not stand under its neighbours",
      "set the keys of one level in by the same number of spaces"),
  /** A key without a colon. */
  NO_COLON(
      "could not find expected ':'", "key has no colon", "write a colon and a space after the key"),
  /** {@code *name} without {@code &name}. */
  ALIAS(
      "found undefined alias",
      "a value that begins with `*` repeats one that is not there",
      "put the value in quotes"),
  /** Whatever else. */
  OTHER(
      "",
      "not YAML 1.2",
      "correct the line; a value with a sign of `: # [ ] { } & * ! | > % @` stands in quotes");

  private static final Pattern PAIR = Pattern.compile("(\\s*(?:- )?[\\w-]+: +)(\\S.*)");

  private final String sign;
  private final String message;
  private final String hint;

  YamlFault(String sign, String message, String hint) {
    this.sign = sign;
    this.message = message;
    this.hint = hint;
  }

  /**
   * The fault behind a finding of the parser's.
   *
   * @param e the finding
   * @param before what stands before its place in its line
   * @return the fault
   */
  static YamlFault of(MarkedYamlEngineException e, String before) {
    String problem = e.getProblem();
    YamlFault fault =
        Arrays.stream(values())
            .filter(value -> !value.sign.isEmpty() && problem.contains(value.sign))
            .findFirst()
            .orElse(OTHER);
    if (fault == COLON && !PAIR.matcher(before).matches()) {
      return LINE;
    }
    return fault == INDENT && !before.isBlank() ? AFTER_QUOTE : fault;
  }

  /**
   * Where the fault is: for what was opened and not closed, where it was opened.
   *
   * @param e the finding
   * @return its place
   */
  Optional<Mark> place(MarkedYamlEngineException e) {
    boolean opened = this == QUOTE || this == BRACKET || this == BRACE;
    return opened ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
  }

  /** The fact. */
  String message() {
    return message;
  }

  /**
   * The way out.
   *
   * @param line the line on which the fault is
   * @return an imperative, with the line as it should be where that can be told
   */
  String hint(String line) {
    Matcher pair = PAIR.matcher(line.stripTrailing());
    boolean wantsQuotes = this == COLON || this == SIGN || this == ALIAS;
    if (!wantsQuotes || !pair.matches()) {
      return hint;
    }
    String value = pair.group(2);
    String quoted =
        value.contains("\"") ? "'" + value.replace("'", "''") + "'" : "\"" + value + "\"";
    return hint + ": `" + pair.group(1).strip() + " " + quoted + "`";
  }
}
