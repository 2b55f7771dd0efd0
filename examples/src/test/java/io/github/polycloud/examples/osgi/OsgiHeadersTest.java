// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.osgi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.common.terminal.Rendezvous;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.micrometer.MicrometerCallListener;
import io.github.polycloud.opentelemetry.OpenTelemetryCallListener;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ratelimit.bucket4j.Bucket4jRateLimiter;
import io.github.polycloud.recording.Recording;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.testing.contract.ProviderContract;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The OSGi headers say what the module descriptors say. */
class OsgiHeadersTest {
  private static final String SERVICE = "osgi.serviceloader";

  static Stream<Class<?>> modules() {
    return Stream.of(
        Clouds.class,
        Rendezvous.class,
        Heroku.class,
        HerokuLegacy.class,
        Ovh.class,
        Sandbox.class,
        MicrometerCallListener.class,
        OpenTelemetryCallListener.class,
        Bucket4jRateLimiter.class,
        Recording.class);
  }

  @ParameterizedTest
  @MethodSource("modules")
  void exportsAreThoseOfTheModuleDescriptor(Class<?> type) throws Exception {
    Path classes = Bundles.of(type);
    Map<String, String> exports = Headers.of(classes).clauses("Export-Package");
    Set<String> open = new TreeSet<>();
    Set<String> internal = new TreeSet<>();
    exports.forEach(
        (name, attributes) -> (attributes.contains("mandatory:=") ? internal : open).add(name));
    Set<ModuleDescriptor.Exports> declared = descriptor(classes).exports();
    assertThat(open).isEqualTo(names(declared, false)).isNotEqualTo(internal);
    assertThat(internal).isEqualTo(names(declared, true));
  }

  private static Set<String> names(Set<ModuleDescriptor.Exports> exports, boolean qualified) {
    return exports.stream()
        .filter(export -> export.isQualified() == qualified)
        .map(ModuleDescriptor.Exports::source)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void servicesAreThoseOfTheModuleDescriptor(Class<?> type) throws Exception {
    Path classes = Bundles.of(type);
    ModuleDescriptor descriptor = descriptor(classes);
    Headers headers = Headers.of(classes);
    String provided = headers.clauses("Provide-Capability").getOrDefault(SERVICE, "");
    descriptor.provides().forEach(service -> assertThat(provided).contains(service.service()));
    assertThat(provided.isEmpty()).isEqualTo(descriptor.provides().isEmpty());
    String required = headers.clauses("Require-Capability").getOrDefault(SERVICE, "");
    descriptor
        .uses()
        .forEach(service -> assertThat(required).contains("(" + SERVICE + "=" + service + ")"));
    assertThat(required.isEmpty()).isEqualTo(descriptor.uses().isEmpty());
  }

  @ParameterizedTest
  @MethodSource("modules")
  void nameAndVersionAreThoseOfTheArtifact(Class<?> type) throws Exception {
    Headers headers = Headers.of(Bundles.of(type));
    assertThat(headers.value("Bundle-SymbolicName")).startsWith("io.github.polycloud.polycloud-");
    assertThat(headers.value("Bundle-Version")).matches("\\d+\\.\\d+\\.\\d+(\\.SNAPSHOT)?");
  }

  @Test
  void theContractSuitesHaveNoModuleDescriptorAndExportTheirPackages() throws Exception {
    Headers headers = Headers.of(Bundles.of(ProviderContract.class));
    assertThat(headers.value("Automatic-Module-Name")).isEqualTo("io.github.polycloud.testing");
    assertThat(headers.clauses("Export-Package"))
        .containsKey(ProviderContract.class.getPackageName());
  }

  private static ModuleDescriptor descriptor(Path classes) {
    return ModuleFinder.of(classes).findAll().iterator().next().descriptor();
  }
}
