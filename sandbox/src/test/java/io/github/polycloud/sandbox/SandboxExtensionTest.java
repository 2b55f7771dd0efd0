// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The life of the sandbox of a test class. */
class SandboxExtensionTest {

  private static final List<Sandbox> SEEN = new ArrayList<>();

  /** Run by the test below only. */
  @ExtendWith(SandboxExtension.class)
  static class Sample {

    @Test
    void one(Sandbox sandbox) throws IOException {
      SEEN.add(sandbox);
      connect(sandbox);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void two(int number, Sandbox sandbox) throws IOException {
      one(sandbox);
    }

    @Nested
    class Inner {
      @Test
      void three(Sandbox sandbox) throws IOException {
        one(sandbox);
      }

      @Test
      void four(Sandbox sandbox) throws IOException {
        one(sandbox);
      }
    }
  }

  private static void connect(Sandbox sandbox) throws IOException {
    URI url = URI.create(sandbox.heroku().url());
    new Socket(url.getHost(), url.getPort()).close();
  }

  @Test
  void aClassHasOneSandboxThatIsClosedAfterIt() {
    SEEN.clear();
    LauncherDiscoveryRequest request =
        LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Sample.class)).build();
    SummaryGeneratingListener summary = new SummaryGeneratingListener();

    LauncherFactory.create().execute(request, summary);

    assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(5);
    assertThat(SEEN).hasSize(5).allMatch(SEEN.get(0)::equals);
    assertThatThrownBy(() -> connect(SEEN.get(0))).isInstanceOf(IOException.class);
  }
}
