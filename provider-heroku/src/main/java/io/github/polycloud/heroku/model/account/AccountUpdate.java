package io.github.polycloud.heroku.model.account;

import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an account. Null fields are unchanged.
 *
 * @param name full name
 * @param allowTracking whether third-party web activity tracking is allowed
 * @param beta whether beta features are enabled
 * @since 0.1.0
 */
public record AccountUpdate(
    @Nullable FieldUpdate<String> name, @Nullable Boolean allowTracking, @Nullable Boolean beta) {
  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link AccountUpdate}. */
  public static final class Builder {
    private @Nullable FieldUpdate<String> name;
    private @Nullable Boolean allowTracking;
    private @Nullable Boolean beta;

    private Builder() {}

    /** Sets the full name. */
    public Builder name(FieldUpdate<String> name) {
      this.name = name;
      return this;
    }

    /** Sets whether third-party web activity tracking is allowed. */
    public Builder allowTracking(boolean allowTracking) {
      this.allowTracking = allowTracking;
      return this;
    }

    /** Sets whether beta features are enabled. */
    public Builder beta(boolean beta) {
      this.beta = beta;
      return this;
    }

    /** Builds the {@link AccountUpdate}. */
    public AccountUpdate build() {
      return new AccountUpdate(name, allowTracking, beta);
    }
  }
}
