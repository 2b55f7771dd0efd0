// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import javax.net.ssl.SSLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

@ExtendWith(SandboxExtension.class)
class RendezvousTest {

  private static final String MARKER = "\uFFFF heroku-command-exit-status: ";

  private Wire legacy;
  private Wire v3;
  private Path trusted;

  @BeforeEach
  void connect(Sandbox sandbox) {
    legacy = Wire.legacy(sandbox, "application/json");
    v3 = Wire.v3(sandbox);
    trusted = sandbox.heroku().caCertificate();
  }

  @Test
  void aGreetingComesFirstThenOutputInTerminalLinesThenTheEnd() throws Exception {
    try (Attached client = attach("echo one; echo two")) {
      assertThat(client.line()).isEqualTo("rendezvous\r\n");
      assertThat(client.rest()).isEqualTo("one\r\ntwo\r\n");
    }
  }

  @Test
  void aQuickProcessLeavesItsClientTimeToEndItsInput() throws Exception {
    long before = System.nanoTime();
    try (Attached client = attach("true")) {
      assertThat(client.rest()).isEqualTo("rendezvous\r\n");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isGreaterThan(Duration.ofMillis(200));
    try (Attached client = attach("cat")) {
      assertThat(client.type("text\u0004").rest()).isEqualTo("rendezvous\r\ntext");
    }
  }

  @Test
  void bothDialectsLeadToTheSameServer() throws Exception {
    HttpResponse<String> response =
        v3.send(
            "POST",
            "/apps/app-001/dynos",
            "{\"command\":\"echo $GREETING\",\"attach\":true,\"env\":{\"GREETING\":\"hi\"}}");
    String url = Wire.json(response).get("attach_url").asString();

    assertThat(response.statusCode()).isEqualTo(201);
    assertThat(URI.create(url).getPort())
        .isEqualTo(URI.create(start("echo").get("rendezvous_url").asString()).getPort());
    try (Attached client = Attached.to(url, trusted)) {
      assertThat(client.rest()).isEqualTo("rendezvous\r\nhi\r\n");
    }
  }

  @Test
  void theEnvironmentIsConfigVarsAndWhatTheCallerAdds() throws Exception {
    JsonNode process = start("env", "&ps_env%5BTERM%5D=xterm");

    try (Attached client = Attached.to(process.get("rendezvous_url").asString(), trusted)) {
      assertThat(client.rest())
          .contains("RACK_ENV=production\r\n", "TERM=xterm\r\n")
          .contains("PS=" + process.get("process").asString() + "\r\n");
    }
  }

  @Test
  void theExitMarkerTellsTheStatusWhetherSentAsCharacterOrAsEscape() throws Exception {
    for (String mark : new String[] {"\uFFFF", "\\uFFFF"}) {
      String end = " ; echo \"" + mark + " heroku-command-exit-status: $?\"";

      assertThat(output("rake db:migrate" + end)).endsWith(MARKER + "0\r\n");
      assertThat(output("rake nonsense" + end)).contains("rake aborted!").endsWith("1\r\n");
      assertThat(output("nonsense" + end))
          .contains("bash: nonsense: command not found\r\n")
          .endsWith(MARKER + "127\r\n");
      assertThat(output("bash -c 'exit 3'" + end)).endsWith(MARKER + "3\r\n");
    }
  }

  @Test
  void aCommandThatExitsByItselfNeverGetsToTheMarker() throws Exception {
    assertThat(output("exit 3 ; echo \"" + MARKER + "$?\"")).isEqualTo("rendezvous\r\n");
  }

  @Test
  void catAnswersWhatIsTypedUntilTheEndOfInput() throws Exception {
    try (Attached client = attach("cat; echo done")) {
      assertThat(client.line()).startsWith("rendezvous");
      client.type("grüß\n");
      assertThat(client.line()).hasSizeGreaterThan(4).endsWith("\r\n");
      client.type("\u0004");
      assertThat(client.rest()).isEqualTo("done\r\n");
    }
  }

  @Test
  void anInterruptAndAQuitEndACommandThatSleeps() throws Exception {
    for (String key : new String[] {"\u0003", "\u001C"}) {
      try (Attached client = attach("sleep 600; echo woke")) {
        client.line();
        client.type(key);
        assertThat(client.rest()).isEmpty();
      }
    }
    assertThat(log()).contains("exited with status 130", "exited with status 131");
  }

  @Test
  void stoppingTheProcessEndsTheStreamAndTheProcessIsGone() throws Exception {
    JsonNode process = start("sleep 600");
    String name = process.get("process").asString();
    assertThat(process.get("attached").booleanValue()).isTrue();

    try (Attached client = Attached.to(process.get("rendezvous_url").asString(), trusted)) {
      client.line();
      assertThat(legacy.get("/apps/app-001/ps").body()).contains(name);
      legacy.send("POST", "/apps/app-001/ps/stop", "ps=" + name);
      assertThat(client.rest()).isEmpty();
    }
    assertThat(legacy.get("/apps/app-001/ps").body()).doesNotContain('"' + name + '"');
  }

  @Test
  void aProcessThatEndedIsGoneBeforeItsStreamEnds() throws Exception {
    JsonNode process = start("echo");
    try (Attached client = Attached.to(process.get("rendezvous_url").asString(), trusted)) {
      client.rest();
    }

    assertThat(legacy.get("/apps/app-001/ps").body())
        .doesNotContain('"' + process.get("process").asString() + '"');
  }

  @Test
  void anAddressIsGoodForOneVisit() throws Exception {
    String url = start("echo once").get("rendezvous_url").asString();
    try (Attached first = Attached.to(url, trusted);
        Attached second = Attached.to(url, trusted)) {
      assertThat(first.rest() + second.rest()).isEqualTo("rendezvous\r\nonce\r\n");
    }
  }

  @Test
  void aWrongSecretAndAStoppedProcessGetNoGreeting() throws Exception {
    JsonNode process = start("echo never");
    URI url = URI.create(process.get("rendezvous_url").asString());
    legacy.send("POST", "/apps/app-001/ps/stop", "ps=" + process.get("process").asString());

    try (Attached stopped = Attached.to(url.toString(), trusted);
        Attached guess = Attached.to("localhost", url.getPort(), "guess\n", trusted)) {
      assertThat(stopped.rest()).isEmpty();
      assertThat(guess.rest()).isEmpty();
    }
  }

  @Test
  void onlyWhoTrustsThisSandboxGetsIn() throws Exception {
    String url = start("echo").get("rendezvous_url").asString();
    try (Sandbox other = Sandbox.start()) {
      assertThatThrownBy(() -> Attached.to(url, other.heroku().caCertificate()))
          .isInstanceOf(SSLException.class);
    }
  }

  @Test
  void theCertificateFileIsPrivateAndGoesWithTheSandbox() throws Exception {
    Path file;
    try (Sandbox sandbox = Sandbox.start()) {
      file = sandbox.heroku().caCertificate();
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
          .isEqualTo("rw-------");
      assertThat(sandbox.describe()).contains("\"caCertificate\":\"" + file + '"');
    }
    assertThat(file).doesNotExist();
  }

  @Test
  void closingTheSandboxEndsWhoeverIsAttached() throws Exception {
    Sandbox sandbox = Sandbox.start();
    HttpResponse<String> response =
        Wire.v3(sandbox)
            .send("POST", "/apps/app-001/dynos", "{\"command\":\"sleep 600\",\"attach\":true}");
    String url = Wire.json(response).get("attach_url").asString();
    try (Attached client = Attached.to(url, sandbox.heroku().caCertificate())) {
      client.line();
      sandbox.close();
      assertThat(client.rest()).isEmpty();
    }
  }

  @Test
  void aDetachedProcessSaysInTheLogWhatItHasToSay() throws Exception {
    HttpResponse<String> response =
        legacy.send("POST", "/apps/app-002/ps", "command=echo+to+the+log");
    String name = Wire.json(response).get("process").asString();
    assertThat(Wire.json(response).get("rendezvous_url").isNull()).isTrue();

    String url = legacy.get("/apps/app-002/logs?logplex=true&tail=1&ps=" + name).body();
    try (Tailed tail = Tailed.from(url)) {
      assertThat(tail.until("complete"))
          .contains("app[" + name + "]: to the log", "Process exited with status 0");
    }
    assertThat(legacy.send("POST", "/apps/app-002/ps", "command=+").statusCode()).isEqualTo(422);
  }

  private JsonNode start(String command, String... more) throws Exception {
    String form = "attach=true&command=" + URLEncoder.encode(command, StandardCharsets.UTF_8);
    return Wire.json(legacy.send("POST", "/apps/app-001/ps", form + String.join("", more)));
  }

  private Attached attach(String command) throws Exception {
    return Attached.to(start(command).get("rendezvous_url").asString(), trusted);
  }

  private String output(String command) throws Exception {
    try (Attached client = attach(command)) {
      return client.rest();
    }
  }

  private String log() throws Exception {
    return legacy.get("/apps/app-001/logs").body();
  }
}
