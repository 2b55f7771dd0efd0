package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of a review app. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record ReviewAppStatus(@JsonValue String value) {
  /** Pending. */
  public static final ReviewAppStatus PENDING = new ReviewAppStatus("pending");

  /** Being created. */
  public static final ReviewAppStatus CREATING = new ReviewAppStatus("creating");

  /** Created and reachable. */
  public static final ReviewAppStatus CREATED = new ReviewAppStatus("created");

  /** Being deleted. */
  public static final ReviewAppStatus DELETING = new ReviewAppStatus("deleting");

  /** Deleted. */
  public static final ReviewAppStatus DELETED = new ReviewAppStatus("deleted");

  /** Creation failed. */
  public static final ReviewAppStatus ERRORED = new ReviewAppStatus("errored");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReviewAppStatus {}

  @Override
  public String toString() {
    return value;
  }
}
