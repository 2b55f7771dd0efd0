// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.http.Authenticator;
import io.github.polycloud.http.HttpRequest;
import io.github.polycloud.http.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which redirects are followed, and with which credentials. */
final class RedirectTest extends EngineTestCase {
  private static final Authenticator SIGNER =
      attempt -> attempt.header("Signature", "of " + attempt.url());

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void aGetWithinTheOriginIsFollowedAndSignedForItsNewUrl(int status) {
    ScriptedServer server =
        serve(Step.status(status, "Location: /v2/apps?max=2"), Step.json("[7]"));
    HttpEngine engine = engine(server).authenticator(SIGNER).open();

    assertThat(get(engine, "/apps").text()).isEqualTo("[7]");
    assertThat(server.requests())
        .extracting(RecordedRequest::target)
        .containsExactly("/apps", "/v2/apps?max=2");
    assertThat(server.requests())
        .extracting(request -> request.header("Signature").orElseThrow())
        .containsExactly("of " + server.url() + "/apps", "of " + server.url() + "/v2/apps?max=2");
  }

  @Test
  void anAbsoluteLocationWithinTheOriginIsFollowed() {
    Step absoluteRedirect =
        socket ->
            Step.status(302, "Location: http://127.0.0.1:" + socket.getLocalPort() + "/b")
                .play(socket);
    ScriptedServer server = serve(absoluteRedirect, Step.json("[1]"));

    assertThat(get(engine(server).open(), "/a").text()).isEqualTo("[1]");
    assertThat(server.requests()).extracting(RecordedRequest::target).containsExactly("/a", "/b");
  }

  @Test
  void anUppercaseSchemeOfALocationIsSignedAsItIsSent() {
    Step absoluteRedirect =
        socket ->
            Step.status(302, "Location: HTTP://127.0.0.1:" + socket.getLocalPort() + "/b")
                .play(socket);
    ScriptedServer server = serve(absoluteRedirect, Step.json("[1]"));

    get(engine(server).authenticator(SIGNER).open(), "/a");
    assertThat(server.requests().get(1).header("Signature")).hasValue("of " + server.url() + "/b");
  }

  @Test
  void theFragmentOfALocationIsNotSent() {
    ScriptedServer server = serve(Step.status(302, "Location: /b#top"), Step.json("{}"));

    get(engine(server).open(), "/a");
    assertThat(server.requests().get(1).target()).isEqualTo("/b");
  }

  @Test
  void aRedirectToAnotherOriginIsNotFollowed() {
    ScriptedServer otherServer = serveAlways(Step.json("{}"));
    ScriptedServer server = serve(Step.status(302, "Location: " + otherServer.url() + "/apps"));
    HttpEngine engine = engine(server).authenticator(SIGNER).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("another origin");
    assertThat(otherServer.requests()).isEmpty();
  }

  @Test
  void anotherHostNameOrSchemeIsAnotherOrigin() {
    for (String location : new String[] {"http://localhost:%s/a", "https://127.0.0.1:%s/a"}) {
      ScriptedServer self = serveAlways(Step.json("{}"));
      String port = self.url().substring(self.url().lastIndexOf(':') + 1);
      ScriptedServer server =
          serve(Step.status(302, "Location: " + location.formatted(port)), Step.json("{}"));
      HttpEngine engine = engine(server).open();

      assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("another origin");
      assertThat(self.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void aRedirectedWriteIsRejected(String method) {
    ScriptedServer server = serve(Step.status(307, "Location: /b"), Step.json("{}"));
    HttpEngine engine = engine(server).open();

    CloudException error = failure(() -> send(engine, method, "/a"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("not a GET");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void aRedirectLoopIsAnError() {
    ScriptedServer server = serveAlways(Step.status(302, "Location: /apps"));
    HttpEngine engine = engine(server).open();

    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("more than 5 times");
    assertThat(server.requests()).hasSize(6);
  }

  @Test
  void aRedirectWithoutALocationIsRejected() {
    HttpEngine engine = engine(serve(Step.status(302))).open();

    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("without a Location");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ht tp://x", "http://[", "mailto:me@example.com"})
  void aRedirectToAnInvalidUrlIsRejected(String location) {
    HttpEngine engine = engine(serve(Step.status(302, "Location: " + location))).open();

    assertThat(failure(() -> get(engine, "/apps")).kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
  }

  @Test
  void notModifiedIsNotARedirect() {
    ScriptedServer server = serve(Step.status(304, "ETag: \"a\""));
    HttpEngine engine = engine(server).open();
    HttpRequest request = engine.newRequest(Operation.of("GET", "/apps"), "/apps", null, true);
    request.header("If-None-Match", "\"a\"");

    assertThat(engine.send(request).status()).isEqualTo(304);
  }
}
