package press.imprint.bench;

import static press.imprint.diagnostic.Rule.BODY_IDENTICAL;
import static press.imprint.diagnostic.Rule.BODY_UNFINISHED;
import static press.imprint.diagnostic.Rule.BODY_WITHOUT_CALL;
import static press.imprint.diagnostic.Rule.CALL_IN_LINK_OR_IMAGE;
import static press.imprint.diagnostic.Rule.CALL_IN_NOTE;
import static press.imprint.diagnostic.Rule.CALL_WITHOUT_BODY;
import static press.imprint.diagnostic.Rule.DUPLICATE_BODY;
import static press.imprint.diagnostic.Rule.EMPTY_BODY;
import static press.imprint.diagnostic.Rule.LABEL_NEAR_MISS;

import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import press.imprint.bench.MasterText.Body;
import press.imprint.bench.MasterText.Call;
import press.imprint.bench.Mutant.Edit;
import press.imprint.bench.Mutant.Place;

/** Faults of note calls and note bodies whose labels need not count. */
final class NoteFaults {
  private static final int LONG = 15;
  private static final Pattern BEFORE_A_SPACE = Pattern.compile("\\p{L}{3,}(?= )");

  private NoteFaults() {}

  static List<Operator> all() {
    return List.of(
        Operator.of(CALL_WITHOUT_BODY, "a body is lost", NoteFaults::lostBodies),
        Operator.of(CALL_WITHOUT_BODY, "a call has another label", NoteFaults::otherLabels),
        Operator.of(BODY_WITHOUT_CALL, "a call is lost", NoteFaults::lostCalls),
        Operator.of(DUPLICATE_BODY, "a body stands twice", NoteFaults::doubledBodies),
        Operator.of(EMPTY_BODY, "a body has lost its words", NoteFaults::emptied),
        Operator.of(CALL_IN_NOTE, "a body calls a note", NoteFaults::callsInNotes),
        Operator.of(CALL_IN_LINK_OR_IMAGE, "a call within a link", NoteFaults::callsInLinks),
        Operator.of(LABEL_NEAR_MISS, "a label in another case or spacing", NoteFaults::nearMisses),
        Operator.of(BODY_UNFINISHED, "a body breaks off", NoteFaults::brokenOff),
        Operator.of(BODY_IDENTICAL, "a long body stands for another", NoteFaults::copied));
  }

  private static Stream<Mutant> lostBodies(MasterText master, Random random) {
    return master.bodies().stream()
        .flatMap(body -> master.callOf(body).stream().map(call -> lost(body, call)));
  }

  private static Mutant lost(Body body, Call call) {
    return new Mutant(
        List.of(new Edit(body.file(), body.start(), body.end(), "")), List.of(place(call)));
  }

  static Place place(Call call) {
    return new Place(call.file(), call.start());
  }

  static Place place(Body body) {
    return new Place(body.file(), body.start());
  }

  private static Stream<Mutant> otherLabels(MasterText master, Random random) {
    return master.calls().stream()
        .map(call -> Mutant.of(call.file(), call.start(), call.end(), "[^zyxw]"));
  }

  private static Stream<Mutant> lostCalls(MasterText master, Random random) {
    return master.bodies().stream()
        .flatMap(
            body ->
                master.callOf(body).stream()
                    .map(
                        call ->
                            new Mutant(
                                List.of(new Edit(call.file(), call.start(), call.end(), "")),
                                List.of(place(body)))));
  }

  /** Two editors have written one note; the second body is the one that is told. */
  private static Stream<Mutant> doubledBodies(MasterText master, Random random) {
    return master.bodies().stream()
        .map(
            body -> {
              String other = "[^" + body.label() + "]: What another editor has to say of it.\n\n";
              Edit edit = new Edit(body.file(), body.start(), body.start(), other);
              return new Mutant(List.of(edit), List.of(new Place(body.file(), body.start() + 1)));
            });
  }

  private static Stream<Mutant> emptied(MasterText master, Random random) {
    return master.bodies().stream()
        .map(
            body ->
                new Mutant(
                    List.of(new Edit(body.file(), body.words(), body.end(), "")),
                    List.of(place(body))));
  }

  private static Stream<Mutant> callsInNotes(MasterText master, Random random) {
    return master
        .prose(prose -> prose.note())
        .flatMap(
            prose -> {
              List<Body> others = master.bodies(prose.file());
              String label = others.get(random.nextInt(others.size())).label();
              return Stretch.one(prose, BEFORE_A_SPACE, random)
                  .map(word -> Mutant.of(prose.file(), word.end(), word.end(), "[^" + label + "]"));
            });
  }

  private static Stream<Mutant> callsInLinks(MasterText master, Random random) {
    Pattern word = Pattern.compile("(?<![\\p{L}*_])\\p{L}+(?=[.,;:?!]?\\[\\^)");
    return master
        .prose(prose -> !prose.note())
        .flatMap(prose -> Stretch.all(prose, word))
        .flatMap(
            place ->
                master.calls(place.file()).stream()
                    .filter(call -> call.start() >= place.end() && call.start() <= place.end() + 1)
                    .map(
                        call -> {
                          String file = master.text(place.file());
                          String words = file.substring(place.start(), call.end());
                          String link = "[" + words + "](https://example.org/page)";
                          return Mutant.of(place.file(), place.start(), call.end(), link);
                        }));
  }

  /** In a label of figures a space, in another a capital. */
  private static Stream<Mutant> nearMisses(MasterText master, Random random) {
    return master.calls().stream()
        .filter(call -> !master.bodyOf(call).isEmpty())
        .map(
            call -> {
              String label = call.label();
              String other =
                  label.matches("\\d+")
                      ? " " + label
                      : Character.toUpperCase(label.charAt(0)) + label.substring(1);
              return Mutant.of(call.file(), call.start(), call.end(), "[^" + other + "]");
            });
  }

  /** The last sentence is cut within its words, in files whose bodies all end with a stop. */
  private static Stream<Mutant> brokenOff(MasterText master, Random random) {
    Pattern cut = Pattern.compile("(?<=\\p{Ll}{4}) .*$");
    return master.bodies().stream()
        .filter(body -> finished(master, body.file()))
        .filter(body -> master.text(body).matches("[^*\"“`\\[<]{40,}"))
        .flatMap(
            body -> {
              String words = master.text(body);
              Matcher matcher = cut.matcher(words).region(words.length() / 2, words.length());
              return matcher.useTransparentBounds(true).find()
                  ? Stream.of(
                      new Mutant(
                          List.of(
                              new Edit(
                                  body.file(), body.words() + matcher.start(), body.end(), "")),
                          List.of(place(body))))
                  : Stream.of();
            });
  }

  private static boolean finished(MasterText master, int file) {
    List<Body> bodies = master.bodies(file);
    return bodies.size() > 5
        && bodies.stream().allMatch(body -> master.text(body).matches("(?s).*[.?!][)\"”*’]*\\s*"));
  }

  private static Stream<Mutant> copied(MasterText master, Random random) {
    List<Body> longer =
        master.bodies().stream()
            .filter(body -> master.text(body).split("\\s+").length >= LONG)
            .filter(body -> !master.text(body).contains("; "))
            .toList();
    return longer.stream()
        .flatMap(
            first ->
                master.bodies(first.file()).stream()
                    .filter(body -> body.start() > first.start())
                    .skip(random.nextInt(5))
                    .limit(1)
                    .map(
                        body ->
                            new Mutant(
                                List.of(
                                    new Edit(
                                        body.file(), body.words(), body.end(), master.text(first))),
                                List.of(place(body)))));
  }
}
