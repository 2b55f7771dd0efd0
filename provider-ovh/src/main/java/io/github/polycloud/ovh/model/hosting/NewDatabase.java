package io.github.polycloud.ovh.model.hosting;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * A database to make. Its password is not shown by {@link #toString}.
 *
 * @param type what it is
 * @param user its user, whose name it bears too
 * @param capability what of the offer it is taken from
 * @param password the password of its user
 * @param version its version, for example {@code 8.0}
 * @param quota how much it may hold in MB, for further personal ones
 */
public record NewDatabase(
    DatabaseType type,
    String user,
    @JsonProperty("capabilitie") DatabaseCapability capability,
    @Nullable String password,
    @Nullable String version,
    @Nullable String quota) {
  /** One of this kind with this user, whose name it bears too. */
  public static Builder builder(DatabaseType type, String user, DatabaseCapability capability) {
    return new Builder(type, user, capability);
  }

  @Override
  public String toString() {
    return "NewDatabase[" + type + ", " + user + ", " + capability + "]";
  }

  /** Puts the database together. */
  public static final class Builder {
    private final DatabaseType type;
    private final String user;
    private final DatabaseCapability capability;
    private @Nullable String password;
    private @Nullable String version;
    private @Nullable String quota;

    private Builder(DatabaseType type, String user, DatabaseCapability capability) {
      this.type = type;
      this.user = user;
      this.capability = capability;
    }

    /** The password of its user. */
    public Builder password(String password) {
      this.password = password;
      return this;
    }

    /** Its version, for example {@code 8.0}. */
    public Builder version(String version) {
      this.version = version;
      return this;
    }

    /** How much it may hold in MB, for further personal ones. */
    public Builder quota(String quota) {
      this.quota = quota;
      return this;
    }

    /** The database, as it is sent. */
    public NewDatabase build() {
      return new NewDatabase(type, user, capability, password, version, quota);
    }
  }
}
