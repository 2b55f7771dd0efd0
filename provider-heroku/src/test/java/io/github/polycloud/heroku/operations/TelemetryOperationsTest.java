// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.operations;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.polycloud.heroku.api.Apps;
import io.github.polycloud.heroku.api.Spaces;
import io.github.polycloud.heroku.api.Teams;
import io.github.polycloud.heroku.api.Telemetry;
import io.github.polycloud.heroku.model.log.NewTelemetryDrain;
import io.github.polycloud.heroku.model.log.TelemetryDrain;
import io.github.polycloud.heroku.model.log.TelemetryDrainUpdate;
import io.github.polycloud.heroku.model.log.TelemetryExporter;
import io.github.polycloud.heroku.model.log.TelemetryExporterType;
import io.github.polycloud.heroku.model.log.TelemetryOwner;
import io.github.polycloud.heroku.model.log.TelemetrySignal;
import io.github.polycloud.heroku.model.space.NewSpace;
import java.util.List;
import java.util.Map;

class TelemetryOperationsTest extends HerokuOperations<Telemetry> {
  TelemetryOperationsTest() {
    super(Telemetry.class);
  }

  @Override
  protected void runScenario(Telemetry telemetry) {
    String app = api(Apps.class).get(app()).id();
    TelemetryExporter exporter =
        TelemetryExporter.of(TelemetryExporterType.OTLP_HTTP, "https://otel.example.org")
            .with(Map.of("x-key", "s3cret"));
    TelemetryDrain drain =
        telemetry.create(
            new NewTelemetryDrain(
                TelemetryOwner.app(app), List.of(TelemetrySignal.TRACES), exporter));
    assertThat(drain.exporter()).isEqualTo(exporter);
    assertThat(telemetry.get(drain.id())).isEqualTo(drain);
    assertThat(telemetry.listByApp(app)).containsExactly(drain);

    TelemetryDrain changed =
        telemetry.update(
            drain.id(),
            TelemetryDrainUpdate.signals(TelemetrySignal.METRICS, TelemetrySignal.LOGS));
    assertThat(changed.signals()).containsExactly(TelemetrySignal.METRICS, TelemetrySignal.LOGS);
    assertThat(changed.exporter()).isEqualTo(exporter);

    assertThat(telemetry.delete(drain.id()).id()).isEqualTo(drain.id());
    assertThat(telemetry.listByApp(app)).isEmpty();

    String team = api(Teams.class).list().first(1).get(0).name();
    String space = api(Spaces.class).create(NewSpace.builder("orbit", team).build()).id();
    TelemetryDrain ofSpace =
        telemetry.create(
            new NewTelemetryDrain(
                TelemetryOwner.space(space), List.of(TelemetrySignal.LOGS), exporter));
    assertThat(telemetry.listBySpace(space)).containsExactly(ofSpace);
  }
}
