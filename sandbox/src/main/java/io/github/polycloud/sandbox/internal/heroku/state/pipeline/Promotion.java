// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import io.github.polycloud.sandbox.internal.heroku.state.release.Release;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A promotion of code from one app of a pipeline to others. */
public final class Promotion extends Entity {

  private final Pipeline pipeline;
  private final App source;
  private final Release release;
  private final List<Target> targets;
  private @Nullable Instant completedAt;

  public static final class Target implements Serializable {

    private final UUID id = UUID.randomUUID();
    private final App app;
    private @Nullable UUID release;
    private @Nullable String error;
    private Progress status = Progress.PENDING;

    private Target(App app) {
      this.app = app;
    }

    public UUID id() {
      return id;
    }

    public App app() {
      return app;
    }

    public @Nullable UUID release() {
      return release;
    }

    public @Nullable String error() {
      return error;
    }

    public Progress status() {
      return status;
    }

    public void released(Release made) {
      release = made.id();
    }

    public void end(boolean success, @Nullable String why) {
      status = Progress.of(success);
      error = why;
    }
  }

  public Promotion(Pipeline pipeline, App source, Release release, List<App> targets, Instant now) {
    super(now);
    this.pipeline = pipeline;
    this.source = source;
    this.release = release;
    this.targets = targets.stream().map(Target::new).toList();
  }

  public Pipeline pipeline() {
    return pipeline;
  }

  public App source() {
    return source;
  }

  public Release release() {
    return release;
  }

  public List<Target> targets() {
    return targets;
  }

  /** The completion time of the last target, null before. */
  public @Nullable Instant completedAt() {
    return completedAt;
  }

  public void complete(Instant now) {
    completedAt = now;
  }
}
