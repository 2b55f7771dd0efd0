// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

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
import io.github.polycloud.testing.faults.TestServerEndpoint;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Interrupt, close and timeouts end a rendezvous in each of its phases. */
@Timeout(60)
final class RendezvousPhaseTest extends TerminalTestCase {
  private static final Operation CREATE = Operation.of("POST", "/apps/{app}/dynos");
  private static final Duration LONG = Duration.ofHours(1);
  private static final Duration SHORT = Duration.ofMillis(100);

  private final Semaphore entered = new Semaphore(0);
  private final CountDownLatch end = new CountDownLatch(1);
  private final Semaphore stops = new Semaphore(0);

  @AfterEach
  void endLookups() {
    end.countDown();
  }

  private enum Phase {
    /** The resolver does not answer. */
    LOOKUP,
    /** The server sends nothing. */
    TLS,
    /** The server sends a TLS record byte by byte. */
    SLOW_TLS,
    /** No process connects to the other end. */
    GREETING,
    /** The server sends a greeting byte by byte. */
    SLOW_GREETING
  }

  /** Attaches to a process, and blocks in a phase. */
  private Rendezvous attach(Phase phase, HttpEngine engine, Duration startTimeout) {
    return attach(engine, url(phase), startTimeout, lookup(phase, engine), stops::release);
  }

  private static Rendezvous attach(
      HttpEngine engine, URI url, Duration startTimeout, HostLookup lookup, Runnable stop) {
    return new AttachedProcess(engine, CREATE, "run.1", Secret.of(url.toString()), stop)
        .attach(startTimeout, LONG, lookup);
  }

  private HostLookup lookup(Phase phase, HttpEngine engine) {
    return phase == Phase.LOOKUP
        ? HostLookup.open(
            host -> {
              entered.release();
              awaitEnd();
              throw new UnknownHostException(host);
            })
        : Rendezvous.lookup(engine);
  }

  private void awaitEnd() {
    try {
      end.await();
    } catch (InterruptedException e) {
      // A lookup of the system cannot be interrupted, either.
      awaitEnd();
    }
  }

  private URI url(Phase phase) {
    return switch (phase) {
      case LOOKUP -> URI.create("rendezvous://run.example.com:5000/" + SECRET);
      case TLS -> plain(socket -> socket.getInputStream().readAllBytes());
      case SLOW_TLS -> plain(RendezvousPhaseTest::dripRecord);
      case GREETING -> greeting(TerminalServer.silence());
      case SLOW_GREETING -> greeting(TerminalServer.drippingGreeting());
    };
  }

  private URI greeting(TerminalServer.Script script) {
    return serve(
            socket -> {
              entered.release();
              script.run(socket);
            })
        .url(SECRET);
  }

  private URI plain(TestServerEndpoint.Handler handler) {
    TestServerEndpoint server =
        closeLater(
            TestServerEndpoint.open(
                "plain",
                socket -> {
                  socket.getInputStream().read();
                  entered.release();
                  handler.handle(socket);
                }));
    return URI.create("rendezvous://localhost:" + server.port() + "/" + SECRET);
  }

  private static void dripRecord(Socket socket) throws IOException, InterruptedException {
    // A handshake record of 16 KiB: type, version, length.
    socket.getOutputStream().write(new byte[] {22, 3, 3, 0x40, 0});
    for (int i = 0; i < 0x4000; i++) {
      socket.getOutputStream().write(2);
      TimeUnit.MILLISECONDS.sleep(2);
    }
  }

  private HttpEngine patientEngine() {
    return engine(AUTHORITY.trust(), LONG);
  }

  @ParameterizedTest
  @EnumSource
  void anInterruptEndsThePhaseAndStopsTheProcess(Phase phase) throws Exception {
    HttpEngine engine = patientEngine();
    AtomicReference<Boolean> interrupted = new AtomicReference<>();
    AtomicReference<Boolean> interruptedWhileStopping = new AtomicReference<>();
    CompletableFuture<CloudException> failure = new CompletableFuture<>();
    URI url = url(phase);
    Thread thread =
        new Thread(
            () -> {
              failure.complete(
                  catchThrowableOfType(
                      CloudException.class,
                      () ->
                          attach(
                              engine,
                              url,
                              LONG,
                              lookup(phase, engine),
                              () ->
                                  interruptedWhileStopping.set(
                                      Thread.currentThread().isInterrupted()))));
              interrupted.set(Thread.currentThread().isInterrupted());
            });
    thread.start();
    entered.acquire();

    thread.interrupt();

    CloudException error = failure.get(10, TimeUnit.SECONDS);
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error)
        .hasMessage("fake: the calling thread was interrupted; run.1 was stopped (rendezvous)");
    thread.join();
    assertThat(interrupted.get()).isTrue();
    assertThat(interruptedWhileStopping.get()).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void closingTheEngineEndsThePhase(Phase phase) throws Exception {
    HttpEngine engine = patientEngine();
    CompletableFuture<CloudException> failure =
        CompletableFuture.supplyAsync(
            () -> catchThrowableOfType(CloudException.class, () -> attach(phase, engine, LONG)));
    entered.acquire();

    engine.close();

    CloudException error = failure.get(10, TimeUnit.SECONDS);
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error).hasMessageContaining("the connection to the cloud has been closed");
    assertThat(stops.tryAcquire()).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void theStartTimeoutBoundsThePhaseAndStopsTheProcess(Phase phase) {
    boolean greeting = phase == Phase.GREETING || phase == Phase.SLOW_GREETING;
    // Includes the TLS handshake, which comes before a greeting.
    Duration start = greeting ? Duration.ofSeconds(2) : SHORT;
    CloudException error =
        catchThrowableOfType(CloudException.class, () -> attach(phase, patientEngine(), start));

    assertThat(error.kind()).isEqualTo(ErrorKind.TIMEOUT);
    assertThat(error)
        .hasMessageContaining("no process connected to ")
        .hasMessageContaining(" within " + start.toMillis() + " ms; run.1 was stopped");
    assertThat(error.outcome()).isEqualTo(greeting ? Outcome.UNKNOWN : Outcome.NOT_SENT);
    assertThat(stops.tryAcquire()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"LOOKUP", "TLS", "SLOW_TLS"})
  void theConnectTimeoutBoundsThePhase(Phase phase) {
    CloudException error =
        catchThrowableOfType(
            CloudException.class, () -> attach(phase, engine(AUTHORITY.trust(), SHORT), LONG));

    assertThat(error).isInstanceOf(NetworkException.class);
    assertThat(error.outcome()).isEqualTo(Outcome.NOT_SENT);
    assertThat(error.retryable()).isTrue();
    assertThat(stops.tryAcquire()).isTrue();
  }

