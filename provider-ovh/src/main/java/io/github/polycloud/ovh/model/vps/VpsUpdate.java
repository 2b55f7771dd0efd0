// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.vps;

import io.github.polycloud.model.FieldUpdate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Update of a VPS; null leaves a field unchanged.
 *
 * @param displayName its display name, at most 50 characters
 * @param keymap the keyboard layout of its console, effective after a reboot
 * @param netbootMode its netboot mode
 * @param slaMonitoring whether OVH monitors it
 * @since 0.1.0
 */
public record VpsUpdate(
    @Nullable FieldUpdate<String> displayName,
    @Nullable FieldUpdate<String> keymap,
    @Nullable NetbootMode netbootMode,
    @Nullable FieldUpdate<Boolean> slaMonitoring) {
  /** Returns a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds the update. */
  public static final class Builder {
    private @Nullable FieldUpdate<String> displayName;
    private @Nullable FieldUpdate<String> keymap;
    private @Nullable NetbootMode netbootMode;
    private @Nullable FieldUpdate<Boolean> slaMonitoring;

    private Builder() {}

    /** Sets the display name, at most 50 characters; null clears it. */
    public Builder displayName(@Nullable String displayName) {
      this.displayName = new FieldUpdate<>(displayName);
      return this;
    }

    /** Sets the keyboard layout of its console, effective after a reboot; null clears it. */
    public Builder keymap(@Nullable String keymap) {
      this.keymap = new FieldUpdate<>(keymap);
      return this;
    }

    /** Sets the netboot mode. */
    public Builder netbootMode(NetbootMode netbootMode) {
      this.netbootMode = Objects.requireNonNull(netbootMode, "netbootMode");
      return this;
    }

    /** Sets whether OVH monitors it; null clears it. */
    public Builder slaMonitoring(@Nullable Boolean slaMonitoring) {
      this.slaMonitoring = new FieldUpdate<>(slaMonitoring);
      return this;
    }

    /** Returns the update. */
    public VpsUpdate build() {
      return new VpsUpdate(displayName, keymap, netbootMode, slaMonitoring);
    }
  }
}
