package io.github.polycloud;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.github.polycloud.model.ConfigValues;
import java.net.HttpURLConnection;
import java.net.Socket;

/** The laws of the house. */
@AnalyzeClasses(
    packages = "io.github.polycloud",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "io.github.polycloud";
  private static final String[] FOR_APPLICATIONS = {
    ROOT, ROOT + ".ops", ROOT + ".model", ROOT + ".error", ROOT + ".auth"
  };
  private static final DescribedPredicate<JavaClass> OURS_OR_JDK =
      describe(
          "ours, of the JDK or a primitive",
          type ->
              type.getBaseComponentType().isPrimitive()
                  || resideInAnyPackage("java..", "javax..", ROOT + "..", "org.jspecify..")
                      .test(type.getBaseComponentType()));

  @ArchTest
  static final ArchRule publicSignaturesHoldNothingOfOthers =
      classes()
          .that()
          .resideInAnyPackage(FOR_APPLICATIONS)
          .and()
          .arePublic()
          .should(showOnly(OURS_OR_JDK));

  @ArchTest
  static final ArchRule onlyTheEngineKnowsItsLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackage(ROOT + ".http")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.hc..", "io.github.resilience4j..", "feign..", "tools.jackson..");

  @ArchTest
  static final ArchRule nothingElseOpensConnections =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.http\\.(InterruptibleSockets?.*|OrderlyConnections)")
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.net.http..")
                  .or(JavaClass.Predicates.assignableTo(Socket.class))
                  .or(JavaClass.Predicates.assignableTo(HttpURLConnection.class)))
          .because("the transport alone opens connections");

  @ArchTest
  static final ArchRule namesSayWhatAThingIs =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Impl");

  @ArchTest
  static final ArchRule theModelIsMadeOfRecords =
      classes()
          .that()
          .resideInAPackage(ROOT + ".model")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotBelongToAnyOf(ConfigValues.class)
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beRecords()
          .because("a value prints and compares by what it holds; config vars alone hide theirs");

  @ArchTest
  static final ArchRule errorsDependOnNothingOfOurs =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".error")
          .should()
          .dependOnClassesThat(ofOurs().and(not(resideInAPackage(ROOT + ".error"))));

  @ArchTest
  static final ArchRule theModelDependsOnNoOtherPackageOfOurs =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat(
              ofOurs().and(not(resideInAnyPackage(ROOT + ".model", ROOT + ".error"))));

  @ArchTest
  static final ArchRule credentialsDependOnErrorsOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".auth")
          .should()
          .dependOnClassesThat(
              ofOurs().and(not(resideInAnyPackage(ROOT + ".auth", ROOT + ".error"))));

  @ArchTest
  static final ArchRule aLibraryDoesNotPrint =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule noLockIsHeldAroundIo =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage(ROOT + ".http")
          .should()
          .haveModifier(JavaModifier.SYNCHRONIZED);

  private static DescribedPredicate<JavaClass> ofOurs() {
    return resideInAPackage(ROOT + "..");
  }

  private static ArchCondition<JavaClass> showOnly(DescribedPredicate<JavaClass> allowed) {
    return new ArchCondition<>("show only what is " + allowed.getDescription()) {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        for (JavaCodeUnit unit : type.getCodeUnits()) {
          if (unit.getModifiers().contains(JavaModifier.PUBLIC)
              || unit.getModifiers().contains(JavaModifier.PROTECTED)) {
            unit.getAllInvolvedRawTypes().stream()
                .filter(not(allowed))
                .forEach(
                    shown ->
                        events.add(
                            SimpleConditionEvent.violated(
                                unit, unit.getFullName() + " shows " + shown.getName())));
          }
        }
      }
    };
  }
}
