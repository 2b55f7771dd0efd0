// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What one client can do to a sandbox in a process with a small heap. */
@Timeout(120)
class SmallHeapTest {

  private static final long MB = 1_000_000;
  private static final byte[] CHUNK = new byte[100_000];

  private Process process;
  private JsonNode access;

  private final List<RawClient> clients = new ArrayList<>();

  /** The main program of the process. */
  static final class Server {

    public static void main(String[] args) throws Exception {
      Sandbox sandbox = Sandbox.start();
      System.out.println(sandbox.describe());
      int end = System.in.read();
      sandbox.close();
      System.exit(end);
    }
  }

  private void start(String heap) throws IOException {
    String classes =
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heap,
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-cp",
                classes,
                Server.class.getName())
            .redirectError(new File("target", "small-heap.log"))
            .start();
    BufferedReader out =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    access = new JsonMapper().readTree(out.readLine());
  }

  @AfterEach
  void end() throws Exception {
    for (RawClient client : clients) {
      client.close();
    }
    process.destroyForcibly().waitFor();
  }

  private void lives() throws Exception {
    assertThat(heroku().get("/apps/app-001").statusCode()).isEqualTo(200);
    assertThat(new Wire(access.at("/ovh/url").asString()).get("/auth/time").statusCode())
        .isEqualTo(200);
    assertThat(process.isAlive()).isTrue();
  }

  @Test
  void bodiesOf400MegabytesInChunks() throws Exception {
    start("512m");
    for (String url : List.of(access.at("/heroku/url").asString(), ovh())) {
      for (String path : List.of("/apps", "/1.0/me", "/oauth/token", "/auth/oauth2/token")) {
        long sent = post(url, path, "Transfer-Encoding: chunked").chunks(CHUNK, 100 * MB);
        assertThat(sent).isPositive();
      }
    }
    lives();
  }

  @Test
  void halfBodiesOfHundredsOfClients() throws Exception {
    start("512m");
    for (int i = 0; i < 300; i++) {
      RawClient client =
          post(access.at("/heroku/url").asString(), "/apps", "Content-Length: 1000000");
      client.send(new byte[i % 10 == 0 ? 999_999 : 1000]);
    }

    HttpResponse<String> created = heroku().send("POST", "/apps", "{}");

    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    lives();
  }

  @Test
  void archivesOfMoreThanTheHeap() throws Exception {
    start("512m");
    byte[] archive = new byte[30_000_000];
    List<String> urls = new ArrayList<>();
    for (int i = 0; i < 18; i++) {
      JsonNode source = Wire.json(heroku().send("POST", "/sources", null)).get("source_blob");
      HttpResponse<String> stored =
          SourceArchive.put(source.get("put_url").asString(), BodyPublishers.ofByteArray(archive));
      assertThat(stored.statusCode()).isEqualTo(200);
      urls.add(source.get("get_url").asString());
    }

    assertThat(new Wire(urls.get(0)).get("").statusCode()).as("the oldest").isEqualTo(404);
    assertThat(new Wire(urls.get(17)).get("").statusCode()).as("the newest").isEqualTo(200);
    lives();
  }

  @Test
  void stateOfMoreThanTheHeapIsRejectedAndCanBeDeleted() throws Exception {
    start("160m");
    String text = "x".repeat(900_000);
    HttpResponse<String> response = null;
    int status = 201;
    for (int i = 0; i < 1000 && status == 201; i++) {
      response =
          heroku()
              .send(
                  "POST",
                  "/apps/app-001/builds",
                  "{\"source_blob\":{\"url\":\"http://127.0.0.1/" + text + "\"}}");
      status = response.statusCode();
    }

    assertThat(status).isEqualTo(507);
    assertThat(response.body()).contains("memory");
    assertThat(heroku().send("DELETE", "/apps/app-001", null).statusCode()).isEqualTo(200);
    // The memory is measured twice a second at most.
    HttpResponse<String> created;
    do {
      created = heroku().send("POST", "/apps", "{\"name\":\"app-001\"}");
    } while (created.statusCode() == 507);
    assertThat(created.statusCode()).as(created.body()).isEqualTo(201);
    lives();
  }

  private RawClient post(String url, String path, String header) throws IOException {
    RawClient client = RawClient.to(url);
    clients.add(client);
    return client
        .line("POST " + path + " HTTP/1.1")
        .line("Host: here")
        .line("Accept: application/vnd.heroku+json; version=3")
        .line(header)
        .line("");
  }

  private String ovh() {
    return access.at("/ovh/url").asString().replace("/1.0", "");
  }

  private Wire heroku() {
    return new Wire(
        access.at("/heroku/url").asString(),
        "Accept",
        "application/vnd.heroku+json; version=3",
        "Authorization",
        "Bearer " + access.at("/heroku/token").asString());
  }
}
