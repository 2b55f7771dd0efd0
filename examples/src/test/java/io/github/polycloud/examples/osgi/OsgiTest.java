// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.osgi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.common.terminal.Rendezvous;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.sandbox.Sandbox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import org.apache.felix.framework.FrameworkFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The library works as bundles of a real OSGi framework. */
class OsgiTest {
  /** A class of each bundle; the service loader mediator and what it needs come first. */
  private static final List<String> LIBRARIES =
      List.of(
          "org.objectweb.asm.ClassVisitor",
          "org.objectweb.asm.tree.ClassNode",
          "org.objectweb.asm.tree.analysis.Analyzer",
          "org.objectweb.asm.commons.Remapper",
          "org.objectweb.asm.util.Printer",
          "org.apache.aries.spifly.BaseActivator",
          "org.slf4j.LoggerFactory",
          "org.slf4j.simple.SimpleServiceProvider",
          "org.jspecify.annotations.NullMarked",
          "feign.Feign",
          "io.github.resilience4j.core.IntervalFunction",
          "io.github.resilience4j.circuitbreaker.CircuitBreaker",
          "io.github.resilience4j.retry.Retry",
          "org.apache.hc.core5.http.HttpRequest",
          "org.apache.hc.core5.http2.HttpVersionPolicy",
          "org.apache.hc.client5.http.classic.HttpClient",
          "com.fasterxml.jackson.annotation.JsonProperty",
          "tools.jackson.core.JsonParser",
          "tools.jackson.databind.ObjectMapper",
          "tools.jackson.dataformat.xml.XmlMapper",
          "org.codehaus.stax2.XMLInputFactory2",
          "com.ctc.wstx.stax.WstxInputFactory",
          "org.apache.commons.codec.digest.DigestUtils",
          "org.apache.commons.io.IOUtils",
          "org.apache.commons.lang3.StringUtils",
          "org.apache.commons.compress.archivers.tar.TarArchiveEntry");

  private static final List<Class<?>> MODULES =
      List.of(Clouds.class, Rendezvous.class, Heroku.class, HerokuLegacy.class, Ovh.class);

  private static final String APPS = "[app-001, app-002, app-003, app-004, app-005]";

  @TempDir static Path folder;

  private static Framework framework;

  @BeforeAll
  static void start() throws Exception {
    framework =
        new FrameworkFactory()
            .newFramework(
                Map.of(
                    Constants.FRAMEWORK_STORAGE,
                    folder.resolve("cache").toString(),
                    Constants.FRAMEWORK_STORAGE_CLEAN,
                    Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                    // Bundles must not see the class path of the test.
                    "felix.bootdelegation.implicit",
                    "false"));
    framework.start();
    List<Bundle> bundles = new ArrayList<>();
    for (String type : LIBRARIES) {
      Path jar = Bundles.of(Class.forName(type));
      bundles.add(install(Headers.of(jar).isBundle() ? jar : Bundles.wrap(jar, folder)));
    }
    for (Class<?> type : MODULES) {
      bundles.add(install(Bundles.of(type)));
    }
    for (Bundle bundle : bundles) {
      if (bundle.getHeaders().get(Constants.FRAGMENT_HOST) == null) {
        bundle.start();
      }
    }
  }

  @AfterAll
  static void stop() throws Exception {
    framework.stop();
    framework.waitForStop(0);
  }

  private static Bundle install(Path bundle) throws BundleException {
    return framework.getBundleContext().installBundle("reference:" + bundle.toUri());
  }

  private static Bundle application(String name, String imports) throws Exception {
    Path jar = Bundles.of(Application.class, imports, folder.resolve(name));
    return install(jar);
  }

  @Test
  @SuppressWarnings("unchecked")
  void anApplicationFindsTheProvidersAndCallsThem() throws Exception {
    Bundle application =
        application(
            "application",
            "io.github.polycloud,io.github.polycloud.capability,io.github.polycloud.config,"
                + "io.github.polycloud.heroku,io.github.polycloud.model,"
                + "io.github.polycloud.paging,io.github.polycloud.raw,io.github.polycloud.spi");
    application.start();
    Class<?> type = application.loadClass(Application.class.getName());
    assertThat(type).isNotSameAs(Application.class);
    var program = (BinaryOperator<String>) type.getConstructor().newInstance();
    Thread thread = Thread.currentThread();
    ClassLoader outside = thread.getContextClassLoader();
    try (Sandbox sandbox = Sandbox.start()) {
      String url = sandbox.heroku().url().toString();
      // That of the test has the providers too, but not those of the framework.
      thread.setContextClassLoader(type.getClassLoader());
      assertThat(program.apply(url, sandbox.heroku().token()))
          .isEqualTo(String.join(" | ", "[]", "[heroku, heroku-legacy, ovh]", APPS, APPS, APPS));
    } finally {
      thread.setContextClassLoader(outside);
    }
  }

  @Test
  void internalPackagesAreForOurOwnBundlesOnly() throws Exception {
    Bundle intruder = application("intruder", "io.github.polycloud.internal.arguments");
    assertThatThrownBy(intruder::start)
        .isInstanceOf(BundleException.class)
        .hasMessageContaining("io.github.polycloud.internal.arguments");
  }
}
