// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static io.github.polycloud.config.Reservations.delay;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.SettingKey;
import io.github.polycloud.config.ClientSettings;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RateLimit;
import io.github.polycloud.config.RateLimiter;
import io.github.polycloud.engine.ScriptedServer;
import io.github.polycloud.engine.Step;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ConfigurationException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.spi.ProviderContext;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a connection is made of. */
final class CloudBuilderTest {

  private static CloudBuilder builder(Map<String, String> environment) {
    return Clouds.builder(new FakeProvider()).environment(Environment.of(environment));
  }

  private static CloudBuilder builder() {
    return builder(Map.of("FAKE_TOKEN", "sesame"));
  }

  private static String endpoint(CloudBuilder builder) {
    try (Cloud cloud = builder.connect()) {
      return cloud.unwrap(ProviderContext.class).endpoint().toString();
    }
  }

  private static CloudException failure(CloudBuilder builder) {
    CloudException error = catchThrowableOfType(CloudException.class, builder::connect);
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    return error;
  }

  @Test
  void theFirstEndpointIsTheDefault() {
    assertThat(endpoint(builder())).isEqualTo("https://eu.fake.example");
  }

  @Test
  void theSectionOfTheDefaultEndpointIsFoundByItsName(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("fake.conf"), "[fake-eu]\npin=1\n[fake-us]\npin=2\n");
    CloudBuilder builder =
        Clouds.builder(new FakeProvider())
            .environment(new Environment(Map.of(), folder, folder, folder))
            .credential("token", "sesame");

