// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import io.github.polycloud.model.FieldUpdate;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to an account. Null fields are unchanged.
 *
 * @param name full name
 * @param allowTracking whether third-party web activity tracking is allowed
 * @param beta whether beta features are enabled
 * @param email a new email address; accepted, but no longer part of the published schema
 * @param password the current password, which a change of the email address requires; omitted from
 *     {@code toString}
 * @since 0.1.0
 */
public record AccountUpdate(
    @Nullable FieldUpdate<String> name,
    @Nullable Boolean allowTracking,
    @Nullable Boolean beta,
    @Nullable String email,
    @Sensitive @Nullable String password) {
  /** Changes the email address, which the current password confirms. */
  public static AccountUpdate email(String email, String password) {
    Objects.requireNonNull(email, "email");
    Objects.requireNonNull(password, "password");
    return new AccountUpdate(null, null, null, email, password);
  }

  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** A builder of {@link AccountUpdate}. */
  public static final class Builder {
    private @Nullable FieldUpdate<String> name;
    private @Nullable Boolean allowTracking;
    private @Nullable Boolean beta;
    private @Nullable String email;
    private @Nullable String password;

    private Builder() {}

    /** Sets the full name. */
    public Builder name(FieldUpdate<String> name) {
      this.name = Objects.requireNonNull(name, "name");
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

    /** Sets a new email address; requires the {@link #password}. */
    public Builder email(String email) {
      this.email = Objects.requireNonNull(email, "email");
      return this;
    }

    /** Sets the current password, which confirms a change of the email address. */
    public Builder password(String password) {
      this.password = Objects.requireNonNull(password, "password");
      return this;
    }

    /** Builds the {@link AccountUpdate}. */
    public AccountUpdate build() {
      return new AccountUpdate(name, allowTracking, beta, email, password);
    }
  }
}
