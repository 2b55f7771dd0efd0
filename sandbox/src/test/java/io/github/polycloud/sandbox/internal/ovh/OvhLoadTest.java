// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Many clients at a time: nothing fails, and what was acknowledged is there. */
@Timeout(120)
class OvhLoadTest {

  private static final int CLIENTS = 32;
  private static final Duration TIME = Duration.ofSeconds(1);
  private static final String RECORDS = "/domain/zone/example.com/record";

  @AutoClose private final OvhFixture ovh = new OvhFixture();

  @Test
  void nothingFailsAndNothingIsLost() throws Exception {
    int before = ovh.get(RECORDS).json().size();
    long end = System.nanoTime() + TIME.toNanos();
    ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
    Callable<Map<Long, String>> client = () -> work(end);
    List<Future<Map<Long, String>>> clients =
        threads.invokeAll(Collections.nCopies(CLIENTS, client));
    threads.shutdown();

    List<Long> kept = new ArrayList<>();
    for (Future<Map<Long, String>> one : clients) {
      one.get()
          .forEach(
              (id, target) -> {
                assertThat(ovh.get(RECORDS + "/" + id).json().path("target").asString())
                    .isEqualTo(target);
                kept.add(id);
              });
    }
    assertThat(kept).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(CLIENTS);
    assertThat(ovh.get(RECORDS).json()).hasSize(before + kept.size());
  }

  /** Creates, changes, lists and deletes records; returns those it keeps with their targets. */
  private Map<Long, String> work(long end) {
    Map<Long, String> kept = new HashMap<>();
    for (int round = 0; round == 0 || System.nanoTime() < end; round++) {
      String record = "{\"fieldType\":\"TXT\",\"subDomain\":\"load\",\"target\":\"first\"}";
      long id = successful(ovh.post(RECORDS, record)).json().path("id").asLong();
      String target = "changed-" + id;
      successful(ovh.put(RECORDS + "/" + id, "{\"target\":\"" + target + "\"}"));
      successful(ovh.get(RECORDS));
      successful(ovh.get("/me"));
      if (round % 2 == 1) {
        successful(ovh.delete(RECORDS + "/" + id));
      } else {
        kept.put(id, target);
      }
    }
    return kept;
  }

  private static Response successful(Response response) {
    assertThat(response.status()).as(response.body()).isEqualTo(200);
    return response;
  }
}
