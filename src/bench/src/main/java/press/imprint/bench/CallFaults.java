package press.imprint.bench;

import static press.imprint.diagnostic.Rule.CALL_SPACING;
import static press.imprint.diagnostic.Rule.UNCONVERTED_NOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.imprint.bench.MasterText.Call;
import press.imprint.bench.Mutant.Edit;
import press.imprint.bench.Mutant.Place;

/** Calls that stand in the wrong place, and notes in the form of another system. */
final class CallFaults {
  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";

  private CallFaults() {}

  static List<Operator> all() {
    return List.of(
        Operator.of(CALL_SPACING, "a space before a call", CallFaults::spaced),
        Operator.of(CALL_SPACING, "a call before its stop", CallFaults::beforeStops),
        Operator.of(CALL_SPACING, "two calls run together", CallFaults::together),
        foreign("a call as `¹²`", CallFaults::raised),
        foreign("a call as `<sup>12</sup>`", n -> "<sup>" + n + "</sup>"),
        foreign("a call as `[12]`", n -> "[" + n + "]"),
        foreign("a call as `*`", n -> "*"),
        Operator.of(UNCONVERTED_NOTE, "three calls as `(12)`", CallFaults::inBrackets),
        Operator.of(UNCONVERTED_NOTE, "a call and its body as `¹²`", CallFaults::raisedNotes),
        Operator.of(UNCONVERTED_NOTE, "a call and its body as `†`", CallFaults::daggers));
  }

  private static char before(MasterText master, Call call) {
    return call.start() == 0 ? '\n' : master.text(call.file()).charAt(call.start() - 1);
  }

  /** The calls of paragraphs of one line, behind a word or a stop. */
  private static Stream<Call> inProse(MasterText master) {
    return master
        .prose(prose -> !prose.note())
        .flatMap(
            prose ->
                master.calls(prose.file()).stream()
                    .filter(call -> call.start() > prose.start() && call.end() <= prose.end()))
        .filter(
            call ->
                ".,;:?!".indexOf(before(master, call)) >= 0
                    || Character.isLetter(before(master, call)));
  }

  private static Stream<Mutant> spaced(MasterText master, Random random) {
    return inProse(master).map(call -> Mutant.of(call.file(), call.start(), call.start(), " "));
  }

  private static Stream<Mutant> beforeStops(MasterText master, Random random) {
    return inProse(master)
        .filter(call -> ".,;:".indexOf(before(master, call)) >= 0)
        .map(
            call -> {
              String file = master.text(call.file());
              String text = file.substring(call.start(), call.end()) + before(master, call);
              return Mutant.of(call.file(), call.start() - 1, call.end(), text);
            });
  }

  private static Stream<Mutant> together(MasterText master, Random random) {
    List<Call> calls = inProse(master).toList();
    return IntStream.range(1, calls.size())
        .filter(i -> calls.get(i).file() == calls.get(i - 1).file())
        .mapToObj(
            i -> {
              Call one = calls.get(i - 1);
              Call two = calls.get(i);
              String call = master.text(two.file()).substring(two.start(), two.end());
              return new Mutant(
                  List.of(
                      new Edit(two.file(), two.start(), two.end(), ""),
                      new Edit(one.file(), one.end(), one.end(), call)),
                  List.of(new Place(one.file(), one.start())));
            });
  }

  /** How another system writes a call. */
  private interface Form {
    String of(int number);
  }

  private static Operator foreign(String fault, Form form) {
    return Operator.of(
        UNCONVERTED_NOTE,
        fault,
        (master, random) ->
            numbered(master)
                .filter(call -> !form.of(1).equals("*") || alone(master, call.call()))
                .map(
                    call ->
                        Mutant.of(
                            call.call().file(),
                            call.call().start(),
                            call.call().end(),
                            form.of(call.number()))));
  }

  /** Whether a paragraph has no asterisk: else a call might close an emphasis. */
  private static boolean alone(MasterText master, Call call) {
    String file = master.text(call.file());
    int start = file.lastIndexOf('\n', call.start()) + 1;
    int end = file.indexOf('\n', call.end());
    return file.substring(start, end < 0 ? file.length() : end).indexOf('*') < 0;
  }

  private record Numbered(Call call, int number) {}

  /** The calls with the numbers that they have in their file. */
  private static Stream<Numbered> numbered(MasterText master) {
    List<Numbered> numbered = new ArrayList<>();
    for (int file = 0; file < master.names().size(); file++) {
      List<Call> calls = master.calls(file);
      inProse(master)
          .filter(call -> calls.contains(call))
          .forEach(call -> numbered.add(new Numbered(call, calls.indexOf(call) + 1)));
    }
    return numbered.stream();
  }

  private static String raised(int number) {
    StringBuilder raised = new StringBuilder();
    String.valueOf(number).chars().forEach(c -> raised.append(RAISED.charAt(c - '0')));
    return raised.toString();
  }

  private static Stream<Mutant> inBrackets(MasterText master, Random random) {
    List<Numbered> calls = numbered(master).toList();
    return IntStream.range(2, calls.size())
        .mapToObj(i -> calls.subList(i - 2, i + 1))
        .filter(three -> countApart(master, three))
        .map(
            three ->
                new Mutant(
                    three.stream()
                        .map(
                            one ->
                                new Edit(
                                    one.call().file(),
                                    one.call().start(),
                                    one.call().end(),
                                    "(" + one.number() + ")"))
                        .toList(),
                    List.of(NoteFaults.place(three.get(0).call()))));
  }

  /** Whether three calls of a file count on in paragraphs of their own. */
  private static boolean countApart(MasterText master, List<Numbered> three) {
    return IntStream.range(1, 3)
        .allMatch(
            i ->
                three.get(i).number() == three.get(i - 1).number() + 1
                    && three.get(i).call().file() == three.get(i - 1).call().file()
                    && master
                        .text(three.get(i).call().file())
                        .substring(three.get(i - 1).call().end(), three.get(i).call().start())
                        .contains("\n\n"));
  }

  private static Stream<Mutant> raisedNotes(MasterText master, Random random) {
    return whole(master, CallFaults::raised);
  }

  private static Stream<Mutant> daggers(MasterText master, Random random) {
    return whole(master, number -> "†");
  }

  /** Told at the body; that the call is told as well, other operators ask. */
  private static Stream<Mutant> whole(MasterText master, Form form) {
    return numbered(master)
        .flatMap(
            one ->
                master.bodyOf(one.call()).stream()
                    .filter(body -> !master.callOf(body).isEmpty())
                    .map(
                        body -> {
                          String sign = form.of(one.number());
                          Call call = one.call();
                          return new Mutant(
                              List.of(
                                  new Edit(call.file(), call.start(), call.end(), sign),
                                  new Edit(body.file(), body.start(), body.words(), sign + " ")),
                              List.of(NoteFaults.place(body)));
                        }));
  }
}
