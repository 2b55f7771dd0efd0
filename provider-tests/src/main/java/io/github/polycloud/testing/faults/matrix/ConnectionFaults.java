// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.testing.faults.matrix;

import static io.github.polycloud.testing.faults.matrix.FaultRow.endsAll;
import static io.github.polycloud.testing.faults.matrix.FaultRow.repeatsAll;

import io.github.polycloud.testing.faults.ClosedPort;
import io.github.polycloud.testing.faults.Exchange;
import io.github.polycloud.testing.faults.FaultServer;
import io.github.polycloud.testing.faults.HttpText;
import io.github.polycloud.testing.faults.TestAuthority;
import io.github.polycloud.testing.faults.TestFault;
import io.github.polycloud.testing.faults.matrix.Expectation.ConnectionState;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;

/** Faults before a request can be sent. */
final class ConnectionFaults {
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final SSLContext TRUST = AUTHORITY.trust();
  private static final Duration DAY = Duration.ofDays(1);
  private static final SSLContext GOOD = AUTHORITY.identity("localhost", DAY);
  // Resolvers reject a label of this length without a query.
  private static final String NO_NAME = "https://" + "x".repeat(64) + ".invalid";

  private static final ClosedPort CLOSED = ClosedPort.bind();

  private static final Expectation ONE_TRY =
      Expectation.once(CallResult.NOT_SENT, ConnectionState.NONE).received(0);
  private static final Expectation FOUR_TRIES =
      Expectation.fourTimes(CallResult.NOT_SENT, ConnectionState.NONE).received(0);

  private ConnectionFaults() {}

  static List<FaultRow> toConnect(CallStyle style) {
    return List.of(
        repeatsAll("connection refused", caller -> FaultTarget.of(CLOSED.url()), FOUR_TRIES),
        repeatsAll("black hole", caller -> BlackHole.open(), FOUR_TRIES).within(TimeLimit.CONNECT),
        endsAll("no such host", caller -> FaultTarget.of(NO_NAME), ONE_TRY),
        repeatsAll("reset on accept", greetedOverTls(Exchange::reset), FOUR_TRIES),
        endsAll(
            "IPv6 only",
            caller -> onIpv6(style),
            Expectation.once(CallResult.RESPONSE, ConnectionState.REUSED)));
  }

  static List<FaultRow> ofTls(CallStyle style) {
    TestAuthority unknown = new TestAuthority();
    return List.of(
        endsAll(
            "expired certificate",
            tls(AUTHORITY.identity("localhost", DAY.negated()), style),
            ONE_TRY),
        endsAll(
            "certificate of an unknown authority",
            tls(unknown.identity("localhost", DAY), style),
            ONE_TRY),
        endsAll(
            "certificate of another host name",
            tls(AUTHORITY.identity("other.example", DAY), style),
            ONE_TRY),
        repeatsAll(
            "TLS handshake truncated", greetedOverTls(ConnectionFaults::cutHandshake), FOUR_TRIES),
        repeatsAll(
                "TLS handshake without a response",
                greetedOverTls(Exchange::awaitClientClose),
                FOUR_TRIES)
            .within(TimeLimit.CONNECT),
        repeatsAll(
            "plain HTTP on the TLS port",
            greetedOverTls(ConnectionFaults::speakPlain),
            FOUR_TRIES));
  }

  static List<FaultRow> ofProxy() {
    return List.of(
        endsAll(
            "CONNECT rejected with 403",
            proxy(TestFault.respond(HttpText.response(403, "text/plain", "no"))),
            ONE_TRY),
        endsAll(
            "CONNECT rejected with 407",
            proxy(
                TestFault.respond(
                    HttpText.response(
                        407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"p\""))),
            ONE_TRY),
        repeatsAll(
            "CONNECT rejected with 503",
            proxy(TestFault.respond(HttpText.response(503, "text/plain", "full"))),
            FOUR_TRIES),
        repeatsAll(
            "closed instead of a response to CONNECT", proxy(TestFault.truncate("")), FOUR_TRIES),
        repeatsAll(
            "closed after the tunnel is established",
            proxy(TestFault.truncate(HttpText.head(200))),
            FOUR_TRIES),
        repeatsAll(
            "proxy refuses the connection",
            caller ->
                new FaultTarget(
                    "https://service.example", null, TRUST, URI.create(CLOSED.url()), List.of()),
            FOUR_TRIES));
  }

  private static FaultTarget onIpv6(CallStyle style) throws IOException {
    FaultServer server =
        FaultServer.startAt(InetAddress.getByName("::1"), new HeadAwareResponse(style.response()));
    return new FaultTarget("http://[::1]:" + server.port(), server, null, null, List.of());
  }

  private static FaultTarget.Opener tls(SSLContext identity, CallStyle style) {
    TestFault fine = TestFault.respond(style.response());
    return caller -> FaultTarget.at(FaultServer.startTls(identity, fine)).trusting(TRUST);
  }

  /** A server with a valid certificate that injects a fault above TLS. */
  static FaultTarget overTls(TestFault fault) {
    return FaultTarget.at(FaultServer.startTls(GOOD, fault)).trusting(TRUST);
  }

  private static FaultTarget.Opener greetedOverTls(TestFault greeting) {
    return caller -> overTls(TestFault.onAccept(greeting));
  }

  private static void cutHandshake(Exchange exchange) throws IOException {
    exchange.awaitRequest();
    exchange.close();
  }

  private static void speakPlain(Exchange exchange) throws IOException {
    exchange.awaitRequest();
    exchange.send(HttpText.response(400, "text/plain", "this port is for http"));
    exchange.close();
  }

  private static FaultTarget.Opener proxy(TestFault fault) {
    return caller -> {
      FaultServer proxy = FaultServer.start(fault);
      return new FaultTarget(
          "https://service.example", proxy, TRUST, URI.create(proxy.url()), List.of());
    };
  }
}
