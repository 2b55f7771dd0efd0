// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.micrometer.MicrometerCallListener;
import io.github.polycloud.opentelemetry.OpenTelemetryCallListener;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.types.OvhTypes;
import io.github.polycloud.ratelimit.bucket4j.Bucket4jRateLimiter;
import io.github.polycloud.recording.Recording;
import io.github.polycloud.sandbox.Sandbox;
import io.github.polycloud.spring.boot.CloudBuilderCustomizer;
import io.github.polycloud.testing.contract.ProviderContract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each published module has its public API listed in {@code api.txt}, so that a change of the API
 * shows in the diff of a commit. {@code mvn verify -Dpolycloud.api.write=true} writes the listings.
 */
@Tag("jdk-independent")
class PublicApiTest {
  static Stream<Arguments> modules() {
    return Stream.of(
        Arguments.of("core", Clouds.class),
        Arguments.of("provider-heroku", Heroku.class),
        Arguments.of("provider-legacy-v2", HerokuLegacy.class),
        Arguments.of("provider-ovh", Ovh.class),
        Arguments.of("provider-tests", ProviderContract.class),
        Arguments.of("sandbox", Sandbox.class),
        Arguments.of("integrations/ovh-types", OvhTypes.class),
        Arguments.of("integrations/micrometer", MicrometerCallListener.class),
        Arguments.of("integrations/recording", Recording.class),
        Arguments.of("integrations/opentelemetry", OpenTelemetryCallListener.class),
        Arguments.of("integrations/ratelimit-bucket4j", Bucket4jRateLimiter.class),
        Arguments.of("integrations/spring-boot-starter", CloudBuilderCustomizer.class));
  }

  @ParameterizedTest
  @MethodSource("modules")
  void theListingIsCurrent(String module, Class<?> type) throws IOException {
    Path listing = Path.of("..", module, "api.txt");
    String api = PublicApi.of(type);
    if (Boolean.getBoolean("polycloud.api.write")) {
      Files.writeString(listing, api);
    }
    assertThat(listing).content().isEqualTo(api);
  }

  @Test
  void theBomManagesEveryPublishedModule() throws IOException {
    String bom = Files.readString(Path.of("../bom/pom.xml"));
    String version = "<version>[^<]+-SNAPSHOT</version>|<version>[0-9.]+</version>";
    assertThat(Pattern.compile(version).matcher(bom).results().findFirst().orElseThrow().group())
        .isSubstringOf(Files.readString(Path.of("../pom.xml")));
    Stream.concat(modules().map(module -> module.get()[0].toString()), Stream.of("heroku-common"))
        .map(module -> Path.of(module).getFileName())
        .forEach(
            module ->
                assertThat(bom).contains("<artifactId>polycloud-" + module + "</artifactId>"));
  }
}
