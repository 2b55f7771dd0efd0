package io.github.polycloud.heroku.model.pipeline;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a review app is. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record ReviewAppStatus(@JsonValue String value) {
  /** It waits for its turn. */
  public static final ReviewAppStatus PENDING = new ReviewAppStatus("pending");

  /** It is being made. */
  public static final ReviewAppStatus CREATING = new ReviewAppStatus("creating");

  /** It can be looked at. */
  public static final ReviewAppStatus CREATED = new ReviewAppStatus("created");

  /** It is being taken away. */
  public static final ReviewAppStatus DELETING = new ReviewAppStatus("deleting");

  /** It is gone. */
  public static final ReviewAppStatus DELETED = new ReviewAppStatus("deleted");

  /** It could not be made. */
  public static final ReviewAppStatus ERRORED = new ReviewAppStatus("errored");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public ReviewAppStatus {}

  @Override
  public String toString() {
    return value;
  }
}
