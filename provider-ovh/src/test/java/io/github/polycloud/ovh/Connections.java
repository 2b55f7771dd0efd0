// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh;

import io.github.polycloud.CloudBuilder;
import io.github.polycloud.Clouds;
import io.github.polycloud.auth.Environment;
import io.github.polycloud.config.TimeSource;
import io.github.polycloud.sandbox.OvhEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import java.time.Clock;
import java.util.Map;

/** Connections that are isolated from the environment of the test machine and never wait. */
public final class Connections {
  private Connections() {}

  /** Connects with a consumer key that grants everything. */
  public static CloudBuilder to(Sandbox sandbox) {
    return withoutConsumerKey(sandbox).credential("consumer_key", sandbox.ovh().consumerKey());
  }

  static CloudBuilder withoutConsumerKey(Sandbox sandbox) {
    OvhEndpoint access = sandbox.ovh();
    return Clouds.builder(new OvhProvider())
        .environment(Environment.of(Map.of()))
        .endpoint(access.url())
        .credential("application_key", access.applicationKey())
        .credential("application_secret", access.applicationSecret())
        .timeSource(timing(Clock.systemUTC()));
  }

  static TimeSource timing(Clock clock) {
    return new TimeSource(clock, System::nanoTime, time -> {}, () -> 0.5);
  }
}
