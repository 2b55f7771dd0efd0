package io.github.polycloud.ovh.model.vps;

import io.github.polycloud.model.FieldUpdate;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a VPS; null keeps what is there.
 *
 * @param displayName what people call it, 50 letters at most
 * @param keymap the keyboard of its console; a reboot makes it count
 * @param netbootMode what it boots
 * @param slaMonitoring whether OVH watches it
 */
public record VpsUpdate(
    @Nullable FieldUpdate<String> displayName,
    @Nullable FieldUpdate<String> keymap,
    @Nullable NetbootMode netbootMode,
    @Nullable FieldUpdate<Boolean> slaMonitoring) {
  /** Nothing yet. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts the change together. */
  public static final class Builder {
    private @Nullable FieldUpdate<String> displayName;
    private @Nullable FieldUpdate<String> keymap;
    private @Nullable NetbootMode netbootMode;
    private @Nullable FieldUpdate<Boolean> slaMonitoring;

    private Builder() {}

    /** What people call it, 50 letters at most; null empties it. */
    public Builder displayName(@Nullable String displayName) {
      this.displayName = new FieldUpdate<>(displayName);
      return this;
    }

    /** The keyboard of its console; a reboot makes it count; null empties it. */
    public Builder keymap(@Nullable String keymap) {
      this.keymap = new FieldUpdate<>(keymap);
      return this;
    }

    /** What it boots. */
    public Builder netbootMode(NetbootMode netbootMode) {
      this.netbootMode = netbootMode;
      return this;
    }

    /** Whether OVH watches it; null empties it. */
    public Builder slaMonitoring(@Nullable Boolean slaMonitoring) {
      this.slaMonitoring = new FieldUpdate<>(slaMonitoring);
      return this;
    }

    /** The change, as it is sent. */
    public VpsUpdate build() {
      return new VpsUpdate(displayName, keymap, netbootMode, slaMonitoring);
    }
  }
}
