// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.contract;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.LocalRateLimiter;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.BodyCodec;
import io.github.polycloud.http.Headers;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.testing.faults.HttpText;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes every call of a provider against a service that responds with something else: the call
 * returns normally or throws a {@code CloudException}, and a result can be used. Calls are found by
 * reflection: the methods of {@link Cloud}, of the native client, and of what they return.
 *
 * <p>Every third response is sent to a call, every tenth to a plain one, beginning with another
 * response for each call: so all responses are sent, and each run sends the same. With the system
 * property {@code polycloud.responses.all=true} every call receives every response.
 *
 * @since 0.1.0
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(150)
public abstract class UnexpectedResponseContract {
  // Plain calls differ in nothing but the type of the response, and all responses are decoded to
  // each type as well.
  private static final int PLAIN_SAMPLE = 10;
  private static final int SAMPLE = 3;
  private static final boolean ALL = Boolean.getBoolean("polycloud.responses.all");

  private final AtomicLong nanos = new AtomicLong();
  // A long wait takes few polls.
  private final TimeSource timeSource =
      new TimeSource(
          Clock.systemUTC(),
          nanos::get,
          time -> nanos.addAndGet(time.multipliedBy(20).toNanos()),
          () -> 0);
  private final ResultInspector inspector = new ResultInspector(timeSource);
  private final List<ClientCall> calls = new ArrayList<>();
  private final Set<String> decoded = new HashSet<>();
  private ResponseServer server;
  private Cloud cloud;
  private SampleArguments arguments;
  private ResponseShape shape;

  /** A connection with all credentials, to which the contract adds the endpoint. */
  protected abstract CloudBuilder connection();

  /**
   * The native clients, by type, and flows that are not reached from them, such as logins.
   *
   * @param cloud the connection
   * @param url the URL of the server
   */
  protected abstract Map<Class<?>, Object> clients(Cloud cloud, String url);

  /** The codec of the provider. */
  protected abstract BodyCodec codec();

  /** The JSON name of a record component without an annotation. */
  protected abstract String wireName(String component);

  /**
   * Arguments by name of the parameter, where the name of the parameter requires a certain text.
   */
  protected Map<String, Object> namedArguments() {
    return Map.of();
  }

  /** Arguments by type, for types that have no constructor or factory without requirements. */
  protected Map<Class<?>, Object> typedArguments() {
    return Map.of();
  }

  /** Responses in formats other than JSON that the service has; normally none. */
  protected List<String> documents() {
    return List.of();
  }

  /** Calls that are rejected before a request, by signature, and must be; normally none. */
  protected Set<String> rejectedCalls() {
    return Set.of();
  }

  /** The body of the response to the first call of a connection. */
  protected String firstBody() {
    return "{}";
  }

  /** Configures a connection to the server of the contract that neither waits nor retries. */
  protected final CloudBuilder configure(CloudBuilder connection) {
    return connection
        .endpoint(server.url())
        .timeSource(timeSource)
        .retryPolicy(RetryPolicy.none())
        .circuitBreaker(CircuitBreakerPolicy.disabled())
        .rateLimiter(LocalRateLimiter.fixedRate(1_000_000_000, Duration.ofSeconds(1)));
  }

  @BeforeAll
  void connect(@TempDir Path directory) throws IOException {
    Files.writeString(directory.resolve("Procfile"), "web: true\n");
    shape = new ResponseShape(this::wireName);
    arguments = new SampleArguments(shape, directory, namedArguments(), typedArguments());
    server = new ResponseServer();
    cloud = configure(connection()).connect();
    server.respond(line -> HttpText.json(firstBody()));
    cloud.raw().get("/sample");
    server.respond(line -> HttpText.response(404, "application/json", "{}"));
    calls.addAll(ClientCall.reachableFrom(Cloud.class, cloud));
    clients(cloud, server.url())
        .forEach((type, client) -> calls.addAll(ClientCall.reachableFrom(type, client)));
  }

  @AfterAll
  void close() {
    cloud.close();
    server.close();
  }

  @Test
  void everyCallIsMade() {
    Set<String> rejected = new TreeSet<>();
    for (ClientCall call : calls) {
      int before = server.requests();
      Throwable failure = failure(call);
      if (failure != null && server.requests() == before && !isUnsupported(failure)) {
        rejected.add(call.signature());
      }
    }
    assertThat(rejected).isEqualTo(rejectedCalls());
  }

