package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An app that is made from a source as its manifest tells. */
public final class AppSetup {

  private final UUID id = UUID.randomUUID();
  private final App app;
  private final Instant createdAt;
  private Progress status = Progress.PENDING;
  private List<String> manifestErrors = List.of();
  private @Nullable String failure;
  private @Nullable Build build;
  private @Nullable Postdeploy postdeploy;
  private @Nullable String successUrl;
  private Instant updatedAt;

  /** What the script that follows the first deploy said, and how it ended. */
  public record Postdeploy(String output, int exitCode) {}

  public AppSetup(App app, Instant now) {
    this.app = app;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
  }

  public App app() {
    return app;
  }

  public Progress status() {
    return status;
  }

  public List<String> manifestErrors() {
    return manifestErrors;
  }

  public @Nullable String failure() {
    return failure;
  }

  public @Nullable Build build() {
    return build;
  }

  public @Nullable Postdeploy postdeploy() {
    return postdeploy;
  }

  /** Where the manifest sends a visitor once all is done. */
  public @Nullable String successUrl() {
    return successUrl;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public void building(Build begun, Instant now) {
    build = begun;
    updatedAt = now;
  }

  public void ran(Postdeploy script, Instant now) {
    postdeploy = script;
    updatedAt = now;
  }

  public void succeed(@Nullable String leadingTo, Instant now) {
    status = Progress.SUCCEEDED;
    successUrl = leadingTo;
    updatedAt = now;
  }

  public void fail(String why, List<String> errors, Instant now) {
    status = Progress.FAILED;
    failure = why;
    manifestErrors = List.copyOf(errors);
    updatedAt = now;
  }
}
