// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The end of a sandbox that serves as a process of its own. */
@Timeout(120)
class SandboxProcessTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final int TERMINATED = 128 + 15;

  @TempDir private Path folder;
  private final List<Socket> sockets = new ArrayList<>();
  private Process sandbox;
  private JsonNode described;

  @BeforeEach
  void serve() throws IOException {
    sandbox = Program.in(folder).start("sandbox");
    described = JSON.readTree(Program.lines(sandbox).readLine());
  }

  @AfterEach
  void end() throws IOException {
    sandbox.destroyForcibly();
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void sigtermEndsItWithoutClients() throws Exception {
    endsBySigterm();
  }

  @Test
  void sigtermEndsItDuringHalfRequestsStreamsAndAttachedDynos() throws Exception {
    for (String api : List.of("heroku", "ovh")) {
      for (int i = 0; i < 100; i++) {
        send(
            described.at("/" + api + "/url").asString(),
            "POST /apps HTTP/1.1\r\nHost: here\r\nContent-Length: 10\r\n\r\nhalf");
      }
    }
    JsonNode logs = post("/apps/app-001/log-sessions", "{\"tail\":true,\"lines\":1}");
    HttpResponse<InputStream> tail =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(logs.path("logplex_url").asString())).build(),
                HttpResponse.BodyHandlers.ofInputStream());
    assertThat(tail.statusCode()).isEqualTo(200);
    post("/apps/app-001/dynos", "{\"command\":\"sleep 600\"}");
    Process attached = attach();

    endsBySigterm();

    assertThat(attached.waitFor(60, TimeUnit.SECONDS)).isTrue();
  }

  /** Returns once the command runs. */
  private Process attach() throws IOException {
    Process attached =
        Program.in(folder)
            .with("HEROKU_API_URL", described.at("/heroku/url").asString())
            .with("HEROKU_API_KEY", described.at("/heroku/token").asString())
            .with("SSL_CERT_FILE", described.at("/heroku/caCertificate").asString())
            .start("heroku", "run", "app-001", "--", "echo begun; sleep 600");
    BufferedReader lines = Program.lines(attached);
    assertThat(lines.readLine()).contains("begun");
    return attached;
  }

  private void endsBySigterm() throws InterruptedException {
    sandbox.destroy();

    assertThat(sandbox.waitFor(60, TimeUnit.SECONDS)).as("ended").isTrue();
    assertThat(sandbox.exitValue()).isEqualTo(TERMINATED);
    assertThat(Path.of(described.at("/heroku/caCertificate").asString())).doesNotExist();
  }

  private void send(String url, String text) throws IOException {
    URI uri = URI.create(url);
    Socket socket = new Socket(uri.getHost(), uri.getPort());
    sockets.add(socket);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
  }

  private JsonNode post(String path, String body) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(described.at("/heroku/url").asString() + path))
            .header("Accept", "application/vnd.heroku+json; version=3")
            .header("Authorization", "Bearer " + described.at("/heroku/token").asString())
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> response =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    assertThat(response.statusCode()).as(response.body()).isEqualTo(201);
    return JSON.readTree(response.body());
  }
}
