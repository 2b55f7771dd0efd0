// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.micrometer;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.Cloud;
import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.concurrent.Bulk;
import io.github.polycloud.config.RetryPolicy;
import io.github.polycloud.sandbox.Sandbox;
import io.micrometer.common.KeyValues;
import io.micrometer.context.ContextRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.contextpropagation.ObservationThreadLocalAccessor;
import io.micrometer.observation.tck.TestObservationRegistry;
import io.micrometer.observation.tck.TestObservationRegistryAssert;
import io.micrometer.observation.transport.SenderContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Observations of calls to the sandbox. */
@SuppressWarnings("try") // A scope is only closed.
final class ObservationCallListenerTest {
  private final TestObservationRegistry registry = TestObservationRegistry.create();
  private final Sandbox sandbox = Sandbox.start();

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private CloudBuilder builder(ObservationCallListener listener) {
    return Clouds.builder("heroku")
        .endpoint(sandbox.heroku().url())
        .credential("token", sandbox.heroku().token())
        .retryPolicy(new RetryPolicy(3, Duration.ofMillis(1), Duration.ofMillis(2), 0))
        .addListener(listener);
  }

  @Test
  void aCallAndItsAttemptsAreObserved() {
    sandbox.faults().inject(1, "GET", "/apps").status(503);
    try (Cloud cloud = builder(new ObservationCallListener(registry)).connect()) {
      cloud.apps().list().toList();
    }

    TestObservationRegistryAssert.assertThat(registry)
        .doesNotHaveAnyRemainingCurrentObservation()
        .hasNumberOfObservationsWithNameEqualTo("polycloud.call", 1)
        .hasNumberOfObservationsWithNameEqualTo("polycloud.attempt", 2)
        .hasObservationWithNameEqualTo("polycloud.call")
        .that()
        .hasBeenStarted()
        .hasBeenStopped()
        .hasContextualNameEqualTo("GET /apps")
        .hasLowCardinalityKeyValue("connection", "heroku")
        .hasLowCardinalityKeyValue("provider", "heroku")
        .hasLowCardinalityKeyValue("operation", "GET /apps")
        .hasLowCardinalityKeyValue("result", "success")
        .hasLowCardinalityKeyValue("status", "200");
    TestObservationRegistryAssert.assertThat(registry)
        .hasAnObservationWithAKeyValue("http.response.status_code", "503")
        .hasAnObservationWithAKeyValue("http.request.resend_count", "1");
  }

  @Test
  void theConventionCanBeReplaced() {
    CallObservationConvention convention =
        new DefaultCallObservationConvention() {
          @Override
          public String getName() {
            return "shop.cloud";
          }

          @Override
          public KeyValues getLowCardinalityKeyValues(CallObservationContext context) {
            return super.getLowCardinalityKeyValues(context).and("team", "shop");
          }
        };
    try (Cloud cloud = builder(new ObservationCallListener(registry, convention)).connect()) {
      cloud.account().profile();
    }

    TestObservationRegistryAssert.assertThat(registry)
        .hasObservationWithNameEqualTo("shop.cloud")
        .that()
        .hasLowCardinalityKeyValue("team", "shop");
  }

  @Test
  void aHandlerCanSendItsContextToTheService() {
    registry
        .observationConfig()
        .observationHandler(
            new ObservationHandler<SenderContext<Object>>() {
              @Override
              public void onStart(SenderContext<Object> context) {
                context.getSetter().set(context.getCarrier(), "traceparent", "00-1-2-01");
              }

              @Override
              public boolean supportsContext(Observation.Context context) {
                return context instanceof SenderContext<?>;
              }
            });
    try (Cloud cloud = builder(new ObservationCallListener(registry)).connect()) {
      cloud.account().profile();
    }

    assertThat(sandbox.requests().find("GET", "/account"))
        .singleElement()
        .satisfies(request -> assertThat(request.header("traceparent")).hasValue("00-1-2-01"));
  }

  @Test
  void theCurrentObservationReachesTheCallsOfABulk() {
    ContextRegistry.getInstance()
        .registerThreadLocalAccessor(new ObservationThreadLocalAccessor(registry));
    try (Cloud cloud = builder(new ObservationCallListener(registry)).connect()) {
      Observation parent = Observation.start("bulk", registry);
      try (Observation.Scope scope = parent.openScope()) {
        Bulk.of(2).map(List.of(1, 2), input -> cloud.account().profile()).orThrow();
      }
      parent.stop();
    }

    TestObservationRegistryAssert.assertThat(registry)
        .hasNumberOfObservationsWithNameEqualTo("polycloud.call", 2);
    TestObservationRegistryAssert.assertThat(registry)
        .forAllObservationsWithNameEqualTo(
            "polycloud.call", context -> context.hasParentObservation());
  }
}
