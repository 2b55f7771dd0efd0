// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.app.ConfigChange;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A pipeline with its owner and the settings of its stages. */
public final class Pipeline extends Entity implements Named {

  private final Map<Stage, Map<String, String>> config = new EnumMap<>(Stage.class);
  private String name;
  private @Nullable PipelineOwner owner;
  private @Nullable ReviewAppConfig reviewAppConfig;
  private int lastTestRun;

  Pipeline(String name, @Nullable PipelineOwner owner, Instant now) {
    super(now);
    this.name = name;
    this.owner = owner;
  }

  @Override
  public String name() {
    return name;
  }

  public @Nullable PipelineOwner owner() {
    return owner;
  }

  /** The initial config vars of apps of a stage. */
  public Map<String, String> config(Stage stage) {
    return config.getOrDefault(stage, Map.of());
  }

  /** Merges the config vars of a stage; null removes one. */
  public void configure(Stage stage, Map<String, @Nullable String> changes) {
    config.put(stage, ConfigChange.of(config(stage), changes).result());
  }

  public void transferTo(PipelineOwner heir, Instant now) {
    owner = heir;
    touch(now);
  }

  public ReviewAppConfig reviewAppConfig() {
    if (reviewAppConfig == null) {
      throw HerokuError.notFound("review_app_config");
    }
    return reviewAppConfig;
  }

  /** The prefix of review app names. */
  public String reviewAppPrefix() {
    String base = reviewAppConfig == null ? null : reviewAppConfig.baseName();
    return base == null ? name : base;
  }

  /** Enables or changes review apps; null disables them. */
  public void setReviewAppConfig(@Nullable ReviewAppConfig requested) {
    reviewAppConfig = requested;
  }

  public int nextTestRun() {
    return ++lastTestRun;
  }

  void rename(String newName, Instant now) {
    name = newName;
    touch(now);
  }
}
