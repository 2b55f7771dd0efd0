// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.protocol;

import java.time.InstantSource;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Generates the {@code X-Ovh-Queryid} of responses. */
final class QueryIds {

  private final InstantSource clock;
  private final AtomicLong count = new AtomicLong(10_000);

  QueryIds(InstantSource clock) {
    this.clock = clock;
  }

  String next() {
    return "EU.ext-3.%x.%d.%s"
        .formatted(clock.instant().getEpochSecond(), count.incrementAndGet(), UUID.randomUUID());
  }
}
