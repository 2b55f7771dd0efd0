// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.sandbox.Sandbox;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Grafana dashboard uses metrics and labels that exist. */
final class DashboardTest {
  private static final Path DASHBOARD = Path.of("dashboard/polycloud.json");
  private static final Pattern METRIC = Pattern.compile("polycloud_[a-z_]+");
  private static final Pattern LABELS = Pattern.compile("by \\(([a-z, ]+)\\)");

  @Test
  void allItsMetricsAndLabelsAreExported() throws IOException {
    PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    String exported;
    try (Sandbox sandbox = Sandbox.start();
        Cloud cloud =
            Clouds.builder("heroku")
                .endpoint(sandbox.heroku().url())
                .credential("token", sandbox.heroku().token())
                .addListener(new MicrometerCallListener(registry))
                .connect()) {
      cloud.apps().list().toList();
      assertThatThrownBy(() -> cloud.apps().get("no-such-app")).isInstanceOf(CloudException.class);
      exported = registry.scrape();
    }
    Set<String> expressions = expressions();

    assertThat(expressions).hasSizeGreaterThan(10);
    for (String expression : expressions) {
      String line = "";
      for (Matcher metric = METRIC.matcher(expression); metric.find(); ) {
        assertThat(exported).as(expression).contains("\n" + metric.group() + "{");
        int start = exported.indexOf("\n" + metric.group() + "{");
        line = exported.substring(start, exported.indexOf('}', start));
      }
      for (Matcher labels = LABELS.matcher(expression); labels.find(); ) {
        for (String label : labels.group(1).split(", ")) {
          assertThat(line).as(expression).contains(label + "=\"");
        }
      }
    }
  }

  private static Set<String> expressions() throws IOException {
    JsonNode dashboard = JsonMapper.shared().readTree(Files.readString(DASHBOARD));
    assertThat(dashboard.get("title").asString()).isEqualTo("Polycloud");
    Set<String> expressions = new TreeSet<>();
    for (JsonNode panel : dashboard.get("panels")) {
      for (JsonNode target : panel.get("targets")) {
        expressions.add(target.get("expr").asString());
      }
    }
    return expressions;
  }
}
