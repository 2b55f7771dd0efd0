package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The state of an app transfer. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record AppTransferState(@JsonValue String value) {
  /** Awaiting the recipient's decision. */
  public static final AppTransferState PENDING = new AppTransferState("pending");

  /** Accepted; the app has changed owner. */
  public static final AppTransferState ACCEPTED = new AppTransferState("accepted");

  /** Declined; the owner is unchanged. */
  public static final AppTransferState DECLINED = new AppTransferState("declined");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AppTransferState {}

  @Override
  public String toString() {
    return value;
  }
}
