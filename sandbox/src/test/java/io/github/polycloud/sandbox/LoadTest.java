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

  /** What one client was told. */
  private record Told(Collection<String> kept, Collection<String> deleted) {}

  @Test
  void nothingFailsAndNothingIsLost(Sandbox sandbox) throws Exception {
    V3Calls calls = new V3Calls(sandbox);
    Wire legacy = Wire.legacy(sandbox, "application/json");
    long end = System.nanoTime() + TIME.toNanos();
    List<Callable<Told>> clients = new ArrayList<>();
    for (int client = 0; client < CLIENTS; client++) {
      String prefix = "load-" + client + "-";
      clients.add(() -> work(calls, legacy, prefix, end));
    }
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    List<Future<Told>> all = threads.invokeAll(clients);
    threads.shutdown();

    Collection<String> apps = all(calls.wire(), "/apps", "name");
    Collection<String> pipelines = all(calls.wire(), "/pipelines", "name");
    int kept = 0;
    for (Future<Told> client : all) {
      Told told = client.get();
      kept += told.kept().size();
      assertThat(apps).containsAll(told.kept());
      assertThat(told.deleted()).noneMatch(apps::contains);
      assertThat(pipelines).containsAll(told.kept());
      for (String app : told.kept()) {
        complete(calls, "/apps/" + app, app);
      }
    }
    assertThat(kept).isGreaterThanOrEqualTo(CLIENTS);
    assertThat(apps).hasSize(kept + 5);
    assertThat(sandbox.requests().all()).allMatch(request -> request.status() < 500);
  }

  /** Creates, changes, lists and deletes until the time is over, at least one app. */
  private static Told work(V3Calls calls, Wire legacy, String prefix, long end) throws Exception {
    Told told = new Told(new ArrayList<>(), new ArrayList<>());
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
        told.deleted().add(name);
      } else {
        told.kept().add(name);
      }
    }
    return told;
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
