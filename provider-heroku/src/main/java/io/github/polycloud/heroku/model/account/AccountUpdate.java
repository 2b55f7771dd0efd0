package io.github.polycloud.heroku.model.account;

import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What to change of an account; null keeps what is there.
 *
 * @param name full name
 * @param allowTracking whether third parties may analyse its use
 * @param beta whether it takes part in betas
 */
public record AccountUpdate(
    @Nullable FieldUpdate<String> name, @Nullable Boolean allowTracking, @Nullable Boolean beta) {
  /** No change, until one is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an update together. */
  public static final class Builder {
    private @Nullable FieldUpdate<String> name;
    private @Nullable Boolean allowTracking;
    private @Nullable Boolean beta;

    private Builder() {}

    /** Full name. */
    public Builder name(FieldUpdate<String> name) {
      this.name = name;
      return this;
    }

    /** Whether third parties may analyse its use. */
    public Builder allowTracking(boolean allowTracking) {
      this.allowTracking = allowTracking;
      return this;
    }

    /** Whether it takes part in betas. */
    public Builder beta(boolean beta) {
      this.beta = beta;
      return this;
    }

    /** What was put together. */
    public AccountUpdate build() {
      return new AccountUpdate(name, allowTracking, beta);
    }
  }
}
