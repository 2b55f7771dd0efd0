// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Confirmation of the termination of a service, with the token that OVH sent by mail. {@link
 * #toString} omits the token.
 *
 * @param token the token from the mail
 * @param reason the reason
 * @param futureUse the planned replacement
 * @param commentary a free-text comment
 * @since 0.1.0
 */
public record TerminationConfirmation(
    @Sensitive String token,
    @Nullable TerminationReason reason,
    @Nullable TerminationFutureUse futureUse,
    @Nullable String commentary) {
  /** Rejects null components. */
  public TerminationConfirmation {
    Objects.requireNonNull(token, "token");
  }

  /** Returns a builder for the service that this token was sent for. */
  public static Builder builder(String token) {
    Objects.requireNonNull(token, "token");
    return new Builder(token);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Builds the confirmation. */
  public static final class Builder {
    private final String token;
    private @Nullable TerminationReason reason;
    private @Nullable TerminationFutureUse futureUse;
    private @Nullable String commentary;

    private Builder(String token) {
      this.token = token;
    }

    /** Sets the reason. */
    public Builder reason(TerminationReason reason) {
      this.reason = Objects.requireNonNull(reason, "reason");
      return this;
    }

    /** Sets the planned replacement. */
    public Builder futureUse(TerminationFutureUse futureUse) {
      this.futureUse = Objects.requireNonNull(futureUse, "futureUse");
      return this;
    }

    /** Sets a free-text comment. */
    public Builder commentary(String commentary) {
      this.commentary = Objects.requireNonNull(commentary, "commentary");
      return this;
    }

    /** Returns the confirmation. */
    public TerminationConfirmation build() {
      return new TerminationConfirmation(token, reason, futureUse, commentary);
    }
  }
}
