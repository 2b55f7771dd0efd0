package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The status of an app setup. An extensible enum: unknown values are preserved.
 *
 * @param value the value as sent by the service
 * @since 0.1.0
 */
public record AppSetupStatus(@JsonValue String value) {
  /** In progress. */
  public static final AppSetupStatus PENDING = new AppSetupStatus("pending");

  /** The app is set up. */
  public static final AppSetupStatus SUCCEEDED = new AppSetupStatus("succeeded");

  /** Failed; see the failure message. */
  public static final AppSetupStatus FAILED = new AppSetupStatus("failed");

  /** Creates an instance from the value sent by the service; unknown values are accepted. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AppSetupStatus {}

  @Override
  public String toString() {
    return value;
  }
}
