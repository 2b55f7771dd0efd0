package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.NetworkException.Outcome;
import io.github.polycloud.faults.TestAuthority;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.stream.Stream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whom we do not talk to, and what is said about it: host and port, and never the secret. */
final class RendezvousFailureTest extends TerminalTestCase {
  private static final Duration DAY = Duration.ofDays(1);

  static Stream<Arguments> untrusted() {
    TestAuthority other = new TestAuthority();
    return Stream.of(
        Arguments.of("for another host", AUTHORITY.identity("rendezvous.example", DAY)),
        Arguments.of("that is over", AUTHORITY.identity("localhost", DAY.negated())),
        Arguments.of("of another authority", other.identity("localhost", DAY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("untrusted")
  void the_secret_is_not_shown_to_a_server_with_a_certificate(String what, SSLContext identity)
      throws InterruptedException {
    TerminalServer server = serve(identity, TerminalServer.printing("stolen"));

    NetworkException error = networkFailure(server, WAIT);

    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isFalse();
    assertThat(error)
        .hasMessageStartingWith(
            "the certificate of localhost:%d is not trusted".formatted(server.port()));
    assertThat(server.next()).as("first line").isEqualTo(TerminalServer.LEFT);
  }

  @Test
  void the_jvm_does_not_trust_a_private_authority() {
    TerminalServer server = serve(TerminalServer.printing(""));

    CloudException error =
        catchThrowableOfType(
            CloudException.class,
            () -> Rendezvous.connect(server.url(SECRET), EngineSettings.standard(), WAIT));
    assertThat(error).hasMessageContaining("is not trusted");
  }

  @Test
  void a_server_that_speaks_without_tls_is_named() {
    // The hello of TLS holds a line end: the number of one of its extensions.
    TerminalServer server = serve(null, TerminalServer.ending("HTTP/1.1 400 Bad\r\n\r\n"));

    NetworkException error = quickFailure(server);
    assertThat(error).hasMessageContaining("there is no TLS with localhost:" + server.port());
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @Test
  void a_server_that_says_nothing_at_all_is_left_after_the_connect_timeout() {
    TerminalServer server = serve(null, TerminalServer.silence());

    NetworkException error = quickFailure(server);
    assertThat(error).hasMessageContaining("there is no TLS with localhost:" + server.port());
    assertThat(error.retryable()).isTrue();
  }

  @Test
  void a_port_where_nothing_listens_is_named_with_what_is_likely() throws Exception {
    TerminalServer server = serve(TerminalServer.silence());
    server.close();

    NetworkException error = networkFailure(server, WAIT);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error)
        .hasMessageContaining("cannot connect to localhost:" + server.port())
        .hasMessageContaining("port " + server.port() + " is often closed by firewalls");
  }

  @Test
  void a_process_that_does_not_come_is_waited_for_as_long_as_was_said() {
    TerminalServer server = serve(TerminalServer.silence());
    Duration wait = Duration.ofMillis(120);
    long start = System.nanoTime();

    NetworkException error = networkFailure(server, wait);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(wait);
    assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(error.retryable()).isFalse();
    assertThat(error).hasMessage("no process came to localhost:%d within 120 ms", server.port());
  }

  @Test
  void a_greeting_that_drips_gets_no_more_time_than_a_silent_one() {
    TerminalServer server = serve(Step.drip("rendezvous ")::play);

    assertThat(networkFailure(server, Duration.ofMillis(120)))
        .hasMessageContaining("no process came");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 404 Not Found\r\n", "no " + SECRET + "\r\n", "rendez\n", "\n"})
  void another_first_line_is_an_unexpected_answer_and_not_quoted(String line) {
    assertStranger(serve(TerminalServer.ending(line)));
  }

  @Test
  void a_first_line_without_end_is_an_unexpected_answer() {
    assertStranger(serve(TerminalServer.ending("rendezvous".repeat(100))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rendezv", "rendezvous"})
  void an_end_before_the_first_line_is_complete_is_a_failure(String greeting) {
    TerminalServer server = serve(TerminalServer.ending(greeting));

    NetworkException error = networkFailure(server, WAIT);
    assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(error).hasMessageContaining("ended before a process came");
  }

  @Test
  void an_error_of_the_engine_names_the_provider() {
    TerminalServer server = serve(TerminalServer.ending(""));
    CallEngine engine = engine().open();

    CloudException error =
        catchThrowableOfType(CloudException.class, () -> engine.attach(server.url(SECRET), WAIT));
    assertThat(error.provider()).contains("fake");
    assertThat(error.operation()).contains("rendezvous");
  }

  private void assertStranger(TerminalServer server) {
    CloudException error = failure(server, WAIT);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error)
        .hasMessageContaining("localhost:" + server.port() + " did not answer as a rendezvous");
  }

  private NetworkException quickFailure(TerminalServer server) {
    return (NetworkException)
        checked(
            catchThrowableOfType(
                CloudException.class,
                () ->
                    Rendezvous.connect(
                        server.url(SECRET),
                        engine().connect(Duration.ofMillis(200)).settings(),
                        WAIT)));
  }

  private NetworkException networkFailure(TerminalServer server, Duration wait) {
    CloudException error = failure(server, wait);
    assertThat(error).isInstanceOf(NetworkException.class);
    return (NetworkException) error;
  }

  private CloudException failure(TerminalServer server, Duration wait) {
    URI url = server.url(SECRET);
    return checked(catchThrowableOfType(CloudException.class, () -> connect(url, wait)));
  }

  private static CloudException checked(CloudException error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(SECRET);
    return error;
  }
}
