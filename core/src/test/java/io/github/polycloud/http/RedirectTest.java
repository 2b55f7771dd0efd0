package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which redirects are followed, and with what. */
final class RedirectTest extends EngineTestCase {
  private static final Authenticator SIGNER =
      attempt -> attempt.header("Signature", "of " + attempt.url());

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void a_get_within_the_origin_is_followed_and_signed_for_its_new_url(int status) {
    ScriptedServer server =
        serve(Step.status(status, "Location: /v2/apps?max=2"), Step.json("[7]"));
    HttpEngine engine = engine(server).authenticator(SIGNER).open();

    assertThat(get(engine, "/apps").text()).isEqualTo("[7]");
    assertThat(server.requests())
        .extracting(SeenRequest::target)
        .containsExactly("/apps", "/v2/apps?max=2");
    assertThat(server.requests())
        .extracting(request -> request.header("Signature").orElseThrow())
        .containsExactly("of " + server.url() + "/apps", "of " + server.url() + "/v2/apps?max=2");
  }

  @Test
  void an_absolute_location_within_the_origin_is_followed() {
    Step home =
        socket ->
            Step.status(302, "Location: http://127.0.0.1:" + socket.getLocalPort() + "/b")
                .play(socket);
    ScriptedServer server = serve(home, Step.json("[1]"));

    assertThat(get(engine(server).open(), "/a").text()).isEqualTo("[1]");
    assertThat(server.requests()).extracting(SeenRequest::target).containsExactly("/a", "/b");
  }

  @Test
  void the_fragment_of_a_location_is_not_sent() {
    ScriptedServer server = serve(Step.status(302, "Location: /b#top"), Step.json("{}"));

    get(engine(server).open(), "/a");
    assertThat(server.requests().get(1).target()).isEqualTo("/b");
  }

  @Test
  void another_origin_gets_neither_the_call_nor_the_credentials() {
    ScriptedServer thief = serveAlways(Step.json("{}"));
    ScriptedServer server = serve(Step.status(302, "Location: " + thief.url() + "/apps"));
    HttpEngine engine = engine(server).authenticator(SIGNER).open();

    CloudException error = failure(() -> get(engine, "/apps"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("another origin");
    assertThat(thief.requests()).isEmpty();
  }

  @Test
  void another_name_or_scheme_of_the_same_machine_is_another_origin() {
    for (String place : new String[] {"http://localhost:%s/a", "https://127.0.0.1:%s/a"}) {
      ScriptedServer self = serveAlways(Step.json("{}"));
      String port = self.url().substring(self.url().lastIndexOf(':') + 1);
      ScriptedServer server =
          serve(Step.status(302, "Location: " + place.formatted(port)), Step.json("{}"));
      HttpEngine engine = engine(server).open();

      assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("another origin");
      assertThat(self.requests()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "PATCH", "DELETE"})
  void a_redirected_change_is_refused(String method) {
    ScriptedServer server = serve(Step.status(307, "Location: /b"), Step.json("{}"));
    HttpEngine engine = engine(server).open();

    CloudException error = failure(() -> send(engine, method, "/a"));
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error).hasMessageContaining("not a GET");
    assertThat(server.requests()).hasSize(1);
  }

  @Test
  void a_circle_of_redirects_is_left() {
    ScriptedServer server = serveAlways(Step.status(302, "Location: /apps"));
    HttpEngine engine = engine(server).open();

    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("more than 5 times");
    assertThat(server.requests()).hasSize(6);
  }

  @Test
  void a_redirect_to_nowhere_is_refused() {
    HttpEngine engine = engine(serve(Step.status(302))).open();

    assertThat(failure(() -> get(engine, "/apps"))).hasMessageContaining("without saying where");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ht tp://x", "http://[", "mailto:me@example.com"})
  void a_redirect_to_what_is_no_place_is_refused(String location) {
    HttpEngine engine = engine(serve(Step.status(302, "Location: " + location))).open();

    assertThat(failure(() -> get(engine, "/apps")).kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
  }

  @Test
  void not_modified_is_an_answer_to_whoever_asked_and_no_redirect() {
    ScriptedServer server = serve(Step.status(304, "ETag: \"a\""));
    HttpEngine engine = engine(server).open();
    HttpRequest request = engine.call(Operation.of("GET", "/apps"), "/apps", null, true);
    request.header("If-None-Match", "\"a\"");

    assertThat(engine.send(request).status()).isEqualTo(304);
  }
}
