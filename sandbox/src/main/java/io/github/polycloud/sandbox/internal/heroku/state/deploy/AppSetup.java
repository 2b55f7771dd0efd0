// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.deploy;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.state.release.Progress;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The setup of an app from a source and its manifest. */
public final class AppSetup extends Entity {

  private final App app;
  private Progress status = Progress.PENDING;
  private List<String> manifestErrors = List.of();
  private @Nullable String failure;
  private @Nullable Build build;
  private @Nullable Postdeploy postdeploy;
  private @Nullable String successUrl;

  /** The output and the exit status of the postdeploy script. */
  public record Postdeploy(String output, int exitCode) implements Serializable {}

  public AppSetup(App app, Instant now) {
    super(now);
    this.app = app;
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

  /** The URL for visitors after a successful setup. */
  public @Nullable String successUrl() {
    return successUrl;
  }

  public void building(Build started, Instant now) {
    build = started;
    touch(now);
  }

  public void ran(Postdeploy script, Instant now) {
    postdeploy = script;
    touch(now);
  }

  public void succeed(@Nullable String leadingTo, Instant now) {
    status = Progress.SUCCEEDED;
    successUrl = leadingTo;
    touch(now);
  }

  public void fail(String why, List<String> errors, Instant now) {
    status = Progress.FAILED;
    failure = why;
    manifestErrors = List.copyOf(errors);
    touch(now);
  }
}
