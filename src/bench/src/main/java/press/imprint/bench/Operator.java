package press.imprint.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import press.imprint.diagnostic.Rule;

/**
 * One kind of fault, and how it is put into a clean master.
 *
 * @param rules the rule that is to find it; further ones where the fault may as well be called
 *     theirs
 * @param fault the fault in words
 * @param seeder makes a mutant for each place where the master can have the fault
 */
record Operator(List<Rule> rules, String fault, Seeder seeder) {
  /** Finds the places. */
  @FunctionalInterface
  interface Seeder {
    Stream<Mutant> mutants(MasterText master, Random random);
  }

  static Operator of(Rule rule, String fault, Seeder seeder, Rule... others) {
    return new Operator(
        Stream.concat(Stream.of(rule), Arrays.stream(others)).toList(), fault, seeder);
  }
}