    try (Cloud cloud = builder.connect()) {
      ProviderContext context = cloud.unwrap(ProviderContext.class);
      assertThat(context.endpointName()).isEqualTo("fake-eu");
      assertThat(context.credentials().require("pin").reveal()).isEqualTo("1");

      builder.credential("pin", "changed later");
      ProviderContext other = context.forEndpoint("fake-us");
      assertThat(other.endpoint()).hasToString("https://us.fake.example");
      assertThat(other.credentials().require("pin").reveal()).isEqualTo("2");
      assertThat(other.settings()).isEqualTo(context.settings());
      assertThat(catchThrowableOfType(CloudException.class, () -> other.forEndpoint("fake-moon")))
          .hasMessageContaining("fake-moon");
    }
  }

  @Test
  void anEndpointIsANameOrAUrl() {
    assertThat(endpoint(builder().endpoint("fake-us"))).isEqualTo("https://us.fake.example");
    assertThat(endpoint(builder().endpoint("http://localhost:7/api/")))
        .isEqualTo("http://localhost:7/api");
  }

  @Test
  void theEnvironmentSelectsTheEndpointAndAnArgumentTakesPrecedence() {
    Map<String, String> environment = Map.of("FAKE_TOKEN", "sesame", "FAKE_ENDPOINT", "fake-us");

    assertThat(endpoint(builder(environment))).isEqualTo("https://us.fake.example");
    assertThat(endpoint(builder(environment).endpoint("fake-eu")))
        .isEqualTo("https://eu.fake.example");
  }

  @Test
  void theErrorForAnUnknownEndpointListsTheKnownOnes() {
    assertThat(failure(builder().endpoint("fake-ca")))
        .hasMessageContaining("fake has no endpoint fake-ca; use one of fake-eu, fake-us");
  }

  @Test
  void plainHttpToARemoteHostIsRejected() {
    assertThat(failure(builder().endpoint("http://api.example.com")))
        .hasMessageContaining("must be https");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://me:hunter2@api.example.com", "https://api.example.com/?key=hunter2"})
  void anEndpointWithCredentialsIsRejectedAndNotQuoted(String url) {
    assertThat(failure(builder().endpoint(url))).hasMessageNotContaining("hunter2");
  }

  @Test
  void theErrorForMissingCredentialsListsEachLocationThatWasSearched() {
    assertThat(failure(builder(Map.of())))
        .hasMessage(
            "fake: no token found; searched argument token, environment variable FAKE_TOKEN,"
                + " /nonexistent/.netrc, /nonexistent/fake.conf, /nonexistent/.fake.conf,"
                + " /nonexistent/fake.conf");
  }

  @Test
  void theErrorForAnUnknownCredentialListsTheKnownOnes() {
    assertThat(failure(builder().credential("tokn", "hunter2")))
        .hasMessage("unknown credential tokn; known are login, token, pin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://proxy.example.com",
        "proxy:3128",
        "/proxy",
        "http://me:hunter2@p",
        "socks5://me:hunter2@p:1",
        "//p:1"
      })
  void aProxyMustBeAnHttpUrlWithHostAndPort(String proxy) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> builder().proxy(URI.create(proxy)));

    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageContaining("http://host:3128").hasMessageNotContaining("hunter2");
  }

  @Test
  void aProxyReceivesTheAbsoluteUrl() {
    try (ScriptedServer proxy = ScriptedServer.of(Step.json("{}"));
        Cloud cloud =
            builder().endpoint("http://localhost:9/api").proxy(URI.create(proxy.url())).connect()) {
      cloud.raw().get("/apps");
      assertThat(proxy.request().target()).isEqualTo("http://localhost:9/api/apps");
    }
  }

  @Test
  void aProxyReceivesUserAndPasswordAndTheServiceDoesNot() {
    try (ScriptedServer proxy = ScriptedServer.of(Step.json("{}"));
        Cloud cloud =
            builder()
                .endpoint("http://localhost:9")
                .proxy(URI.create(proxy.url().replace("//", "//anna:hunter%402@")))
                .connect()) {
      cloud.raw().get("/apps");
      assertThat(proxy.request().header("Proxy-Authorization"))
          .contains("Basic " + Base64.getEncoder().encodeToString("anna:hunter@2".getBytes(UTF_8)));
      assertThat(cloud.unwrap(ProviderContext.class).settings().toString())
          .contains("proxy=127.0.0.1:")
          .doesNotContain("anna")
          .doesNotContain("hunter");
    }
  }

  @Test
  void aProxyThatRefusesToForwardIsNotMistakenForTheService() {
    try (ScriptedServer proxy = ScriptedServer.always(Step.response(407, "who?"));
        Cloud cloud =
            builder().endpoint("http://localhost:9").proxy(URI.create(proxy.url())).connect()) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> cloud.raw().get("/apps"));
      assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
      assertThat(error)
          .hasMessageContaining("requires a user and a password; add them to the configured proxy")
          .hasMessageContaining("not sent");
      assertThat(proxy.requests()).hasSize(1);
    }
  }

  @Test
  void aFileWithoutCertificatesIsRejected(@TempDir Path folder) throws IOException {
    Path text = Files.writeString(folder.resolve("ca.pem"), "hunter2");

    for (Path pem : new Path[] {text, folder.resolve("none.pem")}) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> builder().trustedCertificates(pem));
      assertThat(error)
          .hasMessageContaining("cannot read PEM certificates")
          .hasMessageNotContaining("hunter2");
    }
  }

  @Test
  void nothingIsSentBeforeTheFirstCall() {
    try (ScriptedServer server = ScriptedServer.always(Step.json("{}"));
        Cloud cloud = builder().endpoint(server.url()).userAgent("shop/2").connect()) {
      assertThat(server.requests()).isEmpty();
      cloud.raw().get("/apps");
      assertThat(server.request().header("Authorization")).contains("Bearer sesame");
      assertThat(server.request().header("User-Agent").orElseThrow()).startsWith("shop/2 ");
    }
  }

  /** A provider with settings, one of them set by an endpoint. */
  private static final class SettingsProvider extends FakeProvider {
    @Override
    public ProviderInfo info() {
      return description()
          .endpoint("fake-asia", "https://asia.fake.example", Map.of("region", "asia-1"))
          .setting(
              SettingKey.optional("region", "FAKE_REGION"),
              SettingKey.withDefault("auth_host", "FAKE_AUTH_HOST", "auth.fake.example"))
          .build();
    }
  }

  private static String region(CloudBuilder builder) {
    try (Cloud cloud = builder.credential("token", "sesame").connect()) {
      return cloud.unwrap(ProviderContext.class).providerSettings().toString();
    }
  }

  @Test
  void settingsAreResolvedFromArgumentsEnvironmentFilesEndpointAndDefault(@TempDir Path folder)
      throws IOException {
    Environment empty = new Environment(Map.of(), folder, folder, folder);
    Supplier<CloudBuilder> asia =
        () -> Clouds.builder(new SettingsProvider()).endpoint("fake-asia").environment(empty);

    assertThat(region(asia.get().endpoint("fake-us")))
        .isEqualTo("ProviderSettings[auth_host=auth.fake.example]");
    assertThat(region(asia.get())).contains("region=asia-1");
    assertThat(region(asia.get().endpoint("https://asia.fake.example/"))).contains("=asia-1");
    Files.writeString(folder.resolve("fake.conf"), "[fake-asia]\nregion=from-file\n");
    assertThat(region(asia.get())).contains("region=from-file");
    Map<String, String> environment = Map.of("FAKE_REGION", "from-env", "FAKE_AUTH_HOST", "a.b");
    Environment variables = new Environment(environment, folder, folder, folder);
    assertThat(region(asia.get().environment(variables)))
        .isEqualTo("ProviderSettings[region=from-env, auth_host=a.b]");
    assertThat(region(asia.get().environment(variables).setting("region", "from-program")))
        .contains("region=from-program");
  }

  @Test
  void theErrorForAMissingSettingListsEachLocationThatWasSearched() {
    FakeProvider provider =
        new FakeProvider() {
          @Override
          public ProviderInfo info() {
            return description().setting(SettingKey.required("zone", "FAKE_ZONE")).build();
          }
        };

    assertThat(failure(Clouds.builder(provider).credential("token", "t")))
        .hasMessageContaining("fake: no setting zone found")
        .hasMessageContaining("argument zone, environment variable FAKE_ZONE")
        .hasMessageContaining("fake.conf")
        .hasMessageNotContaining("netrc");
  }

  @Test
  void theErrorForASettingPassedAsACredentialNamesTheRightMethod() {
    CloudBuilder credential = Clouds.builder(new SettingsProvider()).credential("region", "eu");
    assertThat(failure(credential)).hasMessageContaining("region is a setting; pass it with");
    CloudBuilder setting = Clouds.builder(new SettingsProvider()).setting("token", "t");
    assertThat(failure(setting)).hasMessageContaining("token is a credential");
    assertThat(failure(builder().setting("zone", "a")))
        .hasMessage("unknown setting zone; known are none");
  }

  @Test
  void theSuggestedRateLimitAppliesUnlessTheApplicationSetsALimiter() {
    FakeProvider slow =
        new FakeProvider() {
          @Override
          public ProviderInfo info() {
            return description().rateLimit(RateLimit.fixed(1, Duration.ofHours(1))).build();
          }
        };
    RateLimiter own = LocalRateLimiter.serverDriven();

    assertThat(delay(rateLimiter(Clouds.builder(slow)), "a")).isZero();
    RateLimiter suggested = rateLimiter(Clouds.builder(slow));
    delay(suggested, "a");
    assertThat(suggested.reserve("a", Duration.ofMinutes(50)).isGranted()).isFalse();
    assertThat(suggested.reserve("a", Duration.ofHours(1)).isGranted()).isTrue();
    assertThat(rateLimiter(Clouds.builder(slow).rateLimiter(own))).isSameAs(own);
  }

  @Test
  void theRateLimitTimeoutMustBePositive() {
    assertThat(failure(builder().credential("token", "t"), Duration.ZERO))
        .hasMessage("rateLimitTimeout must be between 1 ms and 365 days, was PT0S");
    assertThat(failure(builder().credential("token", "t"), Duration.ofSeconds(-1)))
        .hasMessage("rateLimitTimeout must be between 1 ms and 365 days, was PT-1S");
    try (Cloud cloud =
        builder().credential("token", "t").rateLimitTimeout(Duration.ofHours(1)).connect()) {
      assertThat(cloud.unwrap(ProviderContext.class).settings().rateLimitTimeout())
          .isEqualTo(Duration.ofHours(1));
    }
    assertThat(ClientSettings.defaults().rateLimitTimeout()).isEqualTo(Duration.ofMinutes(10));
  }

  @Test
  void sizesOfResponsesMustBePositive() throws Exception {
    for (long size : new long[] {0, -1, Long.MIN_VALUE}) {
      assertThatThrownBy(() -> builder().maxResponseSize(size))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage("maxResponseSize must be at least 1, was " + size);
      assertThatThrownBy(() -> builder().maxErrorResponseSize(size))
          .isInstanceOf(ConfigurationException.class)
          .hasMessage("maxErrorResponseSize must be at least 1, was " + size);
    }
    try (Cloud cloud = builder().credential("token", "t").maxErrorResponseSize(1000).connect()) {
      assertThat(cloud.unwrap(ProviderContext.class).settings().maxErrorResponseSize())
          .isEqualTo(1000);
    }
    assertThat(ClientSettings.defaults().maxErrorResponseSize()).isEqualTo(65_536);
  }

  @Test
  void theRateLimitAccountMustNotBeBlank() {
    assertThatThrownBy(() -> builder().rateLimitAccount(" "))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage("rateLimitAccount must not be blank");
    try (Cloud cloud = builder().credential("token", "t").rateLimitAccount("team-7").connect()) {
      assertThat(cloud.unwrap(ProviderContext.class).settings().rateLimitAccount())
          .isEqualTo("team-7");
    }
    assertThat(ClientSettings.defaults().rateLimitAccount()).isNull();
  }

  private static CloudException failure(CloudBuilder builder, Duration rateLimitTimeout) {
    return catchThrowableOfType(
        CloudException.class, () -> builder.rateLimitTimeout(rateLimitTimeout));
  }

  private static RateLimiter rateLimiter(CloudBuilder builder) {
    try (Cloud cloud = builder.credential("token", "sesame").connect()) {
      return cloud.unwrap(ProviderContext.class).settings().rateLimiter();
    }
  }
}
