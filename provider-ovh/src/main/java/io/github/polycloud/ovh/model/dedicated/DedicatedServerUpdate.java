package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a dedicated server; null keeps what is there.
 *
 * <pre>{@code
 * DedicatedServerUpdate.builder().monitoring(true).rescueMail(null).build();
 * }</pre>
 *
 * @param monitoring whether OVH watches it
 * @param noIntervention whether OVH is asked to leave it alone when it does not answer
 * @param state its health, to report that it is well again
 * @param bootId what it boots
 * @param bootScript the script it boots
 * @param rootDevice the device it boots from
 * @param rescueMail where the login of the rescue system is sent
 * @param rescueSshKey the key that opens the rescue system
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
  /** Nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts the change together. */
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

    /** Whether OVH watches it. */
    public Builder monitoring(boolean monitoring) {
      this.monitoring = monitoring;
      return this;
    }

    /** Whether OVH is asked to leave it alone when it does not answer. */
    public Builder noIntervention(boolean noIntervention) {
      this.noIntervention = noIntervention;
      return this;
    }

    /** Its health, to report that it is well again. */
    public Builder state(DedicatedServerState state) {
      this.state = state;
      return this;
    }

    /** What it boots; null empties it. */
    public Builder bootId(@Nullable Long bootId) {
      this.bootId = new FieldUpdate<>(bootId);
      return this;
    }

    /** The script it boots; null empties it. */
    public Builder bootScript(@Nullable String bootScript) {
      this.bootScript = new FieldUpdate<>(bootScript);
      return this;
    }

    /** The device it boots from; null empties it. */
    public Builder rootDevice(@Nullable String rootDevice) {
      this.rootDevice = new FieldUpdate<>(rootDevice);
      return this;
    }

    /** Where the login of the rescue system is sent; null empties it. */
    public Builder rescueMail(@Nullable String rescueMail) {
      this.rescueMail = new FieldUpdate<>(rescueMail);
      return this;
    }

    /** The key that opens the rescue system; null empties it. */
    public Builder rescueSshKey(@Nullable String rescueSshKey) {
      this.rescueSshKey = new FieldUpdate<>(rescueSshKey);
      return this;
    }

    /** The change, as it is sent. */
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
