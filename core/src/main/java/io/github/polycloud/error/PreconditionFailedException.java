package io.github.polycloud.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The resource is not as the caller's {@code If-Match} said; nothing was changed. */
public final class PreconditionFailedException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String sent;
  private final @Nullable String current;

  /** A refusal of a call that was sent with the one ETag while the resource has the other. */
  public PreconditionFailedException(
      ErrorDetails details, @Nullable String sent, @Nullable String current) {
    super(details);
    this.sent = sent;
    this.current = current;
  }

  /** The {@code If-Match} that was sent. */
  public Optional<String> sentEtag() {
    return Optional.ofNullable(sent);
  }

  /** The ETag of the resource as it is now, where the service says it. */
  public Optional<String> currentEtag() {
    return Optional.ofNullable(current);
  }
}
