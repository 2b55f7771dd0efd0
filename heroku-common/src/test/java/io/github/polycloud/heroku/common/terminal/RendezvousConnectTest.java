// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.engine.internal.transport.HostLookup;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.error.NetworkException;
import io.github.polycloud.error.Outcome;
import io.github.polycloud.http.Operation;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** Connecting to the addresses of a rendezvous, in limited time. */
@Timeout(60)
class RendezvousConnectTest extends TerminalTestCase {
  private static final Operation CREATE = Operation.of("POST", "/apps/{app}/dynos");
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(100);

  private final Semaphore stops = new Semaphore(0);

  private static Rendezvous attach(
      HttpEngine engine, URI url, Duration startTimeout, HostLookup lookup, Runnable stop) {
    return new AttachedProcess(engine, CREATE, "run.1", Secret.of(url.toString()), stop)
        .attach(startTimeout, LONG, lookup);
  }

  private HttpEngine patientEngine() {
    return engine(AUTHORITY.trust(), LONG);
  }

  @Test
  @EnabledOnOs(OS.LINUX) // Elsewhere a full backlog may refuse connections.
  void theConnectTimeoutAndTheStartTimeoutBoundAConnectionThatIsNotAccepted() throws Exception {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      fill(full);
      URI url =
          URI.create(
              "rendezvous://"
                  + full.getInetAddress().getHostAddress()
                  + ":"
                  + full.getLocalPort()
                  + "/"
                  + SECRET);
      HostLookup lookup = HostLookup.open();

      CloudException connect =
          catchThrowableOfType(
              CloudException.class,
              () -> attach(engine(null, SHORT), url, LONG, lookup, stops::release));
      assertThat(connect).isInstanceOf(NetworkException.class).hasMessageContaining("timed out");
      CloudException start =
          catchThrowableOfType(
              CloudException.class,
              () -> attach(patientEngine(), url, SHORT, lookup, stops::release));
      assertThat(start.kind()).isEqualTo(ErrorKind.TIMEOUT);
      assertThat(stops.tryAcquire(2)).isTrue();

      Thread caller = Thread.currentThread();
      CompletableFuture.runAsync(
          () -> {
            awaitFrame(caller, "connect");
            caller.interrupt();
          });
      CloudException interrupted =
          catchThrowableOfType(
              CloudException.class,
              () -> attach(patientEngine(), url, LONG, lookup, stops::release));
      assertThat(Thread.interrupted()).isTrue();
      assertThat(interrupted.kind()).isEqualTo(ErrorKind.CANCELLED);
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX) // Elsewhere 127.0.0.2 may have no interface.
  void theNextAddressIsTriedIfOneRefusesTheConnection() throws Exception {
    TerminalServer server = serve(TerminalServer.printing("hello"));

    try (Rendezvous terminal =
        attach(
            patientEngine(),
            server.url(SECRET),
            LONG,
            addresses("127.0.0.2", "127.0.0.1"),
            stops::release)) {
      assertThat(terminal.output().readNBytes(5)).asString(UTF_8).isEqualTo("hello");
    }
    assertThat(server.nextEvent()).isEqualTo(SECRET + "\r");
    assertThat(stops.tryAcquire()).isFalse();
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void theStartTimeoutBoundsAllAddressesTogether() throws Exception {
    try (ServerSocket full = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      fill(full);
      String[] addresses = new String[50];
      Arrays.fill(addresses, "127.0.0.1");
      URI url = URI.create("rendezvous://run.example.com:" + full.getLocalPort() + "/" + SECRET);

      CloudException error =
          catchThrowableOfType(
              CloudException.class,
              () -> attach(patientEngine(), url, SHORT, addresses(addresses), stops::release));

      assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
      assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    }
  }

  /** Resolves all names to these addresses. */
  private static HostLookup addresses(String... addresses) {
    return HostLookup.open(
        host -> {
          InetAddress[] all = new InetAddress[addresses.length];
          for (int i = 0; i < all.length; i++) {
            all[i] = InetAddress.getByName(addresses[i]);
          }
          return all;
        });
  }

  /** Connects until a connection is not accepted any more. */
  private void fill(ServerSocket server) throws IOException {
    while (true) {
      Socket socket = closeLater(new Socket());
      try {
        socket.connect(new InetSocketAddress(server.getInetAddress(), server.getLocalPort()), 200);
      } catch (SocketTimeoutException e) {
        return;
      }
    }
  }

  private static void awaitFrame(Thread thread, String method) {
    while (Arrays.stream(thread.getStackTrace())
        .noneMatch(
            frame ->
                frame.getMethodName().equals(method)
                    && frame.getClassName().startsWith("java.net."))) {
      Thread.onSpinWait();
    }
  }
}
