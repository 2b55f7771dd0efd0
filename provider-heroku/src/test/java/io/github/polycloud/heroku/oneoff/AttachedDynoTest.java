// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.oneoff;

import static io.github.polycloud.testing.contract.CloudAssertions.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.error.ErrorKind;
import io.github.polycloud.heroku.FlowTestCase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Attached dynos: output, input, signals and close. */
@Timeout(20)
class AttachedDynoTest extends FlowTestCase {
  private AttachedDyno attach(String command) {
    return heroku.oneOffs().attach(app, OneOffRequest.of(command));
  }

  private static String rest(AttachedDyno dyno) throws IOException {
    return new String(dyno.output().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static void type(AttachedDyno dyno, String text) throws IOException {
    dyno.input().write(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void respondsToInputBeforeTheCommandEnds() throws IOException {
    try (AttachedDyno dyno = attach("cat; exit 7")) {
      type(dyno, "größe 😀\n");
      byte[] echoed = "größe 😀\n".getBytes(StandardCharsets.UTF_8);
      assertThat(dyno.output().readNBytes(echoed.length)).isEqualTo(echoed);
      assertThat(dyno.exitStatus()).as("while it runs").isEmpty();
      dyno.input().close();
      assertThat(rest(dyno)).isEmpty();
      assertThat(dyno.exitStatus()).hasValue(7);
    }
  }

  @Test
  void readsSingleBytesAndEmptyArrays() throws IOException {
    try (AttachedDyno dyno = attach("echo ab")) {
      InputStream output = dyno.output();
      assertThat(output.read(new byte[0])).isZero();
      assertThat(output.read()).isEqualTo('a');
      assertThat(output.read()).isEqualTo('b');
      assertThat(rest(dyno)).isEqualTo("\n");
      assertThat(output.read()).isEqualTo(-1);
      assertThat(output.available()).isZero();
    }
  }

  @Test
  void preservesTheLineEndsOfATerminal() throws IOException {
    OneOffRequest request =
        OneOffRequest.builder("echo a").terminal(new Terminal("vt100", 132, 24)).build();
    try (AttachedDyno dyno = heroku.oneOffs().attach(app, request)) {
      assertThat(rest(dyno)).isEqualTo("a\r\n");
      assertThat(dyno.exitStatus()).hasValue(0);
    }
  }

  @Test
  void interruptAndQuitSendSignals() throws IOException {
    try (AttachedDyno dyno = attach("echo up; sleep 3600")) {
      assertThat(dyno.output().read()).isEqualTo('u');
      dyno.interrupt();
      assertThat(rest(dyno)).isEqualTo("p\n");
      assertThat(dyno.exitStatus()).as("unknown after a stop").isEmpty();
    }
    try (AttachedDyno dyno = attach("sleep 3600")) {
      dyno.quit();
      assertThat(rest(dyno)).isEmpty();
    }
  }

  @Test
  void endsWithoutAnExitStatusWhenStopped() throws IOException {
    try (AttachedDyno dyno = attach("echo up; sleep 3600")) {
      assertThat(dyno.output().read()).isEqualTo('u');
      dyno.stop();
      assertThat(rest(dyno)).isEqualTo("p\n");
      assertThat(dyno.exitStatus()).isEmpty();
      assertThat(sent("POST", "/apps/*/dynos/" + dyno.name() + "/actions/stop")).hasSize(1);
      assertFails(ErrorKind.NOT_FOUND, dyno::stop);
    }
  }

  @Test
  void closeFromAnotherThreadEndsABlockedRead() throws Exception {
    AttachedDyno dyno = attach("echo up; sleep 3600");
    assertThat(dyno.output().readNBytes(3)).hasSize(3);
    Thread closer = new Thread(dyno::close);
    closer.start();
    assertThat(dyno.output().read()).isEqualTo(-1);
    assertThat(dyno.exitStatus()).isEmpty();
    closer.join();
    assertFails(ErrorKind.NETWORK, dyno::interrupt);
  }

  @Test
  void closingTheOutputClosesTheConnection() throws IOException {
    AttachedDyno dyno = attach("sleep 3600");
    dyno.output().close();
    assertThat(dyno.output().read()).isEqualTo(-1);
    assertFails(ErrorKind.NETWORK, dyno::closeInput);
  }

  @Test
  void failsWhenTheIdleTimeoutExpires() {
    OneOffRequest request =
        OneOffRequest.builder("sleep 3600").idleTimeout(Duration.ofMillis(50)).build();
    try (AttachedDyno dyno = heroku.oneOffs().attach(app, request)) {
      assertThatThrownBy(() -> dyno.output().read())
          .isInstanceOf(IOException.class)
          .hasMessageContaining("idle timeout");
      assertThat(dyno.exitStatus()).isEmpty();
    }
    assertFails(ErrorKind.NETWORK, () -> heroku.oneOffs().run(app, request));
  }

  @Test
  void toStringContainsTheNameButNotTheUrl() {
    try (AttachedDyno dyno = attach("sleep 3600")) {
      assertThat(dyno).hasToString("AttachedDyno[" + dyno.name() + "]");
    }
  }
}
