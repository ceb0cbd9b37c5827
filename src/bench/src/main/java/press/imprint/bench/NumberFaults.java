package press.imprint.bench;

import static press.imprint.diagnostic.Rule.NUMBER_GAP;
import static press.imprint.diagnostic.Rule.NUMBER_REPEATED;
import static press.imprint.diagnostic.Rule.NUMBER_SWAPPED;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import press.imprint.bench.MasterText.Body;
import press.imprint.bench.MasterText.Call;
import press.imprint.bench.Mutant.Edit;

/**
 * Faults of labels that count. The first and the last note of a file are left alone: nobody could
 * tell that they are gone.
 */
final class NumberFaults {
  private NumberFaults() {}

  static List<Operator> all() {
    return List.of(
        Operator.of(NUMBER_GAP, "a call and its body are lost", NumberFaults::lostNotes),
        Operator.of(NUMBER_GAP, "a call is lost here and a body there", NumberFaults::lostPairs),
        Operator.of(NUMBER_SWAPPED, "two calls are exchanged", NumberFaults::swappedCalls),
        Operator.of(NUMBER_SWAPPED, "two bodies are exchanged", NumberFaults::swappedBodies),
        Operator.of(NUMBER_REPEATED, "a call repeats a number", NumberFaults::repeatedCalls),
        Operator.of(NUMBER_REPEATED, "a body repeats a number", NumberFaults::repeatedBodies));
  }

  /** A note of a file that counts, with its neighbours. */
  private record Note(MasterText master, int file, int index) {
    Call call(int step) {
      return master.calls(file).get(index + step);
    }

    Body body(int step) {
      return master.bodies(file).get(index + step);
    }
  }

  private static Stream<Note> inner(MasterText master) {
    return master.countedFiles().stream()
        .flatMap(
            file ->
                IntStream.range(1, master.calls(file).size() - 2)
                    .mapToObj(index -> new Note(master, file, index)));
  }

  private static Edit without(Call call) {
    return new Edit(call.file(), call.start(), call.end(), "");
  }

  private static Edit without(Body body) {
    return new Edit(body.file(), body.start(), body.end(), "");
  }

  private static Stream<Mutant> lostNotes(MasterText master, Random random) {
    return inner(master)
        .map(
            note ->
                new Mutant(
                    List.of(without(note.call(0)), without(note.body(0))),
                    List.of(NoteFaults.place(note.call(1)))));
  }

  private static Stream<Mutant> lostPairs(MasterText master, Random random) {
    return inner(master)
        .map(
            note -> {
              int bodies = master.bodies(note.file()).size();
              int other = 1 + random.nextInt(bodies - 2);
              int step = other == note.index() ? 1 : other - note.index();
              return new Mutant(
                  List.of(without(note.call(0)), without(note.body(step))),
                  List.of(NoteFaults.place(note.call(1))));
            });
  }

  private static Edit labelled(Call call, String label) {
    return new Edit(call.file(), call.start(), call.end(), "[^" + label + "]");
  }

  private static Edit labelled(Body body, String label) {
    return new Edit(body.file(), body.start(), body.words(), "[^" + label + "]: ");
  }

  private static Stream<Mutant> swappedCalls(MasterText master, Random random) {
    return inner(master)
        .map(
            note -> {
              Call one = note.call(0);
              Call two = note.call(1);
              return new Mutant(
                  List.of(labelled(one, two.label()), labelled(two, one.label())),
                  List.of(NoteFaults.place(one), NoteFaults.place(two)));
            });
  }

  private static Stream<Mutant> swappedBodies(MasterText master, Random random) {
    return inner(master)
        .map(
            note -> {
              Body one = note.body(0);
              Body two = note.body(1);
              return new Mutant(
                  List.of(labelled(one, two.label()), labelled(two, one.label())),
                  List.of(NoteFaults.place(one), NoteFaults.place(two)));
            });
  }

  private static Stream<Mutant> repeatedCalls(MasterText master, Random random) {
    return inner(master)
        .map(
            note ->
                new Mutant(
                    List.of(labelled(note.call(0), note.call(-1).label())),
                    List.of(NoteFaults.place(note.call(0)))));
  }

  private static Stream<Mutant> repeatedBodies(MasterText master, Random random) {
    return inner(master)
        .map(
            note ->
                new Mutant(
                    List.of(labelled(note.body(0), note.body(-1).label())),
                    List.of(NoteFaults.place(note.body(0)))));
  }
}
