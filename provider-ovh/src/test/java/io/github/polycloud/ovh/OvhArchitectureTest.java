package io.github.polycloud.ovh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

/** Dependency rules between packages. */
@AnalyzeClasses(packages = OvhArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class OvhArchitectureTest {
  static final String ROOT = "io.github.polycloud.ovh";

  @ArchTest
  static final ArchRule apiAndModelDoNotDependOnInternalPackages =
      noClasses()
          .that()
          .resideInAnyPackage("..ovh.api..", "..ovh.model..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("..ovh.internal..");

  @ArchTest
  static final ArchRule onlyTheEngineOpensConnections =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.apache.hc..",
              "java.net.http..",
              "io.github.polycloud.internal..",
              "io.github.polycloud.engine.internal..");

  @ArchTest
  static final ArchRule providersDoNotDependOnEachOther =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.polycloud.heroku..", "io.github.polycloud.sandbox..");

  @ArchTest
  static final ArchRule packagesAreFreeOfCycles =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass type) {
                  String name = type.getPackageName();
                  // The client creates logins, and a login uses the client.
                  return SliceIdentifier.of(name.equals(ROOT + ".login") ? ROOT : name);
                }

                @Override
                public String getDescription() {
                  return "packages, with the root and login as one";
                }
              })
          .should()
          .beFreeOfCycles();
}
