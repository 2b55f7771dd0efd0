// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.tool;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.cli.Run;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A sandbox for other programs: how they get its credentials, and how it ends. */
@Timeout(180)
class SandboxProcessTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;
  private final List<Process> processes = new ArrayList<>();

  @AfterEach
  void end() throws InterruptedException {
    for (Process process : processes) {
      process.destroyForcibly().waitFor();
    }
  }

  private Process start(String... args) throws IOException {
    Process process = Run.in(folder).start(args);
    processes.add(process);
    return process;
  }

  /** Runs a command whose process starts another one. */
  private Run.Result process(String... args) throws IOException, InterruptedException {
    return Run.in(folder).inProcess().args(args);
  }

  private static void endsBySigterm(Process process) throws InterruptedException {
    process.destroy();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
    assertThat(process.exitValue()).isEqualTo(TERMINATED);
  }

  @Test
  void oneLineOfJsonDescribesItAndAProfileUsesIt() throws Exception {
    Process process = start("sandbox", "--apps", "3", "--bills", "2", "--tls", "--profile", "dev");
    JsonNode described = JSON.readTree(Run.lines(process).readLine());
    assertThat(described.at("/heroku/url").asString()).startsWith("https://");
    assertThat(described.at("/ovh/url").asString()).startsWith("https://").endsWith("/1.0");
    Path profiles = folder.resolve(".config/polycloud/config.toml");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(profiles)))
        .isEqualTo("rw-------");

    Run.Result apps = Run.in(folder).args("apps", "--profile", "dev", "-c", "heroku", "-q");
    assertThat(apps.lines()).as(apps.err()).containsExactly("app-001", "app-002", "app-003");
    Run.Result accounts = Run.in(folder).args("whoami", "--profile", "dev", "-o", "csv");
    assertThat(accounts.lines()).as(accounts.err()).hasSize(3);

    Path certificate = Path.of(described.at("/heroku/caCertificate").asString());
    assertThat(certificate).exists();
    endsBySigterm(process);
    assertThat(certificate).doesNotExist();
  }

  @Test
  void openRequestsDoNotKeepIt() throws Exception {
    Process process = start("sandbox");
    JsonNode described = JSON.readTree(Run.lines(process).readLine());
    List<Socket> sockets = new ArrayList<>();
    for (String api : List.of("heroku", "ovh")) {
      URI url = URI.create(described.at("/" + api + "/url").asString());
      for (int i = 0; i < 50; i++) {
        Socket socket = new Socket(url.getHost(), url.getPort());
        sockets.add(socket);
        socket
            .getOutputStream()
            .write(
                "POST /apps HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\nhalf"
                    .getBytes(StandardCharsets.US_ASCII));
      }
    }
    Process attached =
        Run.in(folder)
            .env("HEROKU_API_URL", described.at("/heroku/url").asString())
            .env("HEROKU_API_KEY", described.at("/heroku/token").asString())
            .env("SSL_CERT_FILE", described.at("/heroku/caCertificate").asString())
            .start("run", "-a", "app-001", "--", "echo begun; sleep 600");
    processes.add(attached);
    BufferedReader lines = Run.lines(attached);
    assertThat(lines.readLine()).contains("begun");

    endsBySigterm(process);
    assertThat(attached.waitFor(60, TimeUnit.SECONDS)).isTrue();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void aShellUsesItWithEval() throws Exception {
    List<String> java = Run.in(folder).builder().command();
    String polycloud = String.join(" ", java.stream().map(word -> "'" + word + "'").toList());
    ProcessBuilder shell =
        new ProcessBuilder(
            "/bin/sh",
            "-c",
            "eval \"$(P sandbox --env --background --apps 2)\"; P apps -q -c heroku; P whoami -q;"
                    .replace("P ", polycloud + " ")
                + " kill $POLYCLOUD_SANDBOX_PID");
    shell.environment().clear();
    shell.environment().putAll(Run.in(folder).builder().environment());
    Process process = shell.directory(folder.toFile()).redirectErrorStream(true).start();
    processes.add(process);
    List<String> lines = Run.lines(process).lines().toList();
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0)).startsWith("log: ");
    assertThat(lines).containsSequence("app-001", "app-002");
    assertThat(process.waitFor()).isZero();
  }

  @Test
  void aSandboxInTheBackgroundReportsWhyItDoesNotStart() throws Exception {
    Process process = start("sandbox");
    int port =
        URI.create(JSON.readTree(Run.lines(process).readLine()).at("/heroku/url").asString())
            .getPort();
    for (String mode : new String[] {"--env", "--background"}) {
      Run.Result result = process("sandbox", "--port", String.valueOf(port), mode);
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.out()).isEmpty();
      assertThat(result.err().lines()).hasSize(1);
    }
  }

  @Test
  void contentAndCredentialsAreKeptOverRestarts() throws Exception {
    String state = folder.resolve("state").toString();
    Path seed =
        Files.writeString(
            folder.resolve("seed.json"), "{\"heroku\":{\"apps\":[{\"name\":\"shop\"}]}}");
    Process first =
        start("sandbox", "--seed", seed.toString(), "--state", state, "--name", "localhost");
    JsonNode described = JSON.readTree(Run.lines(first).readLine());
    assertThat(described.at("/heroku/url").asString()).startsWith("http://localhost:");
    endsBySigterm(first);
    Process second = start("sandbox", "--host", "127.0.0.1", "--state", state);
    JsonNode again = JSON.readTree(Run.lines(second).readLine());
    Run.Result apps =
        Run.in(folder)
            .env("HEROKU_API_URL", again.at("/heroku/url").asString())
            .env("HEROKU_API_KEY", described.at("/heroku/token").asString())
            .args("apps", "-q");
    assertThat(apps.lines()).as(apps.err()).containsExactly("shop");
    endsBySigterm(second);
  }

  @Test
  void aStateFileIsUsedByOneSandboxAndFreeWhenThatOneIsKilled() throws Exception {
    String state = folder.resolve("state").toString();
    Process first = start("sandbox", "--state", state);
    assertThat(Run.lines(first).readLine()).startsWith("{");
    for (String mode : new String[] {"--env", "--background"}) {
      Run.Result second = process("sandbox", "--state", state, mode);
      assertThat(second.status()).isEqualTo(1);
      assertThat(second.out()).isEmpty();
      assertThat(second.err())
          .isEqualToIgnoringNewLines(
              "error: the state file "
                  + state
                  + " is used by another sandbox; end that one, or choose another file");
    }
    first.destroyForcibly().waitFor();
    Process third = start("sandbox", "--state", state);
    assertThat(Run.lines(third).readLine()).startsWith("{");
    endsBySigterm(third);
  }

  @Test
  void aStateThatIsNotSavedAtTheEndIsOneLineAndAStatus() throws Exception {
    Path lost = Files.createDirectory(folder.resolve("lost"));
    Process process = start("sandbox", "--state", lost.resolve("state").toString());
    assertThat(Run.lines(process).readLine()).startsWith("{");
    deleteAll(lost);
    // Unlike that of the process, it leaves the streams open.
    process.toHandle().destroy();
    List<String> lines = process.errorReader(StandardCharsets.UTF_8).lines().toList();
    assertThat(process.waitFor()).isEqualTo(1);
    assertThat(lines.get(lines.size() - 1))
        .startsWith("error: the state is not saved: ")
        .endsWith("there is no directory " + lost);
    assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
  }

  @Test
  void aStateThatIsNotSavedInTheBackgroundIsInTheLogThatIsNamed() throws Exception {
    Path lost = Files.createDirectory(folder.resolve("lost"));
    Run.Result result =
        process("sandbox", "--background", "--env", "--state", lost.resolve("state").toString());
    assertThat(result.status()).as(result.err()).isZero();
    String pid = result.out().strip().replaceAll("(?s).*_PID='(\\d+)'", "$1");
    ProcessHandle sandbox = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    Path log = Path.of(result.err().strip().replaceFirst("^log: ", ""));
    try {
      assertThat(log).isEmptyFile();
      deleteAll(lost);
    } finally {
      sandbox.destroy();
    }
    sandbox.onExit().get(60, TimeUnit.SECONDS);
    assertThat(log).content().contains("the state is not saved: ");
    Files.delete(log);
  }

  /** Deletes a directory into which a process writes. */
  private static void deleteAll(Path directory) throws IOException {
    while (Files.exists(directory)) {
      try (Stream<Path> files = Files.list(directory)) {
        for (Path file : files.toList()) {
          Files.deleteIfExists(file);
        }
        Files.deleteIfExists(directory);
      } catch (DirectoryNotEmptyException e) {
        // It has just written.
      }
    }
  }

  @Test
  void invalidOptionsAreOneLine() throws Exception {
    for (String[] args :
        new String[][] {
          {"sandbox", "--apps", "many"},
          {"sandbox", "--apps", "-1"},
          {"sandbox", "--port", "99999"},
          {"sandbox", "--name", "a b"},
          {"sandbox", "--name", "999.1.1.1"},
          {"sandbox", "--host", "999.1.1.1"},
          {"sandbox", "--host", "203.0.113.1"},
          {"sandbox", "--seed", "/dev/null"}
        }) {
      Run.Result result = Run.in(folder).args(args);
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
      assertThat(result.err().lines()).hasSize(1);
    }
  }
}
