package press.imprint.maven;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.apache.maven.model.Developer;
import org.apache.maven.model.License;
import org.apache.maven.model.Model;
import org.apache.maven.model.Organization;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import press.imprint.manuscript.BookDefaults;
import press.imprint.model.Contributor;

class PomDefaultsTest {
  @Test
  void whatThePomSaysStandsInForTheBook() {
    Model model = full();
    assertEquals(
        new BookDefaults(
            Optional.of("The rope"),
            Optional.of("How it was cut."),
            List.of(
                new Contributor("Jane Doe", Optional.empty(), "author"),
                new Contributor("John Roe", Optional.empty(), "author")),
            Optional.of("Rope Press"),
            Optional.of("CC-BY-4.0, MIT"),
            "org.example:rope"),
        defaults(model, model));
  }

  @Test
  void whatOnlyAParentSaysDoesNot() {
    assertEquals(
        new BookDefaults(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            "org.example:rope"),
        defaults(new Model(), full()));
  }

  @Test
  void propertiesInThePomAreFilledIn() {
    Model raw = new Model();
    raw.setName("${title}");
    assertEquals(Optional.of("The rope"), defaults(raw, full()).title());
  }

  @Test
  void anEmptyElementSaysNothing() {
    Model model = full();
    model.setName(" ");
    model.getOrganization().setName(null);
    model.setLicenses(List.of(new License()));
    BookDefaults defaults = defaults(model, model);
    assertEquals(Optional.empty(), defaults.title());
    assertEquals(Optional.empty(), defaults.publisher());
    assertEquals(Optional.empty(), defaults.rights());
  }

  private static BookDefaults defaults(Model raw, Model effective) {
    MavenProject project = new MavenProject(effective);
    project.setOriginalModel(raw);
    return new PomDefaults(project).defaults();
  }

  private static Model full() {
    Model model = new Model();
    model.setGroupId("org.example");
    model.setArtifactId("rope");
    model.setName("The rope");
    model.setDescription("\n  How it\n  was cut.\n");
    Organization organization = new Organization();
    organization.setName("Rope Press");
    model.setOrganization(organization);
    model.setDevelopers(List.of(developer("Jane Doe"), developer(null), developer("John Roe")));
    model.setLicenses(List.of(license("CC-BY-4.0"), license("MIT")));
    return model;
  }

  private static Developer developer(String name) {
    Developer developer = new Developer();
    developer.setName(name);
    return developer;
  }

  private static License license(String name) {
    License license = new License();
    license.setName(name);
    return license;
  }
}
