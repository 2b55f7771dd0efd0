// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.HttpURLConnection;
import java.net.Socket;

/** The architecture rules of this module. */
@AnalyzeClasses(
    packages = "io.github.polycloud.heroku.common",
    importOptions = ImportOption.DoNotIncludeTests.class)
final class HerokuCommonArchitectureTest {
  private static final String ROOT = "io.github.polycloud.heroku.common";

  @ArchTest
  static final ArchRule onlyARendezvousOpensConnections =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.terminal\\.Rendezvous(Socket)?")
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage("java.net.http..")
                  .or(JavaClass.Predicates.assignableTo(Socket.class))
                  .or(JavaClass.Predicates.assignableTo(HttpURLConnection.class)))
          .because("HTTP requests are sent by the engine, and a rendezvous is not HTTP");

  @ArchTest
  static final ArchRule terminalsAndLogsAreIndependent =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".terminal")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".logs");

  @ArchTest
  static final ArchRule logsAndTerminalsAreIndependent =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".logs")
          .should()
          .dependOnClassesThat()
          .resideInAPackage(ROOT + ".terminal");
}
