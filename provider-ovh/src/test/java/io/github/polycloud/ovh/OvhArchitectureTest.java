// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Dependency rules between packages. */
@AnalyzeClasses(packages = "io.github.polycloud.ovh", importOptions = DoNotIncludeTests.class)
class OvhArchitectureTest {
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
              "io.github.polycloud.internal.concurrent..",
              "io.github.polycloud.internal.query..",
              "io.github.polycloud.engine.internal..");

  @ArchTest
  static final ArchRule providersDoNotDependOnEachOther =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("io.github.polycloud.heroku..", "io.github.polycloud.sandbox..");
}
