// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.ovh.model.service.IamMetadata;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A dedicated server.
 *
 * @param name its service name
 * @param serverId its id
 * @param state its health state
 * @param powerState its power state
 * @param region its region
 * @param availabilityZone its availability zone
 * @param datacenter the datacenter
 * @param rack the rack
 * @param ip its main IP address
 * @param reverse the reverse DNS name of that address
 * @param os the installed operating system, for example {@code debian12_64}
 * @param commercialRange the product line
 * @param supportLevel its support level
 * @param linkSpeed link speed in Mbit/s
 * @param professionalUse whether it is for professional use
 * @param newUpgradeSystem whether it supports the new upgrade system
 * @param monitoring whether OVH monitors it
 * @param noIntervention whether OVH must not intervene when it does not respond
 * @param bootId id of its boot configuration
 * @param bootScript its boot script
 * @param rootDevice its root device
 * @param rescueMail mail address for the credentials of the rescue system
 * @param rescueSshKey SSH key for the rescue system
 * @param iam its IAM metadata
 * @since 0.1.0
 */
public record DedicatedServer(
    String name,
    @Nullable Long serverId,
    DedicatedServerState state,
    PowerState powerState,
    String region,
    String availabilityZone,
    String datacenter,
    String rack,
    String ip,
    @Nullable String reverse,
    String os,
    @Nullable String commercialRange,
    SupportLevel supportLevel,
    @Nullable Long linkSpeed,
    @Nullable Boolean professionalUse,
    @Nullable Boolean newUpgradeSystem,
    @Nullable Boolean monitoring,
    @Nullable Boolean noIntervention,
    @Nullable Long bootId,
    @Sensitive @Nullable String bootScript,
    @Nullable String rootDevice,
    @Nullable String rescueMail,
    @Nullable String rescueSshKey,
    @Nullable IamMetadata iam) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
