package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * What became of a transfer. An open set: a word that no constant names is kept as the service sent
 * it.
 *
 * @param value the word
 */
public record AppTransferState(@JsonValue String value) {
  /** It waits for its recipient. */
  public static final AppTransferState PENDING = new AppTransferState("pending");

  /** The app has a new owner. */
  public static final AppTransferState ACCEPTED = new AppTransferState("accepted");

  /** The app stays where it is. */
  public static final AppTransferState DECLINED = new AppTransferState("declined");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AppTransferState {}

  @Override
  public String toString() {
    return value;
  }
}
