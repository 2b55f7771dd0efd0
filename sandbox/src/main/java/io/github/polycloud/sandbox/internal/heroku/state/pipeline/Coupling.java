// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** The coupling of an app to a pipeline stage. */
public record Coupling(
    UUID id, App app, Pipeline pipeline, Stage stage, Instant createdAt, Instant updatedAt)
    implements Serializable {

  Coupling at(Stage other, Instant now) {
    return new Coupling(id, app, pipeline, other, createdAt, now);
  }
}
