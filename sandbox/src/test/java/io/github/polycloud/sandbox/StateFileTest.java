// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StateFileTest {

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void nameFile() {
    file = directory.resolve("sandbox.state");
  }

  @Test
  void stateCredentialsAndAuthorityOutliveARestart() throws Exception {
    HerokuEndpoint heroku;
    OvhEndpoint ovh;
    byte[] certificate;
    try (Sandbox sandbox = Sandbox.builder().apps(1).state(file).start()) {
      heroku = sandbox.heroku();
      ovh = sandbox.ovh();
      certificate = Files.readAllBytes(heroku.caCertificate());
      Wire.v3(sandbox).send("POST", "/apps", "{\"name\":\"kept\"}");
      sandbox.ovhClock().shift(Duration.ofDays(3));
    }
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(files()).containsExactly(file);

    try (Sandbox again = Sandbox.builder().apps(9).state(file).start()) {
      assertThat(again.heroku().token()).isEqualTo(heroku.token());
      assertThat(again.heroku().password()).isEqualTo(heroku.password());
      assertThat(again.ovh().consumerKey()).isEqualTo(ovh.consumerKey());
      assertThat(again.ovh().clientSecret()).isEqualTo(ovh.clientSecret());
      assertThat(again.ovhClock().offset()).isEqualTo(Duration.ofDays(3));
      assertThat(again.heroku().caCertificate()).hasBinaryContent(certificate);
      assertThat(Wire.v3(again).get("/apps").body())
          .contains("app-001", "kept")
          .doesNotContain("app-002");
      // The reset goes to the initial state, with the credentials of the file.
      again.reset();
      assertThat(again.heroku().token()).isEqualTo(heroku.token());
      assertThat(again.ovh().applicationSecret()).isEqualTo(ovh.applicationSecret());
      assertThat(Wire.v3(again).get("/apps").body()).contains("app-009").doesNotContain("kept");
    }
  }

  @Test
  void changesAreWrittenWhileTheSandboxRuns() throws Exception {
    try (Sandbox sandbox = Sandbox.builder().apps(0).state(file).start()) {
      Wire.v3(sandbox).send("POST", "/apps", "{\"name\":\"kept\"}");
      long deadline = System.nanoTime() + 60_000_000_000L;
      boolean written = false;
      while (!written && System.nanoTime() < deadline) {
        Thread.onSpinWait();
        written = Files.exists(file) && new String(Files.readAllBytes(file)).contains("kept");
      }
      assertThat(written).isTrue();
    }
  }

  @Test
  void aFileThatIsDamagedIsNamedAndLeftAlone() throws Exception {
    Sandbox.builder().apps(0).state(file).start().close();
    byte[] whole = Files.readAllBytes(file);
    for (byte[] damaged :
        new byte[][] {
          "{}".getBytes(), new byte[0], Arrays.copyOf(whole, whole.length - 1), flipped(whole)
        }) {
      Files.write(file, damaged);

      assertThatThrownBy(() -> Sandbox.builder().state(file).start())
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith(file + ": ")
          .hasMessageNotContaining("\n");
      assertThat(file).hasBinaryContent(damaged);
    }
  }

  @Test
  void aFileThatCannotBeWrittenIsAnErrorBeforeAnythingIsServed() {
    Path missing = directory.resolve("missing/sandbox.state");
    assertThatThrownBy(() -> Sandbox.builder().state(missing).start())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot write the state file " + missing);
    assertThatThrownBy(() -> Sandbox.builder().state(directory).start())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("not a regular file");
  }

  @Test
  void nothingIsWrittenIfTheStartFails() throws Exception {
    try (ServerSocket taken = new ServerSocket(0)) {
      assertThatThrownBy(() -> Sandbox.builder().ovhPort(taken.getLocalPort()).state(file).start())
          .isInstanceOf(IllegalStateException.class);
    }
    assertThat(files()).isEmpty();
  }

  private static byte[] flipped(byte[] whole) {
    byte[] flipped = whole.clone();
    flipped[whole.length / 2] ^= 1;
    return flipped;
  }

  private Path[] files() throws Exception {
    try (Stream<Path> all = Files.list(directory)) {
      return all.toArray(Path[]::new);
    }
  }
}
