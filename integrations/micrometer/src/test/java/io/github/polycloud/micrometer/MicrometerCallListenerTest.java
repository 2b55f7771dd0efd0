// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.CallInfo;
import io.github.polycloud.config.CallObserver;
import io.github.polycloud.config.CircuitBreakerPolicy;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.sandbox.Sandbox;
import io.micrometer.common.docs.KeyName;
import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** Metrics of calls to the sandbox. */
final class MicrometerCallListenerTest {
  private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void stop() {
    sandbox.close();
    MDC.clear();
  }

  private CloudBuilder builder() {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token())
        .connectionName("production")
        .retryPolicy(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2), 0))
        .addListener(new MicrometerCallListener(registry));
  }

  private long calls(String result, String status) {
    return registry
        .get("polycloud.calls")
        .tag("connection", "production")
        .tag("provider", "heroku")
        .tag("operation", "GET /apps/{app}")
        .tag("result", result)
        .tag("status", status)
        .timer()
        .count();
  }

  private double gauge(String name) {
    return registry.get(name).tag("connection", "production").gauge().value();
  }

  private List<Meter> gauges() {
    return registry.getMeters().stream()
        .filter(meter -> meter.getId().getType() == Meter.Type.GAUGE)
        .toList();
  }

  @Test
  void callsAndAttemptsAreCountedByResultAndStatus() {
    try (Cloud cloud = builder().connect()) {
      String app = cloud.apps().list().toList().get(0).name();
      cloud.apps().get(app);
      sandbox.faults().inject(1, "GET", "/apps/*").status(503);
      cloud.apps().get(app);
      assertThatThrownBy(() -> cloud.apps().get("no-such-app")).isInstanceOf(CloudException.class);
    }

    assertThat(operations()).contains("GET /apps");
    assertThat(calls("success", "200")).isEqualTo(2);
    assertThat(calls("error_response", "404")).isEqualTo(1);
    assertThat(
            registry
                .get("polycloud.attempts")
                .tag("status", "503")
                .tag("error", "none")
                .timer()
                .count())
        .isEqualTo(1);
    assertThat(registry.get("polycloud.backoff").timer().count()).isEqualTo(1);
    assertThat(registry.get("polycloud.limiter.wait").timer().count()).isZero();
    assertThat(registry.get("polycloud.pool.wait").timer().count()).isGreaterThanOrEqualTo(4);
  }

  private TreeSet<String> operations() {
    return registry.find("polycloud.calls").timers().stream()
        .map(timer -> timer.getId().getTag("operation"))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theGaugesFollowAConnectionUntilItIsClosed() {
    Cloud first = builder().connect();
    Cloud second = builder().addListener(new MicrometerCallListener(registry)).connect();
    first.apps().list().toList();

    assertThat(gauge("polycloud.circuit.state")).isZero();
    assertThat(gauge("polycloud.pool.active")).isZero();
    assertThat(gauge("polycloud.pool.idle")).isEqualTo(1);
    assertThat(gauge("polycloud.pool.max")).isEqualTo(64);
    assertThat(gauge("polycloud.limiter.remaining")).isPositive();

    first.close();
    second.close();
    assertThat(gauges()).isEmpty();
  }

  @Test
  void anOpenCircuitIsCountedAndShown() {
    CircuitBreakerPolicy policy = new CircuitBreakerPolicy(50, 2, Duration.ofMinutes(1));
    try (Cloud cloud = builder().circuitBreaker(policy).retryPolicy(RetryPolicy.none()).connect()) {
      sandbox.faults().inject(2, "GET", "/apps/*").status(503);
      for (int i = 0; i < 3; i++) {
        assertThatThrownBy(() -> cloud.apps().get("shop")).isInstanceOf(CloudException.class);
      }

      assertThat(calls("circuit_open", "none")).isEqualTo(1);
      assertThat(gauge("polycloud.circuit.state")).isEqualTo(2);
      assertThat(registry.get("polycloud.circuit.changes").tag("state", "open").counter().count())
          .isEqualTo(1);
    }
  }

  @Test
  void theMetersAreThoseOfTheGuide() throws IOException {
    MicrometerCallListener listener = new MicrometerCallListener(registry);
    try (Cloud cloud = builder().connect()) {
      cloud.apps().list().toList();
      CallInfo call = new CallInfo("a", "b", "GET", "/c", "d", 1);
      listener.onWarning(new CallObserver.Warning(call, null, "deprecated"));

      assertThat(registry.getMeters().stream().map(MicrometerCallListenerTest::row).distinct())
          .containsExactlyInAnyOrderElementsOf(documented());
    }
    assertThat(Arrays.stream(CallMeter.values()).map(MicrometerCallListenerTest::row))
        .containsExactlyInAnyOrderElementsOf(documented());
  }

  private static String row(Meter meter) {
    return row(
        meter.getId().getName(),
        meter.getId().getType(),
        meter.getId().getTags().stream().map(Tag::getKey));
  }

  private static String row(CallMeter meter) {
    return row(
        meter.getName(),
        meter.getType(),
        Arrays.stream(meter.getKeyNames()).map(KeyName::asString));
  }

  private static String row(String name, Meter.Type type, Stream<String> tags) {
    return "| `%s` | %s | %s |"
        .formatted(
            name,
            type.name().toLowerCase(Locale.ROOT),
            tags.map(tag -> "`" + tag + "`").sorted().collect(Collectors.joining(", ")));
  }

  /** The first three columns of the table of meters. */
  private static List<String> documented() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("../../docs/guides/observability.md"))) {
      return lines
          .filter(line -> line.startsWith("| `polycloud.") && line.split("\\|").length == 5)
          .map(line -> line.substring(0, line.lastIndexOf('|', line.length() - 2) + 1))
          .toList();
    }
  }

  @Test
  void theMdcReachesTheCallsOfABulk() {
    MDC.put("order", "4711");

    assertThat(Bulk.of(2).map(List.of(1, 2), input -> MDC.get("order")).orThrow())
        .containsExactly("4711", "4711");
  }
}
