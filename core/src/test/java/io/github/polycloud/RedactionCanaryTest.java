package io.github.polycloud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Environment;
import io.github.polycloud.auth.Secret;
import io.github.polycloud.config.CallListener;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.engine.ScriptedServer;
import io.github.polycloud.engine.Step;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.raw.RawRequest;
import io.github.polycloud.raw.RawResponse;
import io.github.polycloud.spi.ProviderContext;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
 * Sends secrets every way there is, lets the calls fail in many ways, and looks for the secrets in
 * everything that a person could read afterwards.
 */
final class RedactionCanaryTest {
  // The test log is written by every test, so each canary sings like no other.
  private static final String TOKEN = "canary-token-5d1f";
  private static final String PIN = "canary-pin-77a0";
  private static final String QUERY = "canary-query-c3e9";
  private static final String HEADER = "canary-header-10bb";
  private static final String BODY = "canary-body-e482";
  private static final String ANSWER = "canary-answer-9f06";
  private static final List<String> CANARIES = List.of(TOKEN, PIN, QUERY, HEADER, BODY, ANSWER);

  private static final String ECHO =
      "{\"token\":\"%s\",\"password\":\"%s\",\"api_key\":\"%s\"}".formatted(TOKEN, BODY, ANSWER);
  private static final String[] ECHO_FIELDS = {
    "Set-Cookie: id=" + ANSWER,
    "Location: /elsewhere?key=" + ANSWER,
    "X-Token: " + TOKEN,
    "Request-Id: of-" + TOKEN,
    "Warning: token " + PIN + " is old",
    "Authorization: " + ANSWER
  };

  private final List<Object> readable = new ArrayList<>();
  private final Map<String, String> environment =
      Map.of("FAKE_TOKEN", TOKEN, "FAKE_LOGIN", "anna", "FAKE_PIN", PIN);

  /** Keeps each event that it is told. */
  private final class Keeper implements CallListener {
    @Override
    public void onAttempt(Attempt attempt) {
      readable.add(attempt);
    }

    @Override
    public void onCallEnd(CallEnd ended) {
      readable.add(ended);
    }

    @Override
    public void onWarning(String provider, String operation, String warning) {
      readable.add(provider + " " + operation + " " + warning);
    }
  }

  /** A body that fails when it is written, with a message that quotes it. */
  private record Unwritable(String secret) {
    @Override
    public String secret() {
      throw new IllegalStateException(secret);
    }
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        Arguments.of("a refusal", Step.response(401, "token " + TOKEN + " unknown", ECHO_FIELDS)),
        Arguments.of("an outage", Step.response(503, "no " + PIN, ECHO_FIELDS)),
        Arguments.of("a limit", Step.response(429, "slow " + TOKEN, ECHO_FIELDS)),
        Arguments.of("a redirect", Step.status(302, "Location: https://x.example/" + ANSWER)),
        Arguments.of("a page", Step.response(200, "<html>" + ECHO, ECHO_FIELDS)),
        Arguments.of("another shape", Step.response(200, "[" + ECHO + "]", ECHO_FIELDS)),
        Arguments.of("a large answer", Step.response(200, ANSWER.repeat(1000), ECHO_FIELDS)),
        Arguments.of("a cut answer", Step.closeAfter(Step.head(200, "Content-Length: 99") + ECHO)),
        Arguments.of("a bad header", Step.closeAfter("HTTP/1.1 200\r\n" + ANSWER + "\r\n\r\n")),
        Arguments.of("no http", Step.closeAfter(ANSWER + "\r\n" + ECHO + "\r\n\r\n")),
        Arguments.of("a reset", Step.resetAfter("HTTP/1.1 " + ANSWER)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void noSecretCanBeReadAfter(String failure, Step step) throws IOException {
    try (ScriptedServer server = ScriptedServer.always(step)) {
      use(server.url());
    }
  }

  @Test
  void noSecretCanBeReadAfterAServiceThatIsAway() throws IOException {
    use(ScriptedServer.unreachableUrl());
  }

  @Test
  void noSecretCanBeReadAfterCallsThatSucceed() {
    try (ScriptedServer server = ScriptedServer.always(Step.json(ECHO, ECHO_FIELDS));
        Cloud cloud = builder(server.url()).connect()) {
      RawResponse response = cloud.raw().send(request());
      readable.add(response);
      assertThat(response.text()).as("the program itself may read it").contains(TOKEN);
      assertThat(server.request().header("Authorization")).contains("Bearer " + TOKEN);
      assertThat(server.request().target()).contains(QUERY);
    }
  }

  @Test
  void theLogWouldHaveShownThem() throws IOException {
    String loud = "canary-of-the-log-itself";
    LoggerFactory.getLogger("io.github.polycloud.http").trace("{}", loud);

    assertThat(log()).contains(loud);
  }

  @AfterEach
  void nothingSings() throws IOException {
    assertThat(log()).as("log").doesNotContain(CANARIES);
    for (Object each : readable) {
      assertThat(String.valueOf(each)).as(each.getClass().getName()).doesNotContain(CANARIES);
    }
  }

  private CloudBuilder builder(String url) {
    return Clouds.builder(new FakeProvider())
        .environment(Environment.of(environment))
        .endpoint(url)
        .retryPolicy(RetryPolicy.none())
        .maxResponseSize(4096)
        .addListener(new Keeper());
  }

  private static RawRequest request() {
    return RawRequest.post("/keys?key=" + QUERY)
        .query("password", QUERY)
        .header("X-Secret", HEADER)
        .body(Map.of("password", BODY));
  }

  private void use(String url) throws IOException {
    CloudBuilder builder = builder(url);
    try (Cloud cloud = builder.connect()) {
      ProviderContext context = cloud.unwrap(ProviderContext.class);
      readable.addAll(
          List.of(
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
              request()));
      failed(() -> cloud.raw().send(request()).as(Integer.class));
      failed(() -> cloud.raw().get("/keys?key=" + QUERY).as(Integer.class));
      failed(() -> cloud.raw().get("keys " + QUERY));
      failed(() -> cloud.raw().post("/keys", new Unwritable(BODY)));
      failed(() -> cloud.raw().send(request().header("X-Secret", HEADER + "\n")));
    }
  }

  private void failed(Runnable call) throws IOException {
    CloudException error = catchThrowableOfType(CloudException.class, call::run);
    assertThat(error).isNotNull();
    error.body().ifPresent(readable::add);
    addAll(error);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(error);
    }
    readable.add(bytes.toString(StandardCharsets.ISO_8859_1));
  }

  private void addAll(Throwable error) {
    for (Throwable each = error; each != null; each = each.getCause()) {
      readable.add(each);
      Stream.of(each.getSuppressed()).forEach(this::addAll);
    }
  }

  private static String log() throws IOException {
    return Files.readString(Path.of("target/test.log"));
  }
}
