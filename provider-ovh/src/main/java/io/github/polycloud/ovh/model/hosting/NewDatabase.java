// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A database to create. {@link #toString} omits its password.
 *
 * @param type the database management system
 * @param user its user, which is also its name
 * @param capability the capability of the offer that it uses
 * @param password the password of its user
 * @param version its version, for example {@code 8.0}
 * @param quota its quota in MB, for additional personal databases
 * @since 0.1.0
 */
public record NewDatabase(
    DatabaseType type,
    String user,
    @JsonProperty("capabilitie") DatabaseCapability capability,
    @Sensitive @Nullable String password,
    @Nullable String version,
    @Nullable Long quota) {
  /** Rejects null components. */
  public NewDatabase {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(capability, "capability");
  }

  /**
   * Returns a builder for a database with this capability, type and user, which is also its name.
   */
  public static Builder builder(DatabaseType type, String user, DatabaseCapability capability) {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(user, "user");
    Objects.requireNonNull(capability, "capability");
    return new Builder(type, user, capability);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Builds the database. */
  public static final class Builder {
    private final DatabaseType type;
    private final String user;
    private final DatabaseCapability capability;
    private @Nullable String password;
    private @Nullable String version;
    private @Nullable Long quota;

    private Builder(DatabaseType type, String user, DatabaseCapability capability) {
      this.type = type;
      this.user = user;
      this.capability = capability;
    }

    /** Sets the password of its user. */
    public Builder password(String password) {
      this.password = Objects.requireNonNull(password, "password");
      return this;
    }

    /** Sets its version, for example {@code 8.0}. */
    public Builder version(String version) {
      this.version = Objects.requireNonNull(version, "version");
      return this;
    }

    /** Sets its quota in MB, for additional personal databases. */
    public Builder quota(long quota) {
      this.quota = quota;
      return this;
    }

    /** Returns the database. */
    public NewDatabase build() {
      return new NewDatabase(type, user, capability, password, version, quota);
    }
  }
}
