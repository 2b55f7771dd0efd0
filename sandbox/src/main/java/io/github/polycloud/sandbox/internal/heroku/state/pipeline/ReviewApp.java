package io.github.polycloud.sandbox.internal.heroku.state.pipeline;

import io.github.polycloud.sandbox.internal.heroku.state.deploy.AppSetup;
import io.github.polycloud.sandbox.internal.heroku.state.deploy.SourceBlob;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An app that lives as long as a branch is looked at. */
public final class ReviewApp {

  private final UUID id = UUID.randomUUID();
  private final Pipeline pipeline;
  private final Request request;
  private final Instant createdAt;
  private Status status = Status.PENDING;
  private @Nullable AppSetup setup;
  private @Nullable Status errorStatus;
  private @Nullable String message;
  private Instant updatedAt;

  /** How far it has come. */
  public enum Status {
    PENDING,
    CREATING,
    CREATED,
    DELETING,
    DELETED,
    ERRORED;

    /** As v3 writes it. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What was asked for. */
  public record Request(
      String branch,
      SourceBlob source,
      Map<String, String> environment,
      @Nullable Integer pullRequest,
      @Nullable Integer forkRepository) {

    /** Shows no config var. */
    @Override
    public String toString() {
      return "Request[branch=" + branch + "]";
    }
  }

  public ReviewApp(Pipeline pipeline, Request request, Instant now) {
    this.pipeline = pipeline;
    this.request = request;
    this.createdAt = now;
    this.updatedAt = now;
  }

  public UUID id() {
    return id;
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

  /** The setup of its app, null before there is one. */
  public @Nullable AppSetup setup() {
    return setup;
  }

  /** Where it was when it went wrong. */
  public @Nullable Status errorStatus() {
    return errorStatus;
  }

  public @Nullable String message() {
    return message;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public void creating(AppSetup begun, Instant now) {
    setup = begun;
    to(Status.CREATING, now);
  }

  public void to(Status next, Instant now) {
    status = next;
    updatedAt = now;
  }

  public void fail(String why, Instant now) {
    errorStatus = status;
    message = why;
    to(Status.ERRORED, now);
  }
}
