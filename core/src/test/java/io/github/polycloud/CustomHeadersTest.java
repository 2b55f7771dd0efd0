// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.ScriptedServer;
import io.github.polycloud.engine.Step;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.Operation;
import io.github.polycloud.http.json.JsonCodec;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.spi.ProviderCloud;
import io.github.polycloud.spi.ProviderContext;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Header fields that an application adds to every request. */
final class CustomHeadersTest {
  private final ScriptedServer server = ScriptedServer.always(Step.json("{}"));

  /** A provider whose native client is its engine. */
  private static final class EngineProvider extends FakeProvider {
    @Override
    public Cloud connect(ProviderContext context) {
      HttpEngine engine =
          context.engine().header("Accept", "application/json").header("X-Version", "2").build();
      return ProviderCloud.of(info(), engine, JsonCodec.plain()).build(engine);
    }
  }

  private CloudBuilder builder() {
    return Clouds.builder(new EngineProvider())
        .environment(Environment.of(Map.of("FAKE_TOKEN", "sesame")))
        .endpoint(server.url());
  }

  @AfterEach
  void close() throws Exception {
    server.close();
  }

  @Test
  void aHeaderIsSentWithEveryRequestUnlessTheRequestSetsIt() {
    try (Cloud cloud = builder().header("X-Team", "a").header("x-team", "payments").connect()) {
      cloud.raw().get("/apps");
      cloud.raw().send(RawRequest.get("/apps").header("X-TEAM", "search"));
    }
    assertThat(server.requests())
        .extracting(request -> request.header("X-Team").orElseThrow())
        .containsExactly("payments", "search");
  }

  @Test
  void acceptReplacesTheOneOfTheProvider() {
    try (Cloud cloud = builder().header("accept", "application/vnd.fake+json").connect()) {
      cloud.raw().get("/apps");
    }
    assertThat(server.request().header("Accept")).hasValue("application/vnd.fake+json");
  }

  @Test
  void otherHostsDoNotReceiveIt() throws Exception {
    try (ScriptedServer tokens = ScriptedServer.always(Step.json("{}"));
        Cloud cloud = builder().header("X-Team", "payments").connect()) {
      HttpEngine engine = cloud.unwrap(HttpEngine.class);
      Operation get = Operation.of("GET", "/token");
      HttpEngine other = engine.forEndpoint(Endpoint.of(tokens.url())).build();
      other.send(other.newRequest(get, "/token", null, false));
      HttpEngine same = engine.forEndpoint(Endpoint.of(server.url())).build();
      same.send(same.newRequest(get, "/token", null, false));
      engine
          .openPresignedUrl(get, URI.create(tokens.url() + "/log"), Duration.ofSeconds(1))
          .close();

      assertThat(tokens.requests())
          .hasSize(2)
          .allSatisfy(request -> assertThat(request.header("X-Team")).isEmpty());
      assertThat(server.request().header("X-Team")).hasValue("payments");
    }
  }

  @Test
  void theEngineOfAnotherEndpointDoesNotSendIt() {
    ProviderContext[] contexts = new ProviderContext[1];
    FakeProvider provider =
        new FakeProvider() {
          @Override
          public Cloud connect(ProviderContext context) {
            contexts[0] = context;
            return super.connect(context);
          }
        };
    Clouds.builder(provider)
        .environment(Environment.of(Map.of("FAKE_TOKEN", "sesame")))
        .header("X-Team", "payments")
        .connect()
        .close();

    Endpoint token = Endpoint.of("https://login.fake.example");
    try (HttpEngine own = contexts[0].engine().build();
        HttpEngine other = contexts[0].engine(token).build()) {
      assertThat(own.settings().headers()).containsEntry("X-Team", "payments");
      assertThat(other.settings().headers()).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization, use credential()",
    "cookie, use credential()",
    "USER-AGENT, use userAgent()",
    "Host, the engine sets it",
    "Content-Length, the engine sets it",
    "transfer-encoding, the engine sets it",
    "If-None-Match, 'it differs between requests, so set it on the request'",
  })
  void aHeaderThatIsNotTheApplicationsIsRefused(String name, String reason) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> builder().header(name, "s3cret-value"));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessage("header " + name + " cannot be set for all requests: " + reason);
  }

  @ParameterizedTest
  @CsvSource({"X Team, payments", "'', payments", "X-Team, 'a\nX-Evil: 1'"})
  void aHeaderThatCannotBeSentIsRefused(String name, String value) {
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> builder().header(name, value));
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessageNotContaining("X-Evil");
  }

  @Test
  void aHeaderOfTheProviderIsRefused() {
    CloudBuilder builder = builder().header("x-version", "3");
    CloudException error = catchThrowableOfType(CloudException.class, builder::connect);
    assertThat(error.kind()).isEqualTo(ErrorKind.CONFIGURATION);
    assertThat(error).hasMessage("fake: header x-version is set by the provider");
  }

  @Test
  void theValueIsMaskedInMessagesAndNotPrinted() throws Exception {
    try (ScriptedServer echo = ScriptedServer.always(Step.response(404, "no s3cret-value here"));
        Cloud cloud = builder().endpoint(echo.url()).header("X-Key", "s3cret-value").connect()) {
      CloudException error =
          catchThrowableOfType(CloudException.class, () -> cloud.raw().get("/apps"));
      assertThat(error.body()).hasValue("no **** here");
      assertThat(cloud.unwrap(HttpEngine.class).settings().toString())
          .contains("X-Key")
          .doesNotContain("s3cret-value");
    }
  }
}
