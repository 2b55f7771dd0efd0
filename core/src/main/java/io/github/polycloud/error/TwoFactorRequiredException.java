package io.github.polycloud.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The service wants the call repeated with a code from the user's second factor. */
public final class TwoFactorRequiredException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String app;

  /** A demand for a code, for one app or for the account. */
  public TwoFactorRequiredException(ErrorDetails details, @Nullable String app) {
    super(details);
    this.app = app;
  }

  /** The app that the code is wanted for; empty when it is for the account. */
  public Optional<String> app() {
    return Optional.ofNullable(app);
  }
}
