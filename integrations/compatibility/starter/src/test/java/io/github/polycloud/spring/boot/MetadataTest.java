// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The metadata with which editors complete properties. */
class MetadataTest {
  @Test
  void eachPropertyIsDescribed() throws Exception {
    String location = "META-INF/spring-configuration-metadata.json";
    JsonNode properties = null;
    for (var url :
        Collections.list(PolycloudProperties.class.getClassLoader().getResources(location))) {
      if (url.toString().contains("starter")) {
        try (InputStream file = url.openStream()) {
          JsonNode metadata = JsonMapper.shared().readTree(file);
          if (metadata.toString().contains("polycloud.connections")) {
            properties = metadata.get("properties");
          }
        }
      }
    }
    assertThat(properties).isNotNull();
    List<String> names =
        properties.valueStream().map(property -> property.get("name").asString()).toList();
    assertThat(names)
        .contains(
            "management.health.polycloud.enabled",
            "polycloud.connections",
            "polycloud.health.timeout",
            "polycloud.metrics.enabled",
            "polycloud.observations.enabled",
            "polycloud.primary",
            "polycloud.tracing.enabled");
    assertThat(properties.valueStream())
        .allSatisfy(property -> assertThat(property.path("description").asString()).endsWith("."));
  }
}
