package entente;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The walls of the program. */
class ArchitectureTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("entente");

  @Test
  void theRulesLookAtTheWholeProgram() {
    assertThat(CLASSES.size()).isGreaterThan(120);
  }

  @Test
  void packagesAreFreeOfCycles() {
    slices().matching("entente.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void eventKnowsNothingButTheJdk() {
    noClasses()
        .that()
        .resideInAPackage("entente.event..")
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages("entente.event..", "java..", "org.jspecify..")
        .check(CLASSES);
  }

  @Test
  void readingKnowsNothingOfShowing() {
    noClasses()
        .that()
        .resideInAPackage("entente.read..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.show..")
        .check(CLASSES);
  }

  @Test
  void keepingKnowsNothingOfShowingAndReadingNothingOfKeeping() {
    noClasses()
        .that()
        .resideInAPackage("entente.keep..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.show..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("entente.read..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.keep..")
        .check(CLASSES);
  }

  @Test
  void measuringKnowsWhatIsKeptAndNothingOfShowing() {
    noClasses()
        .that()
        .resideInAPackage("entente.measure..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("entente.show..", "entente.score..", "entente.learn..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("entente.measure..", "entente.foresee..", "entente.show..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.measure..")
        .check(CLASSES);
  }

  @Test
  void foreseeingKnowsWhatIsKeptAndMeasuredAndOnlyShowingKnowsOfIt() {
    noClasses()
        .that()
        .resideInAPackage("entente.foresee..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "entente.read..", "entente.score..", "entente.learn..", "entente.show..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("entente.foresee..", "entente.show..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.foresee..")
        .check(CLASSES);
  }

  @Test
  void scoringKnowsOnlyWhatIsSaidAndHowItIsRead() {
    noClasses()
        .that()
        .resideInAPackage("entente.score..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("entente.keep..", "entente.show..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("entente.score..", "entente.learn..", "entente.show..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.score..")
        .check(CLASSES);
  }

  @Test
  void learningKnowsOnlyScoresAndHowArticlesAreRead() {
    noClasses()
        .that()
        .resideInAPackage("entente.learn..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("entente.keep..", "entente.show..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackages("entente.learn..", "entente.show..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.learn..")
        .check(CLASSES);
  }

  @Test
  void onlyTheStoreSpeaksToTheDatabase() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.keep.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.sql..", "org.duckdb..")
        .check(CLASSES);
  }

  @Test
  void onlyPlotsAreDrawn() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.show.plot..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.jfree..", "org.apache.batik..", "java.awt..", "javax.imageio..")
        .check(CLASSES);
  }

  @Test
  void onlyTheSenseKnowsItsModel() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.read.sense..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("ai.onnxruntime..")
        .check(CLASSES);
  }

  @Test
  void whatReadingIsMadeOfKnowsNothingOfTheCoder() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "entente.read.actor..",
            "entente.read.article..",
            "entente.read.codebook..",
            "entente.read.parse..",
            "entente.read.text..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("entente.read.code..")
        .check(CLASSES);
  }

  @Test
  void outputsKnowOnlyReadingsAndNotHowTheyAreMade() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "entente.show",
            "entente.show.interchange..",
            "entente.show.plot..",
            "entente.show.terminal..",
            "entente.show.page..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "entente.read.actor..",
            "entente.read.article..",
            "entente.read.code..",
            "entente.read.codebook..",
            "entente.read.text..",
            "entente.show.cli..")
        .check(CLASSES);
  }

  @Test
  void noTypeOfAThirdPartyParserLeavesItsPackage() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.read.parse..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("edu.emory..", "org.tukaani..")
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineTouchesTheStandardStreams() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.show.cli..")
        .and()
        .doNotBelongToAnyOf(Main.class)
        .should(ACCESS_STANDARD_STREAMS)
        .check(CLASSES);
    noClasses()
        .that()
        .doNotBelongToAnyOf(Main.class)
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void pagesKnowNothingOfRequestsAndOnlyServingKnowsTheWebServer() {
    noClasses()
        .that()
        .resideInAPackage("entente.show.site..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("entente.show.serve..", "entente.show.cli..", "java.net.http..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.show.serve..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("com.sun.net.httpserver..")
        .check(CLASSES);
  }

  @Test
  void picocliIsForTheCommandLineOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage("entente.show.cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("picocli..")
        .check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    Set<String> unmarked =
        CLASSES.stream()
            .filter(DescribedPredicate.not(JavaClass.Predicates.simpleName("package-info")))
            .map(JavaClass::getPackage)
            .filter(each -> !each.isAnnotatedWith(NullMarked.class))
            .map(each -> each.getName())
            .collect(Collectors.toSet());
    assertThat(unmarked).isEmpty();
  }
}
