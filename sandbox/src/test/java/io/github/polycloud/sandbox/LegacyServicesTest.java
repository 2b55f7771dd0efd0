// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SandboxExtension.class)
@Timeout(60)
class LegacyServicesTest {

  private Wire legacy;

  @BeforeEach
  void connect(Sandbox sandbox) {
    legacy = Wire.legacy(sandbox, "*/*; q=0.5, application/xml");
  }

  @Test
  void outputComesInChunksThatLeadToEachOther(Sandbox sandbox) throws Exception {
    String url = start("app-001", "rake db:migrate");
    assertThat(url).startsWith(sandbox.heroku().url() + "/apps/app-001/services/");
    assertThat(legacy.get(path(url)).statusCode()).isEqualTo(204);

    List<String> chunks = chunks(url);

    assertThat(chunks).hasSizeGreaterThan(1);
    assertThat(String.join("", chunks)).startsWith("(in /disk1").contains("migrated (");
  }

  @Test
  void aChunkReadsTheSameTwice() throws Exception {
    String url = start("app-001", "echo one; echo two");
    List<String> first = chunks(url);

    assertThat(chunks(url)).isEqualTo(first);
    assertThat(String.join("", first)).isEqualTo("one\ntwo\n");
  }

  @Test
  void noOutputAtAllStillEnds() throws Exception {
    assertThat(chunks(start("app-001", "true"))).containsExactly("\n");
  }

  @Test
  void aServiceThatRunsAnswersNothingYetAndNamesTheSameChunk() throws Exception {
    String url = start("app-002", "sleep 600");
    legacy.get(path(url));

    HttpResponse<String> waiting = legacy.get(path(url));

    assertThat(waiting.statusCode()).isEqualTo(200);
    assertThat(waiting.body()).isEmpty();
    assertThat(waiting.headers().firstValue("Location")).contains(url);
    assertThat(legacy.get("/apps/app-002/services").body())
        .contains("<command>sleep 600</command>\n<state>up</state>");
    String service = path(url).replaceAll("/output/.*", "");
    assertThat(legacy.send("PUT", service, "down").statusCode()).isEqualTo(200);
    assertThat(chunks(url)).containsExactly("\n");
    assertThat(legacy.send("PUT", service, "bounce").statusCode()).isEqualTo(200);
    assertThat(legacy.get("/apps/app-002/services").body()).contains("<state>up</state>");
    assertThat(legacy.send("PUT", service, "sideways").statusCode()).isEqualTo(422);
  }

  @Test
  void whatIsNotThereIsNotFoundAndNothingIsNoCommand() throws Exception {
    assertThat(legacy.send("POST", "/apps/app-003/services", " ").statusCode()).isEqualTo(422);
    assertThat(legacy.get("/apps/app-003/services").body())
        .contains("<services type=\"array\">\n</services>");
    assertThat(legacy.send("PUT", "/apps/app-003/services/999", "up").body())
        .isEqualTo("Service not found.");
    String url = start("app-003", "echo");
    assertThat(legacy.get(path(url).replaceAll("1$", "x")).statusCode()).isEqualTo(404);
    assertThat(new Wire("").get(url).statusCode()).isEqualTo(401);
  }

  private String start(String app, String command) throws Exception {
    return legacy.send("POST", "/apps/" + app + "/services", command).body();
  }

  private List<String> chunks(String first) throws Exception {
    List<String> chunks = new ArrayList<>();
    String next = path(first);
    while (next != null) {
      HttpResponse<String> response = legacy.get(next);
      if (!response.body().isEmpty()) {
        chunks.add(response.body());
        next = response.headers().firstValue("Location").map(LegacyServicesTest::path).orElse(null);
      }
    }
    return chunks;
  }

  private static String path(String url) {
    return URI.create(url).getPath();
  }
}
