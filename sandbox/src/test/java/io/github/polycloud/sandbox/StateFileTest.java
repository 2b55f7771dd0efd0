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
    assertThat(files()).containsExactlyInAnyOrder(file, lockFile());

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
        .hasMessage(
            "cannot write the state file "
                + missing
                + ": there is no directory "
                + missing.getParent());
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
    assertThat(files()).containsExactly(lockFile());
    Sandbox.builder().apps(0).state(file).start().close();
  }

  @Test
  void aFileThatAnotherSandboxUsesIsRejectedUntilThatOneIsClosed() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("link.state"), file);
    Path detour = Files.createDirectory(directory.resolve("d")).resolve("../sandbox.state");
    Sandbox first = Sandbox.builder().apps(0).state(file).start();
    try {
      first.snapshot().writeTo(file);
      for (Path name : new Path[] {file, link, detour}) {
        assertThatThrownBy(() -> Sandbox.builder().apps(0).state(name).start())
            .isInstanceOf(IllegalStateException.class)
            .hasMessage(
                "the state file "
                    + name
                    + " is used by another sandbox; end that one, or choose another file");
      }
    } finally {
      first.close();
    }
    Sandbox.builder().apps(0).state(file).start().close();
  }

  @Test
  void everyStartThatFailsReleasesTheFile() throws Exception {
    Path seed = Files.writeString(directory.resolve("seed.json"), "{\"ovh\":{\"servers\":[7]}}");
    Path unplaced =
        Files.writeString(directory.resolve("bad.json"), "{\"ovh\":{\"servers\":[\"-\"]}}");
    assertThatThrownBy(() -> Sandbox.builder().state(file).seed(seed).start())
        .hasMessageContaining("ovh.servers[0]: must be a string");
    assertThatThrownBy(() -> Sandbox.builder().state(file).seed(unplaced).start())
        .hasMessageContaining("ovh.servers[0]: must be a domain name");
    assertThatThrownBy(() -> Sandbox.builder().state(file).host("203.0.113.1").start())
        .hasMessageContaining("203.0.113.1");
    Files.writeString(file, "damaged");
    assertThatThrownBy(() -> Sandbox.builder().state(file).start())
        .hasMessageContaining("not a snapshot");
    Files.delete(file);
    Sandbox.builder().apps(0).state(file).start().close();
  }

  @Test
  void twoProcessesDoNotUseOneFileAndOneThatWasKilledLeavesNothing() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                file.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try {
      assertThat(other.inputReader().readLine()).isEqualTo("held");
      assertThatThrownBy(() -> Sandbox.builder().apps(0).state(file).start())
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("is used by another sandbox");
    } finally {
      other.destroyForcibly().waitFor();
    }
    Path remains = Files.createFile(directory.resolve(".sandbox.state.polycloud-17.tmp"));
    Path ofAnother = Files.createFile(directory.resolve(".sandbox.state.old.polycloud-17.tmp"));
    Path foreign = Files.createFile(directory.resolve(".sandbox.state.tmp"));
    try (Sandbox again = Sandbox.builder().apps(0).state(file).start()) {
      assertThat(remains).doesNotExist();
      assertThat(ofAnother).exists();
      assertThat(foreign).exists();
    }
  }

  /** Holds a state file until it is killed. */
  static final class Holder {
    public static void main(String[] args) throws Exception {
      Sandbox.builder().apps(0).state(Path.of(args[0])).start();
      System.out.println("held");
      Thread.sleep(Long.MAX_VALUE);
    }
  }

  @Test
  void aLinkIsFollowedToAFileThatExistsAndOtherwiseRejected() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("link.state"), file);
    assertThatThrownBy(() -> Sandbox.builder().apps(0).state(link).start())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(
            "cannot write the state file "
                + link
                + ": a symbolic link to a file that does not exist");
    assertThat(link).isSymbolicLink();

    Sandbox.builder().apps(0).state(file).start().close();
    try (Sandbox sandbox = Sandbox.builder().apps(0).state(link).start()) {
      Wire.v3(sandbox).send("POST", "/apps", "{\"name\":\"kept\"}");
    }
    assertThat(link).isSymbolicLink();
    assertThat(new String(Files.readAllBytes(file))).contains("kept");

    Path loop = directory.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThatThrownBy(() -> Sandbox.builder().state(loop).start())
        .hasMessageContaining("a symbolic link");
  }

  private Path lockFile() {
    return directory.resolve(".sandbox.state.lock");
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
