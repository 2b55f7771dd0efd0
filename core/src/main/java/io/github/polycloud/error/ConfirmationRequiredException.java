// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import java.util.Objects;

/**
 * Thrown if the service requires a confirmation of the call: repeat it with {@link
 * #confirmationText()}. Its kind is {@code CONFIRMATION_REQUIRED}.
 *
 * @since 0.1.0
 */
public final class ConfirmationRequiredException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final String confirmationText;

  /** Creates an error with the text to confirm with. */
  public ConfirmationRequiredException(ErrorDetails details, String confirmationText) {
    super(details);
    this.confirmationText = Objects.requireNonNull(confirmationText, "confirmationText");
  }

  /** Returns the text to send as confirmation, usually the name of the app; empty if unknown. */
  public String confirmationText() {
    return confirmationText;
  }
}
