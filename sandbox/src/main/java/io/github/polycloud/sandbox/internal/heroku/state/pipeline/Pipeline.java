package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.app.ConfigChange;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stages that apps stand in, and what they have in common. */
public final class Pipeline implements Named {

  private final UUID id = UUID.randomUUID();
  private final Instant createdAt;
  private final Map<Stage, Map<String, String>> config = new EnumMap<>(Stage.class);
  private String name;
  private @Nullable PipelineOwner owner;
  private @Nullable ReviewAppConfig reviewAppConfig;
  private Instant updatedAt;
  private int lastTestRun;

  Pipeline(String name, @Nullable PipelineOwner owner, Instant now) {
    this.name = name;
    this.owner = owner;
    this.createdAt = now;
    this.updatedAt = now;
  }

  @Override
  public UUID id() {
    return id;
  }

  @Override
  public String name() {
    return name;
  }

  public @Nullable PipelineOwner owner() {
    return owner;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  /** The config vars that apps of a stage start with. */
  public Map<String, String> config(Stage stage) {
    return config.getOrDefault(stage, Map.of());
  }

  /** Merges into the config vars of a stage; null removes. */
  public void configure(Stage stage, Map<String, @Nullable String> changes) {
    config.put(stage, ConfigChange.of(config(stage), changes).result());
  }

  public void transferTo(PipelineOwner heir, Instant now) {
    owner = heir;
    updatedAt = now;
  }

  public ReviewAppConfig reviewAppConfig() {
    if (reviewAppConfig == null) {
      throw HerokuError.notFound("review_app_config");
    }
    return reviewAppConfig;
  }

  /** What the names of review apps begin with. */
  public String reviewAppPrefix() {
    String base = reviewAppConfig == null ? null : reviewAppConfig.baseName();
    return base == null ? name : base;
  }

  /** Turns review apps on, changes how they are made, or with null turns them off. */
  public void setReviewAppConfig(@Nullable ReviewAppConfig wanted) {
    reviewAppConfig = wanted;
  }

  /** Counts test runs from 1 on. */
  public int nextTestRun() {
    return ++lastTestRun;
  }

  void rename(String newName, Instant now) {
    name = newName;
    updatedAt = now;
  }
}
