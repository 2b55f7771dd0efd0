// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.drain;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.drain.TelemetryDrain.Owner;
import java.io.Serializable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

public final class TelemetryDrains implements Serializable {

  private static final Set<String> SIGNALS = Set.of("traces", "metrics", "logs");

  private final List<TelemetryDrain> drains = new ArrayList<>();
  private final InstantSource clock;

  public TelemetryDrains(InstantSource clock) {
    this.clock = clock;
  }

  public List<TelemetryDrain> of(UUID owner) {
    return drains.stream().filter(drain -> drain.owner().id().equals(owner)).toList();
  }

  public TelemetryDrain find(String id) {
    return Lookup.first(drains, drain -> drain.id().toString().equals(id), "telemetry_drain");
  }

  public TelemetryDrain add(Owner owner, List<String> signals, Exporter exporter) {
    Instant now = clock.instant();
    TelemetryDrain drain =
        new TelemetryDrain(UUID.randomUUID(), owner, checked(signals), exporter, now, now);
    drains.add(drain);
    return drain;
  }

  public TelemetryDrain change(TelemetryDrain old, List<String> signals, Exporter exporter) {
    TelemetryDrain changed =
        new TelemetryDrain(
            old.id(), old.owner(), checked(signals), exporter, old.createdAt(), clock.instant());
    drains.set(drains.indexOf(old), changed);
    return changed;
  }

  public void remove(TelemetryDrain drain) {
    drains.remove(drain);
  }

  private static List<String> checked(List<String> signals) {
    if (signals.isEmpty() || !SIGNALS.containsAll(signals)) {
      throw HerokuError.invalid("signals must name traces, metrics or logs.");
    }
    return List.copyOf(signals);
  }
}
