// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;

/** Many clients at a time: nothing fails, and what was acknowledged is there. */
@ExtendWith(SandboxExtension.class)
@Timeout(120)
class LoadTest {

  private static final int CLIENTS = 32;
  private static final Duration TIME = Duration.ofSeconds(2);

  /** The apps that one client kept and deleted, as acknowledged. */
  private record Acknowledged(Collection<String> kept, Collection<String> deleted) {}

  @Test
  void nothingFailsAndNothingIsLost(Sandbox sandbox) throws Exception {
    V3Calls calls = new V3Calls(sandbox);
    Wire legacy = Wire.legacy(sandbox, "application/json");
    long end = System.nanoTime() + TIME.toNanos();
    List<Callable<Acknowledged>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      String prefix = "load-" + client + "-";
      clients.add(() -> work(calls, legacy, prefix, end));
    }
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    List<Future<Acknowledged>> all = threads.invokeAll(clients);
    threads.shutdown();

    Collection<String> apps = all(calls.wire(), "/apps", "name");
    Collection<String> pipelines = all(calls.wire(), "/pipelines", "name");
    int kept = 0;
    for (Future<Acknowledged> client : all) {
      Acknowledged acknowledged = client.get();
      kept += acknowledged.kept().size();
      assertThat(apps).containsAll(acknowledged.kept());
      assertThat(acknowledged.deleted()).noneMatch(apps::contains);
      assertThat(pipelines).containsAll(acknowledged.kept());
      for (String app : acknowledged.kept()) {
        complete(calls, "/apps/" + app, app);
      }
    }
    assertThat(kept).isGreaterThanOrEqualTo(CLIENTS);
    assertThat(apps).hasSize(kept + 5);
    assertThat(sandbox.requests().all()).allMatch(request -> request.status() < 500);
  }

  /** Creates, changes, lists and deletes until the time is over, at least one app. */
  private static Acknowledged work(V3Calls calls, Wire legacy, String prefix, long end)
      throws Exception {
    Acknowledged acknowledged = new Acknowledged(new ArrayList<>(), new ArrayList<>());
    for (int round = 0; round == 0 || System.nanoTime() < end; round++) {
      String name = prefix + round;
      String app = "/apps/" + name;
      calls.expect(201, "POST", "/apps", "{\"name\":\"%s\"}".formatted(name));
      calls.expect(200, "PATCH", app + "/config-vars", "{\"MARK\":\"%s\"}".formatted(name));
      calls.expect(
          201,
          "POST",
          app + "/domains",
          "{\"hostname\":\"www.%s.com\",\"sni_endpoint\":null}".formatted(name));
      calls.expect(201, "POST", app + "/addons", "{\"plan\":\"heroku-postgresql:dev\"}");
      calls.couple(name, calls.newPipeline(name), "staging");
      assertThat(calls.wire().get("/apps").statusCode()).isIn(200, 206);
      assertThat(legacy.get(app).statusCode()).isEqualTo(200);
      calls.expect(201, "POST", app + "/dynos", "{\"command\":\"echo %s\"}".formatted(name));
      if (round % 2 == 1) {
        calls.expect(200, "DELETE", app, null);
        acknowledged.deleted().add(name);
      } else {
        acknowledged.kept().add(name);
      }
    }
    return acknowledged;
  }

  private static void complete(V3Calls calls, String app, String name) throws Exception {
    JsonNode config = calls.expect(200, "GET", app + "/config-vars", null);
    assertThat(config.path("MARK").asString()).isEqualTo(name);
    assertThat(config.path("DATABASE_URL").asString()).isNotBlank();
    assertThat(all(calls.wire(), app + "/domains", "hostname")).contains("www." + name + ".com");
    assertThat(all(calls.wire(), app + "/addons", "name")).hasSize(1);
    calls.expect(200, "GET", app + "/pipeline-couplings", null);
    assertThat(all(calls.wire(), app + "/releases", "version")).hasSizeGreaterThanOrEqualTo(3);
  }

  /** All pages of a list. */
  private static Collection<String> all(Wire wire, String path, String field) throws Exception {
    Collection<String> values = new TreeSet<>();
    String range = "id ..; max=1000";
    while (range != null) {
      var page = wire.get(path, "Range", range);
      assertThat(page.statusCode()).as(page.body()).isIn(200, 206);
      Wire.json(page).forEach(item -> values.add(item.path(field).asString()));
      range = page.headers().firstValue("Next-Range").orElse(null);
    }
    return values;
  }
}
