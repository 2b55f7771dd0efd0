// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
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
import io.github.polycloud.model.ExtensibleEnum;
import io.github.polycloud.spi.CloudProvider;
import java.net.HttpURLConnection;
import java.net.Socket;

/** The architecture rules of core. */
@AnalyzeClasses(
    packages = "io.github.polycloud",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "io.github.polycloud";
  private static final String[] APPLICATION_PACKAGES = {
    ROOT,
    ROOT + ".auth",
    ROOT + ".capability",
    ROOT + ".concurrent",
    ROOT + ".config",
    ROOT + ".error",
    ROOT + ".model",
    ROOT + ".paging",
    ROOT + ".raw"
  };
  // An application may pass an instance of a provider, and discovery returns instances.
  private static final DescribedPredicate<JavaClass> JDK_OR_APPLICATION_TYPE =
      describe(
          "types of the JDK, of application packages, or CloudProvider",
          type ->
              type.getBaseComponentType().isPrimitive()
                  || resideInAnyPackage("java..", "javax..", "org.jspecify..")
                      .or(resideInAnyPackage(APPLICATION_PACKAGES))
                      .or(equivalentTo(CloudProvider.class))
                      .test(type.getBaseComponentType()));

  @ArchTest
  static final ArchRule applicationPackagesExposeJdkAndApplicationTypesOnly =
      classes()
          .that()
          .resideInAnyPackage(APPLICATION_PACKAGES)
          .and()
          .arePublic()
          .should(exposeOnly(JDK_OR_APPLICATION_TYPE));

  @ArchTest
  static final ArchRule onlyTheEngineDependsOnItsLibraries =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              ROOT + ".engine..", ROOT + ".http..", ROOT + ".internal.json", ROOT + ".config")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.hc..", "io.github.resilience4j..", "feign..", "tools.jackson..");

  @ArchTest
  static final ArchRule onlyTheTransportOpensConnections =
      noClasses()
          .that()
          .haveNameNotMatching(
              ".*\\.transport\\.((InterruptibleSocket|CancellableConnector).*"
                  + "|StrictConnectionFactory|LazyTlsStrategy)")
          .should()
          .dependOnClassesThat(
              resideInAPackage("java.net.http..")
                  .or(JavaClass.Predicates.assignableTo(Socket.class))
                  .or(JavaClass.Predicates.assignableTo(HttpURLConnection.class)))
          .because("all requests pass through the transport");

  @ArchTest
  static final ArchRule namesAreSpecific =
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
  static final ArchRule modelTypesAreRecords =
      classes()
          .that()
          .resideInAPackage(ROOT + ".model")
          .and()
          .areTopLevelClasses()
          .and()
          .doNotBelongToAnyOf(ConfigValues.class)
          .and()
          .areNotAssignableTo(ExtensibleEnum.class)
          .and()
          .areNotEnums()
          .and()
          .doNotHaveSimpleName("package-info")
          .should()
          .beRecords()
          .because("records have value semantics; ConfigValues must hide its values");

  @ArchTest
  static final ArchRule errorsDependOnRedactionOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".error")
          .should()
          .dependOnClassesThat(
              inPolycloud()
                  .and(
                      not(
                          resideInAnyPackage(
                              ROOT + ".error", ROOT + ".redaction", ROOT + ".internal.text"))));

  @ArchTest
  static final ArchRule theTextFunctionsDependOnNoOtherPackage =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".internal.text")
          .should()
          .dependOnClassesThat(inPolycloud().and(not(resideInAPackage(ROOT + ".internal.text"))));

  @ArchTest
  static final ArchRule theChecksOfElementsDependOnNoOtherPackage =
      noClasses()
          .that()
          .haveSimpleName("Elements")
          .should()
          .dependOnClassesThat(
              inPolycloud().and(not(resideInAPackage(ROOT + ".internal.arguments"))));

  @ArchTest
  static final ArchRule theModelDependsOnErrorsAndRedactionOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat(
              inPolycloud()
                  .and(
                      not(
                          resideInAnyPackage(
                              ROOT + ".model",
                              ROOT + ".error",
                              ROOT + ".redaction",
                              ROOT + ".internal.arguments"))));

  @ArchTest
  static final ArchRule credentialsDependOnErrorsAndRedactionOnly =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".auth")
          .should()
          .dependOnClassesThat(
              inPolycloud()
                  .and(
                      not(
                          resideInAnyPackage(
                              ROOT + ".auth",
                              ROOT + ".error",
                              ROOT + ".redaction",
                              ROOT + ".internal.arguments"))));

  @ArchTest
  static final ArchRule redactionDependsOnNoOtherPackage =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".redaction")
          .should()
          .dependOnClassesThat(inPolycloud().and(not(resideInAPackage(ROOT + ".redaction"))));

  @ArchTest
  static final ArchRule nothingPrintsToTheConsole =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace");

  @ArchTest
  static final ArchRule noMethodOfTheEngineIsSynchronized =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(ROOT + ".engine..", ROOT + ".http..")
          .should()
          .haveModifier(JavaModifier.SYNCHRONIZED);

  private static DescribedPredicate<JavaClass> inPolycloud() {
    return resideInAPackage(ROOT + "..");
  }

  private static ArchCondition<JavaClass> exposeOnly(DescribedPredicate<JavaClass> allowed) {
    return new ArchCondition<>("expose only " + allowed.getDescription()) {
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
                                unit, unit.getFullName() + " exposes " + shown.getName())));
          }
        }
      }
    };
  }
}
