package io.github.polycloud.heroku.model.app;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * How far a set-up is. An open set: a word that no constant names is kept as the service sent it.
 *
 * @param value the word
 */
public record AppSetupStatus(@JsonValue String value) {
  /** It is under way. */
  public static final AppSetupStatus PENDING = new AppSetupStatus("pending");

  /** The app is there. */
  public static final AppSetupStatus SUCCEEDED = new AppSetupStatus("succeeded");

  /** It came to nothing; the failure message says why. */
  public static final AppSetupStatus FAILED = new AppSetupStatus("failed");

  /** Reads the word as it stands on the wire. */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public AppSetupStatus {}

  @Override
  public String toString() {
    return value;
  }
}
