package io.github.polycloud.heroku.deploy;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.HerokuTestCase;
import io.github.polycloud.heroku.model.release.Build;
import io.github.polycloud.http.ScriptedServer;
import io.github.polycloud.http.Step;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Output as it comes, whatever the connection does. */
class OutputLinesTest extends HerokuTestCase {
  private Build build;

  @BeforeEach
  void startBuild() {
    newApp("shop");
    write("Procfile", "web: x\nwörker: y\n");
    build = heroku.deploys().start("shop", directory, DeployOptions.standard());
  }

  private List<String> read() {
    List<String> all = new ArrayList<>();
    try (OutputLines lines = heroku.deploys().output(build)) {
      lines.forEachRemaining(all::add);
    }
    return all;
  }

  @Test
  void readingGoesOnAtTheByteWhereItBrokeOff() {
    List<String> whole = read();
    sandbox.requests().clear();
    sandbox.faults().next(1, "GET", "/streams/*").cutBody(30);
    assertThat(read()).isEqualTo(whole);
    assertThat(sandbox.requests().matching("GET", "/streams/*").get(1).header("Range"))
        .hasValue("bytes=30-");
  }

  @Test
  void aServerThatKnowsNoRangesIsReadFromTheBeginningAndNothingIsDoubled() {
    List<String> whole = read();
    String text = String.join("\n", whole) + "\n";
    sandbox.faults().next(1, "GET", "/streams/*").status(200).body("text/plain", text).cutBody(33);
    sandbox.faults().next(1, "GET", "/streams/*").status(200).body("text/plain", text);
    assertThat(read()).isEqualTo(whole);
  }

  @Test
  void nothingBehindTheLastByteIsTheEnd() {
    List<String> whole = read();
    String text = String.join("\n", whole) + "\nhalf a li";
    sandbox
        .faults()
        .next(1, "GET", "/streams/*")
        .status(200)
        .body("text/plain", text + "ne")
        .cutBody(text.length());
    assertThat(read()).endsWith("half a li");
  }

  @Test
  void aResetIsRepeatedASecondLater() {
    List<String> whole = read();
    sandbox.faults().next(5, "GET", "/streams/*").reset();
    assertThat(read()).isEqualTo(whole);
    assertThat(time.waits()).contains(Duration.ofSeconds(1));
  }

  @Test
  void whatCannotBeReadInHalfAMinuteIsAnError() {
    sandbox.faults().next(30, "GET", "/streams/*").status(404);
    assertThat(assertFails(ErrorKind.NOT_FOUND, this::read))
        .hasMessageContaining("{output stream}")
        .message()
        .doesNotContain("/streams/");
  }

  @Test
  void whatIsForbiddenIsAnErrorAtOnce() {
    sandbox.faults().next(1, "GET", "/streams/*").status(403);
    assertFails(ErrorKind.PERMISSION, this::read);
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void anInterruptEndsIt() {
    Thread.currentThread().interrupt();
    assertFails(ErrorKind.CANCELLED, this::read);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aClosedOneHasNoMoreLines() {
    OutputLines lines = heroku.deploys().output(build);
    assertThat(lines.next()).contains("Building");
    lines.close();
    assertThat(lines.hasNext()).isFalse();
    assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void closingItFromAnotherThreadEndsAReadUnderWay() throws InterruptedException {
    Step oneLineAndSilence =
        socket -> {
          String text = Step.head(200) + "one\n";
          socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
          socket.getInputStream().read();
        };
    try (ScriptedServer server = ScriptedServer.playing(oneLineAndSilence)) {
      String json = "{\"id\":\"1\",\"output_stream_url\":\"" + server.url() + "/stream\"}";
      sandbox.faults().next(1, "GET", "/apps/*/builds/*").body("application/json", json);
      OutputLines lines = heroku.deploys().output(heroku.builds().get("shop", "1"));
      assertThat(lines.next()).isEqualTo("one");

      Thread closer = new Thread(lines::close);
      closer.start();
      assertThat(lines.hasNext()).isFalse();
      closer.join();
    }
    assertThat(time.waits()).isEmpty();
  }

  @Test
  void aReleaseWithoutAPhaseHasNoOutput() {
    assertFails(
        ErrorKind.NOT_FOUND,
        () -> heroku.deploys().output(heroku.releases().list("shop").first(1).get(0)));
  }
}
