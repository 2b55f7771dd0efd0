// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

/**
 * The plot of the guide, of measured values. It is written with {@code -Dobservability.write=true}.
 */
final class IncidentPlotTest {
  private static final Path IMAGE = Path.of("../../docs/images/observability.svg");
  private static final int MAX_SIZE = 30_000;

  /** The calls of the incident: each result that it must cause. */
  @Test
  void theMetersShowAnIncident() throws Exception {
    boolean write = Boolean.getBoolean("observability.write");
    MeteredIncident incident =
        write
            ? MeteredIncident.of(2400, Duration.ofMillis(500))
            : MeteredIncident.of(120, Duration.ofMillis(50));
    Map<String, Double> most = new TreeMap<>();
    incident
        .samples()
        .forEach(
            sample -> sample.rates().forEach((name, rate) -> most.merge(name, rate, Math::max)));

    assertThat(most).containsOnlyKeys("success", "error_response", "circuit_open");
    assertThat(most.values()).allMatch(rate -> rate > 0);
    assertThat(slowest(incident)).isGreaterThanOrEqualTo(MeteredIncident.DELAY.toMillis());
    String svg = new IncidentPlot(incident).svg();
    if (write) {
      Files.writeString(IMAGE, svg);
    }
    check(svg);
  }

  private static double slowest(MeteredIncident incident) {
    return incident.samples().stream()
        .flatMapToDouble(each -> each.millis().stream().mapToDouble(Double::doubleValue))
        .max()
        .orElse(0);
  }

  @Test
  void theImageOfTheGuideIsComplete() throws Exception {
    check(Files.readString(IMAGE));
  }

  private static void check(String svg) throws Exception {
    assertThat(svg).hasSizeLessThan(MAX_SIZE);
    Document parsed =
        DocumentBuilderFactory.newDefaultInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
    NodeList texts = parsed.getElementsByTagName("text");
    StringBuilder labels = new StringBuilder();
    for (int i = 0; i < texts.getLength(); i++) {
      labels.append(texts.item(i).getTextContent()).append('\n');
    }
    assertThat(labels.toString())
        .contains(
            "calls per second, by result",
            "duration of successful calls in milliseconds",
            "time in seconds",
            "circuit_open",
            "error_response",
            "success",
            "p50",
            "p95",
            "p99");
  }
}