  @Test
  void anInterruptEndsAReadAndClosesTheConnection() throws Exception {
    TerminalServer server = serve(TerminalServer.printing("x"));
    Rendezvous terminal = connect(server);
    terminal.output().read();
    Thread.currentThread().interrupt();

    IOException error = catchThrowableOfType(IOException.class, () -> terminal.output().read());
    assertThat(Thread.interrupted()).isTrue();
    assertThat(error).hasMessage("the calling thread was interrupted");
    server.nextEvent();
    assertThat(server.nextEvent()).isEqualTo(TerminalServer.DISCONNECTED);
  }

  @Test
  void anInterruptEndsABlockedWriteAndSignalsAreCancelled() throws Exception {
    CountDownLatch typing = new CountDownLatch(1);
    TerminalServer server =
        serve(
            socket -> {
              TerminalServer.write(socket, "rendezvous\r\n");
              socket.getInputStream().read();
              typing.countDown();
              end.await();
            });
    Rendezvous terminal = connect(server);
    Thread caller = Thread.currentThread();
    CompletableFuture.runAsync(
        () -> {
          try {
            typing.await();
          } catch (InterruptedException e) {
            throw new AssertionError(e);
          }
          caller.interrupt();
        });

    IOException error =
        catchThrowableOfType(IOException.class, () -> terminal.input().write(new byte[64 << 20]));
    assertThat(error).isNotNull();
    assertThat(Thread.currentThread().isInterrupted()).isTrue();
    assertThat(catchThrowableOfType(CloudException.class, terminal::interrupt).kind())
        .isEqualTo(ErrorKind.CANCELLED);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aRunIsCancelledByAnInterruptAndByClosingTheEngine() throws Exception {
    TerminalServer server = serve(TerminalServer.printing("x"));
    HttpEngine engine = engine();
    AttachedProcess first = process(engine, server.url(SECRET), stops::release);
    CloudException interrupted =
        catchThrowableOfType(
            CloudException.class,
            () -> first.awaitResult(output -> Thread.currentThread().interrupt()));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(interrupted.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(interrupted)
        .hasMessage(
            "fake: the calling thread was interrupted; run.1 may still be running (%s)", CREATE);
    assertThat(interrupted.outcome()).isEqualTo(Outcome.UNKNOWN);

    AttachedProcess second = process(engine, server.url(SECRET), stops::release);
    CloudException closed =
        catchThrowableOfType(
            CloudException.class, () -> second.awaitResult(output -> engine.close()));
    assertThat(closed.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(stops.tryAcquire()).as("stopped, though it was attached to").isFalse();
  }

  @Test
  void aFailureOfTheStopIsSuppressedAndTheMessageSaysSo() {
    TerminalServer server = serve(TerminalServer.sending("unexpected\r\n"));
    RuntimeException unavailable = CloudException.of(ErrorKind.UNAVAILABLE, "later");

    assertThat(failedStop(server, unavailable))
        .hasMessageContaining("; run.1 could not be stopped and may still be running")
        .hasSuppressedException(unavailable);
  }

  @Test
  void aProcessThatNoLongerExistsHasEnded() {
    TerminalServer server = serve(TerminalServer.sending(""));

    CloudException error =
        failedStop(server, CloudException.of(ErrorKind.NOT_FOUND, "no such process"));
    assertThat(error).hasMessageContaining("; run.1 has ended").hasNoSuppressedExceptions();
  }

  private CloudException failedStop(TerminalServer server, RuntimeException failure) {
    AttachedProcess process =
        process(
            engine(),
            server.url(SECRET),
            () -> {
              throw failure;
            });
    return catchThrowableOfType(CloudException.class, process::attach);
  }

  private static AttachedProcess process(HttpEngine engine, URI url, Runnable stop) {
    return new AttachedProcess(engine, CREATE, "run.1", Secret.of(url.toString()), stop);
  }
}
