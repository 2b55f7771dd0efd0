// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.testing.faults.ClosedPort;
import io.github.polycloud.testing.faults.TestAuthority;
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

/** Failed connections. Their errors name host and port, and never contain the secret. */
final class RendezvousFailureTest extends TerminalTestCase {
  private static final Duration DAY = Duration.ofDays(1);

  static Stream<Arguments> untrusted() {
    TestAuthority other = new TestAuthority();
    return Stream.of(
        Arguments.of("for another host", AUTHORITY.identity("rendezvous.example", DAY)),
        Arguments.of("that has expired", AUTHORITY.identity("localhost", DAY.negated())),
        Arguments.of("of another authority", other.identity("localhost", DAY)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("untrusted")
  void theSecretIsNotSentToAServerWithAnUntrustedCertificate(String what, SSLContext identity)
      throws InterruptedException {
    TerminalServer server = serve(identity, TerminalServer.printing("stolen"));

    CloudException error = networkFailure(server, START_TIMEOUT);

    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isFalse();
    assertThat(error)
        .hasMessageStartingWith(
            "fake: the certificate of localhost:%d is not trusted".formatted(server.port()));
    assertThat(server.nextEvent()).as("first line").isEqualTo(TerminalServer.DISCONNECTED);
  }

  @Test
  void byDefaultAPrivateAuthorityIsUntrusted() {
    TerminalServer server = serve(TerminalServer.printing(""));

    CloudException error =
        catchThrowableOfType(
            CloudException.class,
            () ->
                Rendezvous.connect(
                    engine(null, Duration.ofSeconds(10)), server.url(SECRET), START_TIMEOUT));
    assertThat(error).hasMessageContaining("is not trusted");
  }

  @Test
  void aServerWithoutTlsIsReported() {
    // A TLS client hello contains a line feed: the number of one of its extensions.
    TerminalServer server = serve(null, TerminalServer.sending("HTTP/1.1 400 Bad\r\n\r\n"));

    CloudException error = failure(server, START_TIMEOUT);
    assertThat(error)
        .hasMessageContaining("the TLS handshake with localhost:" + server.port() + " failed");
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
  }

  @Test
  void aSilentServerFailsAfterTheConnectTimeout() {
    TerminalServer server = serve(null, TerminalServer.silence());

    CloudException error =
        checked(
            catchThrowableOfType(
                CloudException.class,
                () ->
                    Rendezvous.connect(
                        engine(AUTHORITY.trust(), Duration.ofSeconds(1)),
                        server.url(SECRET),
                        START_TIMEOUT)));
    assertThat(error)
        .hasMessageContaining("the TLS handshake with localhost:" + server.port() + " failed");
    assertThat(error.retryable()).isTrue();
  }

  @Test
  void aRefusedConnectionNamesThePortAndALikelyReason() throws Exception {
    try (ClosedPort closed = ClosedPort.bind()) {
      int port = closed.number();
      URI url = URI.create("rendezvous://localhost:" + port + "/" + SECRET);

      CloudException error =
          checked(catchThrowableOfType(CloudException.class, () -> connect(url, START_TIMEOUT)));
      assertThat(error).isInstanceOf(NetworkException.class);
      assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
      assertThat(error)
          .hasMessageContaining("cannot connect to localhost:" + port)
          .hasMessageContaining("check that no firewall blocks port " + port);
    }
  }

  @Test
  void aProcessThatDoesNotStartFailsAfterTheStartTimeout() {
    TerminalServer server = serve(TerminalServer.silence());
    // Includes the TLS handshake, which comes before the greeting.
    Duration startTimeout = Duration.ofSeconds(2);
    long start = System.nanoTime();

    CloudException error = timeout(server, startTimeout);

    assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(startTimeout);
    assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(error.retryable()).isFalse();
    assertThat(error)
        .hasMessage(
            "fake: no process connected to localhost:%d within 2000 ms (rendezvous)",
            server.port());
  }

  @Test
  void aSlowGreetingDoesNotExtendTheStartTimeout() {
    TerminalServer server = serve(TerminalServer.drippingGreeting());

    assertThat(timeout(server, Duration.ofSeconds(1))).hasMessageContaining("no process connected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"HTTP/1.1 404 Not Found\r\n", "no " + SECRET + "\r\n", "rendez\n", "\n"})
  void anotherGreetingIsAnUnexpectedResponseAndNotQuoted(String line) {
    assertUnexpectedGreeting(serve(TerminalServer.sending(line)));
  }

  @Test
  void anEndlessGreetingIsAnUnexpectedResponse() {
    assertUnexpectedGreeting(serve(TerminalServer.sending("rendezvous".repeat(100))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "rendezv", "rendezvous"})
  void aConnectionClosedBeforeTheEndOfTheGreetingIsANetworkError(String greeting) {
    TerminalServer server = serve(TerminalServer.sending(greeting));

    CloudException error = networkFailure(server, START_TIMEOUT);
    assertThat(error.outcome()).isEqualTo(Outcome.UNKNOWN);
    assertThat(error).hasMessageContaining("was closed before a process connected");
  }

  @Test
  void anErrorNamesTheProvider() {
    TerminalServer server = serve(TerminalServer.sending(""));
    HttpEngine engine = engine();

    CloudException error =
        catchThrowableOfType(
            CloudException.class,
            () -> Rendezvous.connect(engine, server.url(SECRET), START_TIMEOUT));
    assertThat(error.provider()).contains("fake");
    assertThat(error.operation()).contains("rendezvous");
  }

  private void assertUnexpectedGreeting(TerminalServer server) {
    CloudException error = failure(server, START_TIMEOUT);
    assertThat(error.kind()).isEqualTo(ErrorKind.UNEXPECTED_RESPONSE);
    assertThat(error)
        .hasMessageContaining("localhost:" + server.port() + " did not send a rendezvous greeting");
  }

  private CloudException timeout(TerminalServer server, Duration startTimeout) {
    CloudException error = failure(server, startTimeout);
    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    return error;
  }

  private CloudException networkFailure(TerminalServer server, Duration startTimeout) {
    CloudException error = failure(server, startTimeout);
    assertThat(error).isInstanceOf(NetworkException.class);
    return error;
  }

  private CloudException failure(TerminalServer server, Duration startTimeout) {
    URI url = server.url(SECRET);
    return checked(catchThrowableOfType(CloudException.class, () -> connect(url, startTimeout)));
  }

  private static CloudException checked(CloudException error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    assertThat(trace.toString()).doesNotContain(SECRET);
    return error;
  }
}
