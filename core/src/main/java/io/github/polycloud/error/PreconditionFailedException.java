// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Thrown if the resource does not match the {@code If-Match} header of the request; it was not
 * changed. Its kind is {@code PRECONDITION_FAILED}.
 *
 * @since 0.1.0
 */
public final class PreconditionFailedException extends CloudException {
  private static final long serialVersionUID = 1L;

  private final @Nullable String sent;
  private final @Nullable String current;

  /**
   * Creates an error for a rejected precondition.
   *
   * @param details details of the call
   * @param sent the ETag that was sent; null if unknown
   * @param current the current ETag of the resource; null if the service did not report it
   */
  public PreconditionFailedException(
      ErrorDetails details, @Nullable String sent, @Nullable String current) {
    super(details);
    this.sent = sent;
    this.current = current;
  }

  /** Returns the {@code If-Match} header that was sent; empty if unknown. */
  public Optional<String> sentEtag() {
    return Optional.ofNullable(sent);
  }

  /** Returns the current ETag of the resource; empty if the service did not report it. */
  public Optional<String> currentEtag() {
    return Optional.ofNullable(current);
  }
}
