// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A tunnel of a VPN connection.
 *
 * @param ip IP address on Heroku's side
 * @param customerIp IP address on the customer's side
 * @param preSharedKey pre-shared key; a secret
 * @param status its status
 * @param statusMessage details of the status
 * @param lastStatusChange time of the last status change
 * @since 0.1.0
 */
public record VpnTunnel(
    @Nullable String ip,
    @Nullable String customerIp,
    @Sensitive @Nullable String preSharedKey,
    VpnTunnelStatus status,
    @Nullable String statusMessage,
    @Nullable Instant lastStatusChange) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
