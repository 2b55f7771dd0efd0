package io.github.polycloud.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

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

/** A terminal at the other end, and what goes to and fro. */
final class RendezvousTest extends TerminalTestCase {

  @Test
  void the_secret_is_shown_first_with_its_query_and_as_it_is() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));

    connect(server.url("a%2Fb/" + SECRET + "?x=1&y=%20"), WAIT);

    assertThat(server.next()).isEqualTo("a%2Fb/" + SECRET + "?x=1&y=%20\r");
  }

  @Test
  void a_url_without_its_scheme_leads_to_the_same_place() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));

    connect(URI.create("localhost:" + server.port() + "/" + SECRET), WAIT);

    assertThat(server.next()).isEqualTo(SECRET + "\r");
  }

  @Test
  void all_that_the_process_prints_arrives_byte_for_byte() throws IOException {
    TerminalServer server = serve(TerminalServer.ending("rendezvous\r\nTür\r\nend"));

    assertThat(connect(server).output().readAllBytes())
        .isEqualTo("Tür\r\nend".getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_greeting_with_more_words_and_a_bare_line_end_is_one() throws IOException {
    TerminalServer server = serve(TerminalServer.ending("rendezvous v1.2 ready\nhello"));

    assertThat(new String(connect(server).output().readAllBytes(), StandardCharsets.US_ASCII))
        .isEqualTo("hello");
  }

  @Test
  void what_is_typed_and_each_signal_arrives() throws Exception {
    TerminalServer[] self = new TerminalServer[1];
    TerminalServer server =
        serve(
            socket -> {
              TerminalServer.write(socket, "rendezvous\r\n");
              byte[] typed = socket.getInputStream().readNBytes(6);
              self[0].note(HexFormat.of().formatHex(typed));
            });
    self[0] = server;
    Rendezvous terminal = connect(server);

    terminal.input().write("ls\n".getBytes(StandardCharsets.US_ASCII));
    terminal.interrupt();
    terminal.quit();
    terminal.endInput();

    server.next();
    assertThat(server.next()).isEqualTo("6c730a" + "03" + "1c" + "04");
  }

  @Test
  void closing_the_input_ends_it_once_and_leaves_the_output_open() throws Exception {
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
  void closing_ends_a_read_of_another_thread_at_once_and_the_server_sees_it() throws Exception {
    TerminalServer server = serve(TerminalServer.printing("x"));
    Rendezvous terminal = connect(server);
    assertThat(terminal.output().read()).isEqualTo('x');
    CompletableFuture<Integer> blocked =
        CompletableFuture.supplyAsync(
            () -> {
              server.note("reads");
              try {
                return terminal.output().read();
              } catch (IOException e) {
                throw new AssertionError("a read that we end ourselves is no failure", e);
              }
            });
    server.next();
    assertThat(server.next()).isEqualTo("reads");

    terminal.close();

    assertThat(blocked.get(10, TimeUnit.SECONDS)).isEqualTo(-1);
    assertThat(terminal.output().read()).isEqualTo(-1);
    assertThat(server.next()).isEqualTo(TerminalServer.LEFT);
  }

  @Test
  void closing_ends_a_write_that_nobody_reads() throws Exception {
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
  void a_process_that_has_gone_cannot_be_interrupted() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));
    Rendezvous terminal = connect(server);
    terminal.close();
    terminal.close();

    CloudException error = catchThrowableOfType(CloudException.class, terminal::interrupt);
    assertThat(error.kind()).isEqualTo(ErrorKind.NETWORK);
    assertThat(error).hasMessageContaining("cannot be reached any more");
  }

  @Test
  void a_connection_that_breaks_in_the_middle_is_a_failure_and_no_end() throws IOException {
    TerminalServer server = serve(TerminalServer.printing("x"));
    Rendezvous terminal = connect(server);
    terminal.output().read();

    server.cut();

    assertThatThrownBy(() -> terminal.output().read())
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("the connection to localhost:%d broke before the process ended", server.port());
  }

  @Test
  void a_process_that_is_silent_for_longer_than_its_limit_is_given_up() {
    TerminalServer server = serve(TerminalServer.printing(""));
    Rendezvous terminal =
        keep(keep(engine().open()).attach(server.url(SECRET), WAIT, Duration.ofMillis(50)));

    assertThatThrownBy(() -> terminal.output().read())
        .isExactlyInstanceOf(IOException.class)
        .hasMessage("nothing came from localhost:%d within the idle limit", server.port());
  }

  @Test
  void a_server_that_hangs_up_without_a_goodbye_ends_the_output() throws IOException {
    TerminalServer server = serve(TerminalServer.printing("x"));
    Rendezvous terminal = connect(server);

    terminal.output().read();
    server.hangUp();

    assertThat(terminal.output().read()).isEqualTo(-1);
  }

  @Test
  void closing_the_engine_ends_what_is_attached() throws Exception {
    TerminalServer server = serve(TerminalServer.printing(""));
    CallEngine engine = engine().open();
    Rendezvous terminal = engine.attach(server.url(SECRET), WAIT);

    engine.close();

    assertThatThrownBy(() -> terminal.output().read())
        .hasMessage("the connection to the cloud has been closed");
    server.next();
    assertThat(server.next()).isEqualTo(TerminalServer.LEFT);
  }

  @Test
  void closing_the_engine_cancels_an_attach_under_way() throws Exception {
    TerminalServer server = serve(TerminalServer.silence());
    CallEngine engine = engine().open();
    CompletableFuture<CloudException> waiting =
        CompletableFuture.supplyAsync(
            () ->
                catchThrowableOfType(
                    CloudException.class, () -> engine.attach(server.url(SECRET), WAIT)));
    server.next();

    engine.close();

    assertThat(waiting.get(5, TimeUnit.SECONDS).kind()).isEqualTo(ErrorKind.CANCELLED);
  }

  @Test
  void a_closed_engine_attaches_to_nothing() {
    TerminalServer server = serve(TerminalServer.printing(""));
    CallEngine engine = engine().open();
    engine.close();

    CloudException error =
        catchThrowableOfType(CloudException.class, () -> engine.attach(server.url(SECRET), WAIT));
    assertThat(error.kind()).isEqualTo(ErrorKind.CANCELLED);
    assertThat(error.provider()).contains("fake");
  }

  @Test
  void only_host_and_port_can_be_read_in_it() {
    TerminalServer server = serve(TerminalServer.printing(""));

    assertThat(connect(server)).hasToString("Rendezvous[localhost:" + server.port() + "]");
  }
}
