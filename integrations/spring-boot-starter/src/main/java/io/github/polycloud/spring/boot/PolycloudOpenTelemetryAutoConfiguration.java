// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.opentelemetry.OpenTelemetryCallListener;
import io.opentelemetry.api.OpenTelemetry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Spans of all connections, if {@code polycloud-opentelemetry} is present. */
@AutoConfiguration(
    before = PolycloudAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.opentelemetry.OpenTelemetryAutoConfiguration",
      "org.springframework.boot.opentelemetry.autoconfigure.OpenTelemetrySdkAutoConfiguration"
    })
@ConditionalOnClass({OpenTelemetryCallListener.class, OpenTelemetry.class})
class PolycloudOpenTelemetryAutoConfiguration {
  @Bean
  @ConditionalOnBean(OpenTelemetry.class)
  @ConditionalOnMissingBean
  @ConditionalOnProperty(name = "polycloud.tracing.enabled", matchIfMissing = true)
  OpenTelemetryCallListener polycloudSpanListener(OpenTelemetry openTelemetry) {
    return OpenTelemetryCallListener.create(openTelemetry);
  }
}
