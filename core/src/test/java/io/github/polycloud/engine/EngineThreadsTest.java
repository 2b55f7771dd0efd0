// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.config.TimeSource;
import io.github.polycloud.http.Endpoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The threads of engines that are not closed. */
final class EngineThreadsTest extends EngineTestCase {
  @Test
  void manyUnclosedEnginesShareOneDaemonThread() {
    ScriptedServer server = serveAlways(Step.json("{}"));
    List<HttpEngine> unclosed = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      HttpEngine engine = engine(server).timeSource(TimeSource.system()).open();
      HttpEngine other = engine.forEndpoint(Endpoint.of(server.url() + "/" + i)).build();
      unclosed.add(engine);
      unclosed.add(other);
      if (i % 20 == 0) {
        get(engine, "/apps");
        get(other, "/apps");
        assertThat(timers()).hasSizeLessThanOrEqualTo(1);
      }
    }

    assertThat(timers()).allMatch(Thread::isDaemon);
    assertThat(unclosed).hasSize(400);
    assertThat(get(unclosed.get(0), "/apps").status()).isEqualTo(200);
  }

  private static Set<Thread> timers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("polycloud-deadline-timer"))
        .collect(Collectors.toSet());
  }
}
