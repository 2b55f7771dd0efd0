package io.github.polycloud.ovh.model.cloud;

import org.jspecify.annotations.Nullable;

/**
 * The word that ends a service for good, with the token that was sent by mail. The token is not
 * shown by {@link #toString}.
 *
 * @param token the token from the mail
 * @param reason why
 * @param futureUse what comes instead
 * @param commentary what else there is to say
 */
public record TerminationConfirmation(
    String token,
    @Nullable TerminationReason reason,
    @Nullable TerminationFutureUse futureUse,
    @Nullable String commentary) {
  /** The end of the service that this token was sent for. */
  public static Builder builder(String token) {
    return new Builder(token);
  }

  @Override
  public String toString() {
    return "TerminationConfirmation[" + reason + ", " + futureUse + "]";
  }

  /** Puts the confirmation together. */
  public static final class Builder {
    private final String token;
    private @Nullable TerminationReason reason;
    private @Nullable TerminationFutureUse futureUse;
    private @Nullable String commentary;

    private Builder(String token) {
      this.token = token;
    }

    /** Why. */
    public Builder reason(TerminationReason reason) {
      this.reason = reason;
      return this;
    }

    /** What comes instead. */
    public Builder futureUse(TerminationFutureUse futureUse) {
      this.futureUse = futureUse;
      return this;
    }

    /** What else there is to say. */
    public Builder commentary(String commentary) {
      this.commentary = commentary;
      return this;
    }

    /** The confirmation, as it is sent. */
    public TerminationConfirmation build() {
      return new TerminationConfirmation(token, reason, futureUse, commentary);
    }
  }
}
