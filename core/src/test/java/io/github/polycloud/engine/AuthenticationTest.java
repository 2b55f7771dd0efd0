// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.Endpoint;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.HttpResponse;
import io.github.polycloud.http.Operation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an authenticator sees and may do. */
final class AuthenticationTest extends EngineTestCase {

  /** A token that can be refreshed. */
  private static final class RefreshableToken implements Authenticator {
    private final AtomicInteger token = new AtomicInteger();
    private final List<Integer> rejectedStatuses = new ArrayList<>();

    @Override
    public void authenticate(HttpRequest attempt) {
      attempt.header("Authorization", "token " + token.get());
    }

    @Override
    public boolean refreshAndRetry(HttpRequest attempt, HttpResponse response) {
      rejectedStatuses.add(response.status());
      token.incrementAndGet();
      return true;
    }
  }

  private final RefreshableToken refreshable = new RefreshableToken();

  @Test
  void theAuthenticatorSeesUrlAndBodyExactlyAsSent() {
    List<String> seen = new ArrayList<>();
    Authenticator signer =
        attempt ->
            seen.add(
                attempt.operation().method()
                    + " "
                    + attempt.url()
                    + " "
                    + new String(attempt.body(), StandardCharsets.UTF_8));
    ScriptedServer server = serve(Step.json("{}"));
    HttpEngine engine = engine(server).authenticator(signer).open();
    String target = "/apps/a%2Fb/%7euml?q=%C3%A4+b&&x=[1]|{2}";
    byte[] body = "{ \"name\" : \"ä\" }".getBytes(StandardCharsets.UTF_8);

    engine.send(engine.newRequest(Operation.of("POST", "/apps"), target, body, true));

    RecordedRequest request = server.request();
    assertThat(request.target()).isEqualTo(target);
    assertThat(request.body()).isEqualTo(body);
    assertThat(seen)
        .containsExactly("POST " + server.url() + request.target() + " " + request.text());
  }

  @Test
  void anUnauthenticatedCallBypassesTheAuthenticator() {
    ScriptedServer server = serve(Step.status(401));
    HttpEngine engine = engine(server).authenticator(refreshable).open();

    failure(
        () -> engine.send(engine.newRequest(Operation.of("GET", "/time"), "/time", null, false)));
    assertThat(server.request().header("Authorization")).isEmpty();
    assertThat(refreshable.rejectedStatuses).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "DELETE"})
  void theRequestIsRepeatedWithRefreshedCredentials(String method) {
    ScriptedServer server = serve(Step.status(401), Step.json("[1]"));

    HttpResponse response = send(engine(server).authenticator(refreshable).open(), method, "/apps");

    assertThat(response.text()).isEqualTo("[1]");
    assertThat(server.requests())
        .extracting(request -> request.header("Authorization").orElseThrow())
        .containsExactly("token 0", "token 1");
  }

  @Test
  void theRequestIsRepeatedAtMostOnce() {
    ScriptedServer server = serveAlways(Step.status(401));
    HttpEngine engine = engine(server).authenticator(refreshable).open();

    assertThat(failure(() -> get(engine, "/apps")).kind()).isEqualTo(ErrorKind.UNAUTHENTICATED);
    assertThat(server.requests()).hasSize(2);
    assertThat(refreshable.rejectedStatuses).containsExactly(401);
  }

  @Test
  void serverErrorsAreNotPassedToTheAuthenticator() {
    ScriptedServer server = serve(Step.status(500));
    HttpEngine engine = engine(server).authenticator(refreshable).open();

    failure(() -> send(engine, "POST", "/apps"));
    assertThat(refreshable.rejectedStatuses).isEmpty();
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void theAuthenticatorCanEnrichAnError() {
    ScriptedServer server = serve(Step.response(403, "not yours"));
    Authenticator knowing =
        new Authenticator() {
          @Override
          public void authenticate(HttpRequest attempt) {
            attempt.header("Authorization", "token");
          }

          @Override
          public ErrorDetails enrichError(
              HttpRequest request, HttpResponse response, ErrorDetails error) {
            return error.withMessage(
                error.message() + " but " + response.status() + " times theirs");
          }
        };
    HttpEngine engine = engine(server).authenticator(knowing).open();

    assertThat(failure(() -> get(engine, "/apps")))
        .hasMessageContaining("not yours but 403 times theirs (GET /apps");
  }

  @Test
  void secretsObtainedLaterAreRedacted() {
    List<Secret> later = new CopyOnWriteArrayList<>();
    ScriptedServer server = serve(Step.response(400, "no hunter22 here"));
    HttpEngine engine =
        HttpEngine.builder("fake", Endpoint.of(server.url()))
            .errorDecoder(new PlainErrorDecoder())
            .authenticator(
                new Authenticator() {
                  @Override
                  public void authenticate(HttpRequest attempt) {}

                  @Override
                  public Collection<Secret> secrets() {
                    return later;
                  }
                })
            .build();
    later.add(Secret.of("hunter22"));

    CloudException error = failure(() -> send(engine, "POST", "/apps"));
    engine.close();
    assertThat(error).hasMessageContaining("no **** here");
    assertThat(error.body()).contains("no **** here");
  }

  @Test
  void withoutARefreshTheErrorIsUnchanged() {
    ScriptedServer server = serve(Step.response(403, "not yours"));
    HttpEngine engine = engine(server).authenticator(attempt -> {}).open();

    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("not yours");
    assertThat(server.requests()).hasSize(1);
  }
}
