// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.micrometer.MicrometerCallListener;
import io.github.polycloud.micrometer.ObservationCallListener;
import io.github.polycloud.opentelemetry.OpenTelemetryCallListener;
import io.github.polycloud.sandbox.Sandbox;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Metrics, observations and spans of connections. */
class ObservabilityTest {
  private static ApplicationContextRunner shop(String... more) {
    return Application.withSandbox("polycloud.connections.shop.provider=heroku")
        .withPropertyValues(more);
  }

  @Configuration(proxyBeanMethods = false)
  static class Micrometer {
    private final List<String> observed = new CopyOnWriteArrayList<>();

    @Bean
    MeterRegistry meterRegistry() {
      return new SimpleMeterRegistry();
    }

    @Bean
    ObservationRegistry observationRegistry() {
      ObservationRegistry registry = ObservationRegistry.create();
      registry
          .observationConfig()
          .observationHandler(
              new ObservationHandler<Observation.Context>() {
                @Override
                public void onStop(Observation.Context context) {
                  observed.add(context.getName());
                }

                @Override
                public boolean supportsContext(Observation.Context context) {
                  return true;
                }
              });
      return registry;
    }
  }

  @Configuration(proxyBeanMethods = false)
  static class Tracing {
    private final InMemorySpanExporter spans = InMemorySpanExporter.create();

    @Bean
    OpenTelemetry openTelemetry() {
      return OpenTelemetrySdk.builder()
          .setTracerProvider(
              SdkTracerProvider.builder()
                  .addSpanProcessor(SimpleSpanProcessor.create(spans))
                  .build())
          .build();
    }
  }

  @Test
  void callsAreMeteredAndObserved() {
    // Boot makes an OpenTelemetry bean, because its SDK is on the class path of these tests.
    shop("polycloud.tracing.enabled=false")
        .withUserConfiguration(Micrometer.class)
        .run(
            context -> {
              context.getBean(Cloud.class).account().profile();
              assertThat(
                      context
                          .getBean(MeterRegistry.class)
                          .get("polycloud.calls")
                          .tag("connection", "shop")
                          .timer()
                          .count())
                  .isEqualTo(1);
              assertThat(context.getBean(Micrometer.class).observed)
                  .contains("polycloud.call", "polycloud.attempt");
            });
  }

  @Test
  void callsHaveSpansWithOpenTelemetryAndNoObservationsBesides() {
    shop()
        .withUserConfiguration(Micrometer.class, Tracing.class)
        .run(
            context -> {
              context.getBean(Cloud.class).account().profile();
              assertThat(context.getBean(Tracing.class).spans.getFinishedSpanItems())
                  .extracting(SpanData::getName)
                  .containsExactly("GET /account");
              assertThat(context).doesNotHaveBean(ObservationCallListener.class);
              assertThat(context).hasSingleBean(MicrometerCallListener.class);
            });
  }

  @Test
  void eachCanBeDisabled() {
    shop(
            "polycloud.metrics.enabled=false",
            "polycloud.observations.enabled=false",
            "polycloud.tracing.enabled=false")
        .withUserConfiguration(Micrometer.class, Tracing.class)
        .run(
            context ->
                assertThat(context)
                    .hasNotFailed()
                    .doesNotHaveBean(MicrometerCallListener.class)
                    .doesNotHaveBean(ObservationCallListener.class)
                    .doesNotHaveBean(OpenTelemetryCallListener.class));
  }

  @Test
  void aConnectionNeedsNoneOfThem() {
    shop()
        .withClassLoader(
            new FilteredClassLoader(
                "io.github.polycloud.micrometer",
                "io.github.polycloud.opentelemetry",
                "io.micrometer.core",
                "io.opentelemetry"))
        .run(context -> context.getBean(Cloud.class).ping());
  }

  @Test
  void aConnectionNeedsNoActuator() {
    // Without the auto-configuration of Boot, whose actuator cannot be filtered.
    new ApplicationContextRunner()
        .withPropertyValues("polycloud.connections.shop.provider=heroku")
        .withConfiguration(
            AutoConfigurations.of(
                PolycloudAutoConfiguration.class,
                PolycloudSandboxAutoConfiguration.class,
                PolycloudSanitizingAutoConfiguration.class))
        .withBean(Sandbox.class, Sandbox::start)
        .withClassLoader(new FilteredClassLoader("org.springframework.boot.actuate"))
        .run(
            context -> {
              context.getBean(Cloud.class).ping();
              assertThat(context).doesNotHaveBean("polycloudSanitizingFunction");
            });
  }
}