  @Test
  void noResponseThrowsAnythingButACloudException() {
    Map<String, String> failures = new TreeMap<>();
    Set<String> members = new TreeSet<>();
    calls.forEach(call -> members.addAll(shape.memberNames(call.result())));
    List<String> responses = UnexpectedBodies.responses(members, documents());
    for (int i = 0; i < calls.size(); i++) {
      ClientCall call = calls.get(i);
      int step = ALL ? 1 : call.isPlain() ? PLAIN_SAMPLE : SAMPLE;
      for (int j = i % step; j < responses.size(); j += step) {
        String response = responses.get(j);
        server.respond(line -> response);
        record(failures, call.signature(), shorten(response), failure(call));
      }
    }
    for (ClientCall call : calls) {
      for (String response : responses) {
        record(
            failures,
            call.signature(),
            "decoding " + shorten(response),
            decodingFailure(call, response));
      }
    }
    assertNone(failures);
  }

  /** Other fields are present, so that the field that is missing is the one that matters. */
  @Test
  void noMissingFieldThrowsAnythingButACloudException() {
    SampleResponses samples = samples();
    server.respond(samples::respond);
    Map<String, String> failures = new TreeMap<>();
    for (ClientCall call : calls) {
      if (!call.isPlain()) {
        samples.reset();
        record(failures, call.signature(), "all fields", failure(call));
        for (SampleResponses.Operation operation : samples.requested()) {
          for (String body : ResponseShape.withoutOneField(operation.body())) {
            samples.replace(operation, body);
            record(failures, call.signature(), operation.line() + " " + body, failure(call));
          }
        }
      }
    }
    assertNone(failures);
  }

  private SampleResponses samples() {
    List<SampleResponses.Operation> operations = new ArrayList<>();
    for (ClientCall call : calls) {
      Type type = call.decodedType();
      String line = call.requestLine();
      if (line != null && type != null && ResponseShape.isJsonObject(type)) {
        operations.add(SampleResponses.Operation.of(line, codec().encode(shape.full(type), type)));
      }
    }
    return new SampleResponses(operations);
  }

  private static void assertNone(Map<String, String> failures) {
    assertThat(failures.entrySet().stream().map(Object::toString).toList()).isEmpty();
  }

  private static boolean isUnsupported(Throwable failure) {
    return failure instanceof CloudException error && error.kind() == ErrorKind.UNSUPPORTED;
  }

  private void record(
      Map<String, String> failures, String call, String response, @Nullable Throwable failure) {
    if (failure != null && !(failure instanceof CloudException)) {
      failures.putIfAbsent(call + ": " + brief(failure), response);
    }
  }

  /** Decodes the body of a response to the type of the result of a call of an API interface. */
  private @Nullable Throwable decodingFailure(ClientCall call, String response) {
    Type type = call.decodedType();
    if (type == null || !decoded.add(type.getTypeName() + response)) {
      return null;
    }
    byte[] body = response.substring(response.indexOf("\r\n\r\n") + 4).getBytes(UTF_8);
    try {
      inspector.inspect(codec().decode(new HttpResponse(200, Headers.of(), body), type));
      return null;
    } catch (BodyCodec.BodyException e) {
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  private @Nullable Throwable failure(ClientCall call) {
    try {
      inspector.inspect(call.make(arguments));
      return null;
    } catch (Throwable e) {
      return e;
    }
  }

  private static String brief(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    StringBuilder at = new StringBuilder();
    int frames = 0;
    for (StackTraceElement frame : trace) {
      if (frame.getClassName().startsWith("io.github.polycloud") && frames++ < 3) {
        at.append(" at ").append(frame.getFileName()).append(':').append(frame.getLineNumber());
      }
    }
    return failure.getClass().getSimpleName() + " " + failure.getMessage() + at;
  }

  private static String shorten(String response) {
    String status = response.substring(9, 12);
    String body = response.substring(response.indexOf("\r\n\r\n") + 4);
    return status + " " + (body.length() > 40 ? body.substring(0, 40) : body);
  }
}
