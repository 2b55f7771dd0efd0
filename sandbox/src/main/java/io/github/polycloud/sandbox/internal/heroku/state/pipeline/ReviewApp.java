// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.Entity;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A review app of a branch. */
public final class ReviewApp extends Entity {

  private final Pipeline pipeline;
  private final Request request;
  private Status status = Status.PENDING;
  private @Nullable AppSetup setup;
  private @Nullable Status errorStatus;
  private @Nullable String message;

  public enum Status {
    PENDING,
    CREATING,
    CREATED,
    DELETING,
    DELETED,
    ERRORED;

    /** The status in the format of v3. */
    public String apiValue() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public record Request(
      String branch,
      SourceBlob source,
      Map<String, String> environment,
      @Nullable Integer pullRequest,
      @Nullable Integer forkRepository)
      implements Serializable {

    /** Omits the config vars. */
    @Override
    public String toString() {
      return "Request[branch=" + branch + "]";
    }
  }

  public ReviewApp(Pipeline pipeline, Request request, Instant now) {
    super(now);
    this.pipeline = pipeline;
    this.request = request;
  }

  public Pipeline pipeline() {
    return pipeline;
  }

  public Request request() {
    return request;
  }

  public Status status() {
    return status;
  }

  /** The setup of its app, null before it has started. */
  public @Nullable AppSetup setup() {
    return setup;
  }

  /** The status during which it failed. */
  public @Nullable Status errorStatus() {
    return errorStatus;
  }

  public @Nullable String message() {
    return message;
  }

  public void creating(AppSetup started, Instant now) {
    setup = started;
    to(Status.CREATING, now);
  }

  public void to(Status next, Instant now) {
    status = next;
    touch(now);
  }

  public void fail(String why, Instant now) {
    errorStatus = status;
    message = why;
    to(Status.ERRORED, now);
  }
}
