// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import io.github.polycloud.micrometer.CallObservationConvention;
import io.github.polycloud.micrometer.MicrometerCallListener;
import io.github.polycloud.micrometer.ObservationCallListener;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Metrics and observations of all connections, if {@code polycloud-micrometer} is present. */
@AutoConfiguration(
    before = PolycloudAutoConfiguration.class,
    after = PolycloudOpenTelemetryAutoConfiguration.class,
    afterName = {
      "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.actuate.autoconfigure.observation.ObservationAutoConfiguration",
      "org.springframework.boot.micrometer.metrics.autoconfigure.CompositeMeterRegistryAutoConfiguration",
      "org.springframework.boot.micrometer.observation.autoconfigure.ObservationAutoConfiguration"
    })
@ConditionalOnClass({MicrometerCallListener.class, MeterRegistry.class})
class PolycloudMicrometerAutoConfiguration {
  @Bean
  @ConditionalOnBean(MeterRegistry.class)
  @ConditionalOnMissingBean
  @ConditionalOnProperty(name = "polycloud.metrics.enabled", matchIfMissing = true)
  MicrometerCallListener polycloudMeterListener(MeterRegistry registry) {
    return new MicrometerCallListener(registry);
  }

  // Not beside the spans of polycloud-opentelemetry, which would be doubled.
  @Bean
  @ConditionalOnBean(ObservationRegistry.class)
  @ConditionalOnMissingBean(
      value = ObservationCallListener.class,
      type = "io.github.polycloud.opentelemetry.OpenTelemetryCallListener")
  @ConditionalOnProperty(name = "polycloud.observations.enabled", matchIfMissing = true)
  ObservationCallListener polycloudObservationListener(
      ObservationRegistry registry, ObjectProvider<CallObservationConvention> convention) {
    return new ObservationCallListener(registry, convention.getIfAvailable());
  }
}
