// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.common.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The connection to a terminal: output, input, signals and close. */
final class RendezvousTest extends TerminalTestCase {

  @Test
  void theSecretIsSentFirstUnchangedAndWithItsQuery() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));

    connect(server.url("a%2Fb/" + SECRET + "?x=1&y=%20"), START_TIMEOUT);

    assertThat(server.nextEvent()).isEqualTo("a%2Fb/" + SECRET + "?x=1&y=%20\r");
  }

  @Test
  void theSchemeOfAUrlIsOptional() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));

    connect(URI.create("localhost:" + server.port() + "/" + SECRET), START_TIMEOUT);

    assertThat(server.nextEvent()).isEqualTo(SECRET + "\r");
  }

  @Test
  void outputIsUnchangedByteForByte() throws IOException {
    TerminalServer server = serve(TerminalServer.sending("rendezvous\r\nTür\r\nend"));

    assertThat(connect(server).output().readAllBytes())
        .isEqualTo("Tür\r\nend".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void aGreetingMayHaveMoreWordsAndABareLineFeed() throws IOException {
    TerminalServer server = serve(TerminalServer.sending("rendezvous v1.2 ready\nhello"));

    assertThat(new String(connect(server).output().readAllBytes(), StandardCharsets.US_ASCII))
        .isEqualTo("hello");
  }

  @Test
  void inputAndSignalsAreSent() throws Exception {
    TerminalServer[] self = new TerminalServer[1];
    TerminalServer server =
        serve(
            socket -> {
              TerminalServer.write(socket, "rendezvous\r\n");
              byte[] typed = socket.getInputStream().readNBytes(6);
              self[0].record(HexFormat.of().formatHex(typed));
            });
    self[0] = server;
    Rendezvous terminal = connect(server);

    terminal.input().write("ls\n".getBytes(StandardCharsets.US_ASCII));
    terminal.interrupt();
    terminal.quit();
    terminal.closeInput();

    server.nextEvent();
    assertThat(server.nextEvent()).isEqualTo("6c730a" + "03" + "1c" + "04");
  }

  @Test
  void closingTheInputSendsEndOfInputOnceAndLeavesTheOutputOpen() throws Exception {
    TerminalServer server =
        serve(
            socket -> {
              TerminalServer.write(socket, "rendezvous\r\n");
              int first = socket.getInputStream().read();
              TerminalServer.write(socket, "got " + first);
            });
    Rendezvous terminal = connect(server);

    terminal.input().close();
    terminal.input().close();

    assertThat(terminal.output().readAllBytes()).asString().isEqualTo("got 4");
  }

  @Test
  void closeEndsABlockedReadAndDisconnects() throws Exception {
    TerminalServer server = serve(TerminalServer.printing("x"));
    Rendezvous terminal = connect(server);
    assertThat(terminal.output().read()).isEqualTo('x');
    CompletableFuture<Integer> blocked =
        CompletableFuture.supplyAsync(
            () -> {
              server.record("reads");
              try {
                return terminal.output().read();
              } catch (IOException e) {
                throw new AssertionError("a read must not fail when the rendezvous is closed", e);
              }
            });
    server.nextEvent();
    assertThat(server.nextEvent()).isEqualTo("reads");

    terminal.close();

    assertThat(blocked.get(10, TimeUnit.SECONDS)).isEqualTo(-1);
    assertThat(terminal.output().read()).isEqualTo(-1);
    assertThat(server.nextEvent()).isEqualTo(TerminalServer.DISCONNECTED);
  }

  @Test
  void closeEndsABlockedWrite() throws Exception {
    CountDownLatch typing = new CountDownLatch(1);
    CountDownLatch enough = new CountDownLatch(1);
    TerminalServer server =
        serve(
            socket -> {
              TerminalServer.write(socket, "rendezvous\r\n");
              socket.getInputStream().read();
              typing.countDown();
              enough.await();
            });
    Rendezvous terminal = connect(server);
    CompletableFuture<IOException> blocked =
        CompletableFuture.supplyAsync(
            () ->
                catchThrowableOfType(
                    IOException.class, () -> terminal.input().write(new byte[64 << 20])));
    assertThat(typing.await(10, TimeUnit.SECONDS)).isTrue();

    terminal.close();

    assertThat(blocked.get(10, TimeUnit.SECONDS)).isNotNull();
    enough.countDown();
  }

  @Test
  void interruptFailsAfterClose() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));
    Rendezvous terminal = connect(server);
    terminal.close();
    terminal.close();

    CloudException error = catchThrowableOfType(CloudException.class, terminal::interrupt);
    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error).hasMessageContaining("has been closed");
  }

  @Test
  void aLostConnectionIsAnErrorNotEndOfStream() throws IOException {
    TerminalServer server = serve(TerminalServer.printing("x"));
    Rendezvous terminal = connect(server);
    terminal.output().read();

    server.reset();

    assertThatThrownBy(() -> terminal.output().read())
        .isExactlyInstanceOf(IOException.class)
        .hasMessage(
            "the connection to localhost:%d was lost before the process ended", server.port());
  }

  @Test
  void aReadFailsAfterTheIdleTimeout() {
    TerminalServer server = serve(TerminalServer.printing(""));
    Rendezvous terminal =
        closeLater(
            Rendezvous.connect(engine(), server.url(SECRET), START_TIMEOUT, Duration.ofMillis(50)));

    assertThatThrownBy(() -> terminal.output().read())
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("no output from localhost:%d within the idle timeout", server.port());
  }

  @Test
  void aServerThatClosesWithoutCloseNotifyEndsTheOutput() throws IOException {
    TerminalServer server = serve(TerminalServer.printing("x"));
    Rendezvous terminal = connect(server);

    terminal.output().read();
    server.hangUp();

    assertThat(terminal.output().read()).isEqualTo(-1);
  }

  @Test
  void closingTheEngineClosesOpenRendezvous() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));
    HttpEngine engine = engine();
    Rendezvous terminal = Rendezvous.connect(engine, server.url(SECRET), START_TIMEOUT);

    engine.close();

    assertThatThrownBy(() -> terminal.output().read())
        .hasMessage("the connection to the cloud has been closed");
    server.nextEvent();
    assertThat(server.nextEvent()).isEqualTo(TerminalServer.DISCONNECTED);
  }

  @Test
  void closingTheEngineCancelsAConnectInProgress() throws Exception {
    TerminalServer server = serve(TerminalServer.silence());
    HttpEngine engine = engine();
    CompletableFuture<CloudException> waiting =
        CompletableFuture.supplyAsync(
            () ->
                catchThrowableOfType(
                    CloudException.class,
                    () -> Rendezvous.connect(engine, server.url(SECRET), START_TIMEOUT)));
    server.nextEvent();

    engine.close();

    assertThat(waiting.get(10, TimeUnit.SECONDS).kind()).isEqualTo(ErrorKind.CANCELLED);
  }

  @Test
  void connectFailsAfterTheEngineWasClosed() {
    TerminalServer server = serve(TerminalServer.printing(""));
    HttpEngine engine = engine();
    engine.close();

    CloudException error =
        catchThrowableOfType(
            CloudException.class,
            () -> Rendezvous.connect(engine, server.url(SECRET), START_TIMEOUT));
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error.provider()).contains("fake");
  }

  @Test
  void toStringShowsHostAndPort() {
    TerminalServer server = serve(TerminalServer.printing(""));

    assertThat(connect(server)).hasToString("Rendezvous[localhost:" + server.port() + "]");
  }
}
