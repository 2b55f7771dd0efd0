package io.github.polycloud.heroku.deploy;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorDetails;
import io.github.polycloud.error.ErrorKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A build, a release phase or the set-up of an app failed. It is of kind {@code CONFLICT}, and
 * carries the end of what was printed, where the reason stands.
 */
public final class DeployException extends CloudException {
  private static final long serialVersionUID = 1L;

  // Not serialized, and not in the message: what code prints may hold secrets of the app.
  private final transient @Nullable List<String> outputTail;

  DeployException(String message, List<String> outputTail) {
    super(ErrorDetails.of(ErrorKind.CONFLICT, message));
    this.outputTail = List.copyOf(outputTail);
  }

  /** The last lines of the output, at most fifty; none when it could not be read. */
  public List<String> outputTail() {
    return outputTail == null ? List.of() : outputTail;
  }
}
