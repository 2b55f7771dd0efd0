// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.model.FieldUpdate;
import io.github.polycloud.model.SshPublicKey;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Update of a dedicated server; null leaves a field unchanged.
 *
 * <pre>{@code
 * DedicatedServerUpdate.builder().monitoring(true).rescueMail(null).build();
 * }</pre>
 *
 * @param monitoring whether OVH monitors it
 * @param noIntervention whether OVH must not intervene when it does not respond
 * @param state its health state, to report a recovery
 * @param bootId id of its boot configuration
 * @param bootScript its boot script
 * @param rootDevice its root device
 * @param rescueMail mail address for the credentials of the rescue system
 * @param rescueSshKey public SSH key for the rescue system, as one line of text
 * @since 0.1.0
 */
public record DedicatedServerUpdate(
    @Nullable Boolean monitoring,
    @Nullable Boolean noIntervention,
    @Nullable DedicatedServerState state,
    @Nullable FieldUpdate<Long> bootId,
    @Nullable FieldUpdate<String> bootScript,
    @Nullable FieldUpdate<String> rootDevice,
    @Nullable FieldUpdate<String> rescueMail,
    @Nullable FieldUpdate<String> rescueSshKey) {
  /**
   * Checks the SSH key.
   *
   * @throws CloudException of kind {@code INVALID_REQUEST} if it is a private key or has several
   *     lines; the message does not quote it
   */
  public DedicatedServerUpdate {
    if (rescueSshKey != null && rescueSshKey.value() != null) {
      SshPublicKey.requirePublic(rescueSshKey.value());
    }
  }

  /** Returns a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the update. */
  public static final class Builder {
    private @Nullable Boolean monitoring;
    private @Nullable Boolean noIntervention;
    private @Nullable DedicatedServerState state;
    private @Nullable FieldUpdate<Long> bootId;
    private @Nullable FieldUpdate<String> bootScript;
    private @Nullable FieldUpdate<String> rootDevice;
    private @Nullable FieldUpdate<String> rescueMail;
    private @Nullable FieldUpdate<String> rescueSshKey;

    private Builder() {}

    /** Sets whether OVH monitors it. */
    public Builder monitoring(boolean monitoring) {
      this.monitoring = monitoring;
      return this;
    }

    /** Sets whether OVH must not intervene when it does not respond. */
    public Builder noIntervention(boolean noIntervention) {
      this.noIntervention = noIntervention;
      return this;
    }

    /** Sets its health state, to report a recovery. */
    public Builder state(DedicatedServerState state) {
      this.state = Objects.requireNonNull(state, "state");
      return this;
    }

    /** Sets the id of its boot configuration; null clears it. */
    public Builder bootId(@Nullable Long bootId) {
      this.bootId = new FieldUpdate<>(bootId);
      return this;
    }

    /** Sets its boot script; null clears it. */
    public Builder bootScript(@Nullable String bootScript) {
      this.bootScript = new FieldUpdate<>(bootScript);
      return this;
    }

    /** Sets its root device; null clears it. */
    public Builder rootDevice(@Nullable String rootDevice) {
      this.rootDevice = new FieldUpdate<>(rootDevice);
      return this;
    }

    /** Sets the mail address for the credentials of the rescue system; null clears it. */
    public Builder rescueMail(@Nullable String rescueMail) {
      this.rescueMail = new FieldUpdate<>(rescueMail);
      return this;
    }

    /** Sets the public SSH key for the rescue system; null clears it. */
    public Builder rescueSshKey(@Nullable String rescueSshKey) {
      this.rescueSshKey = new FieldUpdate<>(rescueSshKey);
      return this;
    }

    /**
     * Returns the update.
     *
     * @throws CloudException of kind {@code INVALID_REQUEST} if the SSH key is a private key or has
     *     several lines
     */
    public DedicatedServerUpdate build() {
      return new DedicatedServerUpdate(
          monitoring,
          noIntervention,
          state,
          bootId,
          bootScript,
          rootDevice,
          rescueMail,
          rescueSshKey);
    }
  }
}
