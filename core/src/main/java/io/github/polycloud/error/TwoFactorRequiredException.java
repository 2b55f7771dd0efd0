// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if the service requires a code of the user's second factor: repeat the call with it.
 *
 * @since 0.1.0
 */
public final class TwoFactorRequiredException extends AuthenticationException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String app;

  /**
   * Creates an error for a missing second factor.
   *
   * @param details details of the call
   * @param app the app that the code is required for; null for the account
   */
  public TwoFactorRequiredException(ErrorDetails details, @Nullable String app) {
    super(details);
    this.app = app;
  }

  /** Returns the app that the code is required for; empty if it is required for the account. */
  public Optional<String> app() {
    return Optional.ofNullable(app);
  }
}
