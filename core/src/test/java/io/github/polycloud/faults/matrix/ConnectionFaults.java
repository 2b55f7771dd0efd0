package io.github.polycloud.faults.matrix;

import static io.github.polycloud.faults.matrix.Fault.endsAll;
import static io.github.polycloud.faults.matrix.Fault.repeatsAll;

import io.github.polycloud.faults.Exchange;
import io.github.polycloud.faults.FaultServer;
import io.github.polycloud.faults.Http;
import io.github.polycloud.faults.TestAuthority;
import io.github.polycloud.faults.Trouble;
import io.github.polycloud.faults.matrix.Expectation.Kept;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLContext;

/** What goes wrong before a request can be sent. */
final class ConnectionFaults {
  private static final TestAuthority AUTHORITY = new TestAuthority();
  private static final SSLContext TRUST = AUTHORITY.trust();
  private static final Duration DAY = Duration.ofDays(1);
  private static final SSLContext GOOD = AUTHORITY.identity("localhost", DAY);
  // No resolver asks a network for a name with a label this long.
  private static final String NO_NAME = "https://" + "x".repeat(64) + ".invalid";

  private static final Expectation ONE_TRY =
      Expectation.once(Ending.NOT_SENT, Kept.NONE).received(0);
  private static final Expectation FOUR_TRIES =
      Expectation.fourTimes(Ending.NOT_SENT, Kept.NONE).received(0);

  private ConnectionFaults() {}

  static List<Fault> toConnect(Way way) {
    return List.of(
        repeatsAll("refused", caller -> nobody(), FOUR_TRIES),
        repeatsAll("black hole", caller -> BlackHole.open(), FOUR_TRIES).within(Limit.CONNECT),
        endsAll("no such host", caller -> Place.of(NO_NAME), ONE_TRY),
        repeatsAll("reset on accept", greetedOverTls(Exchange::reset), FOUR_TRIES),
        endsAll("IPv6 only", caller -> onIpv6(way), Expectation.once(Ending.ANSWER, Kept.REUSED)));
  }

  static List<Fault> ofTls(Way way) {
    TestAuthority stranger = new TestAuthority();
    return List.of(
        endsAll(
            "expired certificate",
            tls(AUTHORITY.identity("localhost", DAY.negated()), way),
            ONE_TRY),
        endsAll(
            "certificate of an unknown authority",
            tls(stranger.identity("localhost", DAY), way),
            ONE_TRY),
        endsAll(
            "certificate of another name",
            tls(AUTHORITY.identity("other.example", DAY), way),
            ONE_TRY),
        repeatsAll("handshake cut", greetedOverTls(ConnectionFaults::cutHandshake), FOUR_TRIES),
        repeatsAll(
                "handshake without an answer",
                greetedOverTls(Exchange::untilTheClientLeaves),
                FOUR_TRIES)
            .within(Limit.CONNECT),
        repeatsAll(
            "plain HTTP on the TLS port",
            greetedOverTls(ConnectionFaults::speakPlain),
            FOUR_TRIES));
  }

  static List<Fault> ofProxy() {
    return List.of(
        endsAll(
            "CONNECT answered with 403",
            proxy(Trouble.answer(Http.answer(403, "text/plain", "no"))),
            ONE_TRY),
        endsAll(
            "CONNECT answered with 407",
            proxy(
                Trouble.answer(
                    Http.answer(
                        407, "text/plain", "who?", "Proxy-Authenticate: Basic realm=\"p\""))),
            ONE_TRY),
        repeatsAll(
            "CONNECT answered with 503",
            proxy(Trouble.answer(Http.answer(503, "text/plain", "full"))),
            FOUR_TRIES),
        repeatsAll("closed in place of an answer to CONNECT", proxy(Trouble.cut("")), FOUR_TRIES),
        repeatsAll("dies when the tunnel stands", proxy(Trouble.cut(Http.head(200))), FOUR_TRIES),
        repeatsAll(
            "proxy refused",
            caller ->
                new Place(
                    "https://service.example", null, TRUST, URI.create(nobody().url()), List.of()),
            FOUR_TRIES));
  }

  private static Place nobody() {
    try (FaultServer server = FaultServer.making(Exchange::close)) {
      return Place.of(server.url());
    }
  }

  private static Place onIpv6(Way way) throws IOException {
    FaultServer server = FaultServer.at(InetAddress.getByName("::1"), new ToHead(way.answer()));
    return new Place("http://[::1]:" + server.port(), server, null, null, List.of());
  }

  private static Place.Opening tls(SSLContext identity, Way way) {
    Trouble well = Trouble.answer(way.answer());
    return caller -> Place.at(FaultServer.encrypted(identity, well)).trusting(TRUST);
  }

  /** A place that speaks TLS as it should, and makes trouble above it. */
  static Place overTls(Trouble trouble) {
    return Place.at(FaultServer.encrypted(GOOD, trouble)).trusting(TRUST);
  }

  private static Place.Opening greetedOverTls(Trouble greeting) {
    return caller -> overTls(Trouble.onAccept(greeting));
  }

  private static void cutHandshake(Exchange exchange) throws IOException {
    exchange.begins();
    exchange.close();
  }

  private static void speakPlain(Exchange exchange) throws IOException {
    exchange.begins();
    exchange.send(Http.answer(400, "text/plain", "this port is for http"));
    exchange.close();
  }

  private static Place.Opening proxy(Trouble trouble) {
    return caller -> {
      FaultServer proxy = FaultServer.making(trouble);
      return new Place("https://service.example", proxy, TRUST, URI.create(proxy.url()), List.of());
    };
  }
}
