package press.imprint;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Packages are the phases of a build, arrows point one way, a library has one importer. */
class ArchitectureTest {
  private static final String ROOT = "press.imprint";

  /** Which of our packages a package may lean on; those of later phases may be absent still. */
  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          entry("diagnostic", Set.of()),
          entry("model", Set.of("diagnostic")),
          entry("yaml", Set.of("diagnostic")),
          entry("manuscript", Set.of("diagnostic", "model", "yaml")),
          entry("citation", Set.of("diagnostic", "model")),
          entry("check", Set.of("diagnostic", "model", "citation")),
          entry("markup", Set.of("diagnostic", "model")),
          entry("typesetting", Set.of("diagnostic", "model")),
          entry("style", Set.of("diagnostic", "model", "typesetting")),
          entry("proof", Set.of("diagnostic", "model")),
          entry("layout", Set.of("diagnostic", "model", "markup", "style", "typesetting")),
          entry("pdf", Set.of("model", "markup", "layout", "typesetting")),
          entry("epub", Set.of("diagnostic", "model", "markup")),
          entry("booklet", Set.of()),
          entry("print", Set.of()),
          entry("verify", Set.of("diagnostic")),
          entry("mend", Set.of("diagnostic", "model")),
          entry(
              "report",
              Set.of("diagnostic", "model", "manuscript", "citation", "check", "markup", "layout")),
          entry("restore", Set.of("diagnostic", "yaml")),
          entry(
              "maven",
              Set.of(
                  "",
                  "diagnostic",
                  "model",
                  "manuscript",
                  "booklet",
                  "mend",
                  "report",
                  "restore",
                  "verify")));

  private static final JavaClasses OURS =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  static Stream<Arguments> arrows() {
    return ARROWS.entrySet().stream().map(arrow -> Arguments.of(arrow.getKey(), arrow.getValue()));
  }

  @ParameterizedTest
  @MethodSource("arrows")
  void arrowsPointOneWay(String from, Set<String> to) {
    String[] allowed =
        Stream.concat(to.stream().map(ArchitectureTest::named), Stream.of(within(from)))
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(within(from))
        .should()
        .dependOnClassesThat(resideInAPackage(ROOT + "..").and(resideOutsideOfPackages(allowed)))
        .allowEmptyShould(true)
        .check(OURS);
  }

  @Test
  void onlyGoalsKnowTheGoals() {
    noClasses()
        .that()
        .resideOutsideOfPackage(within("maven"))
        .should()
        .dependOnClassesThat(resideInAPackage(within("maven")))
        .check(OURS);
  }

  @Test
  void everyPackageHasItsArrows() {
    Set<String> unknown =
        OURS.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals(ROOT))
            .map(name -> name.substring(ROOT.length() + 1).replaceFirst("\\..*", ""))
            .filter(name -> !ARROWS.containsKey(name))
            .collect(Collectors.toSet());
    assertEquals(Set.of(), unknown);
  }

  static List<Arguments> importers() {
    return List.of(
        Arguments.of("com.vladsch.flexmark..", List.of("manuscript")),
        Arguments.of("org.snakeyaml..", List.of("yaml")),
        Arguments.of("com.openhtmltopdf..", List.of("pdf")),
        Arguments.of("org.apache.fop..", List.of("typesetting")),
        Arguments.of("org.apache.pdfbox..", List.of("pdf", "booklet", "print", "proof", "verify")),
        Arguments.of("org.apache.fontbox..", List.of("pdf", "typesetting")),
        Arguments.of("io.documentnode..", List.of("epub")),
        Arguments.of("com.adobe.epubcheck..", List.of("verify")),
        Arguments.of("org.verapdf..", List.of("verify")),
        Arguments.of("org.apache.maven..", List.of("maven")),
        Arguments.of("org.eclipse.aether..", List.of("maven")),
        Arguments.of("org.fusesource.jansi..", List.of("maven")),
        Arguments.of("com.github.difflib..", List.of("mend")),
        Arguments.of("javax.inject..", List.of("maven")));
  }

  @ParameterizedTest
  @MethodSource("importers")
  void aLibraryHasItsImporters(String library, List<String> importers) {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            importers.stream().map(ArchitectureTest::within).toArray(String[]::new))
        .should()
        .dependOnClassesThat(resideInAPackage(library))
        .check(OURS);
  }

  @Test
  void theBookletKnowsPdfBoxAlone() {
    classes()
        .that()
        .resideInAPackage(within("booklet"))
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage("java..", "org.apache.pdfbox..", within("booklet")))
        .check(OURS);
  }

  private static String named(String name) {
    return name.isEmpty() ? ROOT : within(name);
  }

  private static String within(String name) {
    return ROOT + "." + name + "..";
  }
}
