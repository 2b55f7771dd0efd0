// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.internal.concurrent;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.engine.HttpEngine;
import io.github.polycloud.http.Endpoint;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Resources that are registered to be closed with an engine. */
final class OpenResourcesTest {
  private final HttpEngine engine =
      HttpEngine.builder("fake", Endpoint.of("http://127.0.0.1:1")).build();
  private final List<String> closed = new ArrayList<>();

  @Test
  void resourcesAreClosedOnceWithTheEngine() {
    engine.onClose(() -> closed.add("a"));
    engine.onClose(() -> closed.add("b"));
    assertThat(closed).isEmpty();

    engine.close();
    engine.close();

    assertThat(closed).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anUnregisteredResourceIsNotClosed() {
    engine.onClose(() -> closed.add("a")).run();

    engine.close();

    assertThat(closed).isEmpty();
  }

  @Test
  void aResourceOfAClosedEngineIsClosedImmediately() {
    engine.close();

    engine.onClose(() -> closed.add("a"));

    assertThat(closed).containsExactly("a");
  }

  @Test
  void aResourceThatFailsToCloseDoesNotKeepOthersOpen() {
    for (int i = 0; i < 3; i++) {
      engine.onClose(
          () -> {
            closed.add("a");
            throw new IOException("broken");
          });
    }

    engine.close();

    assertThat(closed).hasSize(3);
  }
}
