// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.engine.HttpClientRelease;
import io.github.polycloud.engine.ScriptedServer;
import io.github.polycloud.engine.Step;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.spi.ProviderContext;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.LoggerFactory;

/**
 * Sends secrets in every part of a request, makes the calls fail in many ways, and searches
 * everything that is readable afterwards for the secrets.
 */
final class RedactionCanaryTest {
  // The log is shared by all tests, so each canary is unique.
  private static final String TOKEN = "canary-token-5d1f";
  private static final String PIN = "canary-pin-77a0";
  private static final String QUERY = "canary-query-c3e9";
  private static final String HEADER = "canary-header-10bb";
  private static final String BODY = "canary-body-e482";
  private static final String RESPONSE = "canary-response-9f06";
  private static final List<String> CANARIES = List.of(TOKEN, PIN, QUERY, HEADER, BODY, RESPONSE);

  private static final String ECHO =
      "{\"token\":\"%s\",\"password\":\"%s\",\"api_key\":\"%s\"}".formatted(TOKEN, BODY, RESPONSE);
  private static final String CHUNKED = Step.head(200, "Transfer-Encoding: chunked");
  private static final String[] ECHO_FIELDS = {
    "Set-Cookie: id=" + RESPONSE,
    "Location: /elsewhere?key=" + RESPONSE,
    "X-Token: " + TOKEN,
    "Request-Id: of-" + TOKEN,
    "Warning: token " + PIN + " is old",
    "Warning-Id: " + PIN,
    "Authorization: " + RESPONSE
  };

  private final ReadableTexts readable = new ReadableTexts();
  private final Map<String, String> environment =
      Map.of("FAKE_TOKEN", TOKEN, "FAKE_LOGIN", "anna", "FAKE_PIN", PIN);

  /** A body whose encoding fails with a message that contains it. */
  private record Unencodable(String secret) {
    @Override
    public String secret() {
      throw new IllegalStateException(secret);
    }
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of(
            "an error response", Step.response(401, "token " + TOKEN + " unknown", ECHO_FIELDS)),
        Arguments.of("an outage", Step.response(503, "no " + PIN, ECHO_FIELDS)),
        Arguments.of("a rate limit", Step.response(429, "slow " + TOKEN, ECHO_FIELDS)),
        Arguments.of("a redirect", Step.status(302, "Location: https://x.example/" + RESPONSE)),
        Arguments.of("an HTML page", Step.response(200, "<html>" + ECHO, ECHO_FIELDS)),
        Arguments.of("an unexpected type", Step.response(200, "[" + ECHO + "]", ECHO_FIELDS)),
        Arguments.of("a large response", Step.response(200, RESPONSE.repeat(1000), ECHO_FIELDS)),
        Arguments.of(
            "a truncated response", Step.closeAfter(Step.head(200, "Content-Length: 99") + ECHO)),
        Arguments.of(
            "a malformed header", Step.closeAfter("HTTP/1.1 200\r\n" + RESPONSE + "\r\n\r\n")),
        Arguments.of(
            "a malformed chunk", Step.closeAfter(CHUNKED + "zz" + TOKEN + RESPONSE + "\r\n")),
        Arguments.of(
            "a malformed trailer",
            Step.closeAfter(CHUNKED + "2\r\n{}\r\n0\r\n" + TOKEN + RESPONSE + "\r\n\r\n")),
        // Nothing fails where it is returned as received.
        Arguments.of(
            "an unknown encoding",
            HttpClientRelease.decodesStrictly()
                ? Step.closeAfter(Step.head(200, "Content-Encoding: " + TOKEN + RESPONSE) + "{}")
                : Step.status(500)),
        Arguments.of("not HTTP", Step.closeAfter(RESPONSE + "\r\n" + ECHO + "\r\n\r\n")),
        Arguments.of("a connection reset", Step.resetAfter("HTTP/1.1 " + RESPONSE)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void noSecretIsReadableAfter(String failure, Step step) throws IOException {
    try (ScriptedServer server = ScriptedServer.always(step)) {
      makeFailingCalls(server.url());
    }
  }

  @Test
  void noSecretIsReadableAfterAConnectionFailure() throws IOException {
    makeFailingCalls(ScriptedServer.unreachableUrl());
  }

  @Test
  void noSecretIsReadableAfterSuccessfulCalls() {
    try (ScriptedServer server = ScriptedServer.always(Step.json(ECHO, ECHO_FIELDS));
        Cloud cloud = builder(server.url()).connect()) {
      RawResponse response = cloud.raw().send(request());
      readable.add(response);
      assertThat(response.text()).as("the body is available to the application").contains(TOKEN);
      assertThat(server.request().header("Authorization")).contains("Bearer " + TOKEN);
      assertThat(server.request().target()).contains(QUERY);
    }
  }

  @Test
  void theLogIsCaptured() throws IOException {
    String marker = "canary-of-the-log-itself";
    LoggerFactory.getLogger("io.github.polycloud.http").trace("{}", marker);

    assertThat(TestLog.linesWith(marker)).isNotEmpty();
  }

  @AfterEach
  void noCanaryIsReadable() throws IOException {
    assertThat(TestLog.text()).as("log").doesNotContain(CANARIES);
    for (Object each : readable.all()) {
      assertThat(String.valueOf(each)).as(each.getClass().getName()).doesNotContain(CANARIES);
    }
  }

  private CloudBuilder builder(String url) {
    return Clouds.builder(new FakeProvider())
        .environment(Environment.of(environment))
        .endpoint(url)
        .retryPolicy(RetryPolicy.none())
        .maxResponseSize(4096)
        .addListener(readable);
  }

  private static RawRequest request() {
    return RawRequest.post("/keys?key=" + QUERY)
        .query("password", QUERY)
        .header("X-Secret", HEADER)
        .body(Map.of("password", BODY));
  }

  private void makeFailingCalls(String url) throws IOException {
    CloudBuilder builder = builder(url);
    try (Cloud cloud = builder.connect()) {
      ProviderContext context = cloud.unwrap(ProviderContext.class);
      readable.add(
          builder,
          cloud,
          cloud.raw(),
          context,
          context.settings(),
          context.credentials(),
          context.credentials().secrets(),
          context.engine(),
          Secret.of(TOKEN),
          Environment.of(environment),
          request());
      assertFails(() -> cloud.raw().send(request()).as(Integer.class));
      assertFails(() -> cloud.raw().get("/keys?key=" + QUERY).as(Integer.class));
      assertFails(() -> cloud.raw().get("keys " + QUERY));
      assertFails(() -> cloud.raw().post("/keys", new Unencodable(BODY)));
      assertFails(() -> cloud.raw().send(request().header("X-Secret", HEADER + "\n")));
    }
  }

  private void assertFails(Runnable call) throws IOException {
    CloudException error = catchThrowableOfType(CloudException.class, call::run);
    assertThat(error).isNotNull();
    readable.addError(error);
  }
}
