package io.github.polycloud.ovh.model.dedicated;

import io.github.polycloud.ovh.model.service.IamMetadata;
import org.jspecify.annotations.Nullable;

/**
 * A dedicated server.
 *
 * @param name its service name
 * @param serverId its number
 * @param state its health
 * @param powerState whether it has power
 * @param region the region it stands in
 * @param availabilityZone the zone within the region
 * @param datacenter the datacenter
 * @param rack the rack
 * @param ip its main address
 * @param reverse the reverse name of that address
 * @param os the system that OVH installed, for example {@code debian12_64}
 * @param commercialRange the product line
 * @param supportLevel the level of support
 * @param linkSpeed speed of its link in Mbit/s
 * @param professionalUse whether it is made for professional use
 * @param newUpgradeSystem whether it can be upgraded by the newer way of ordering
 * @param monitoring whether OVH watches it
 * @param noIntervention whether OVH is asked to leave it alone when it does not answer
 * @param bootId what it boots
 * @param bootScript the script it boots
 * @param rootDevice the device it boots from
 * @param rescueMail where the login of the rescue system is sent
 * @param rescueSshKey the key that opens the rescue system
 * @param iam its name in policies
 */
public record DedicatedServer(
    String name,
    long serverId,
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
    boolean professionalUse,
    boolean newUpgradeSystem,
    boolean monitoring,
    boolean noIntervention,
    @Nullable Long bootId,
    @Nullable String bootScript,
    @Nullable String rootDevice,
    @Nullable String rescueMail,
    @Nullable String rescueSshKey,
    @Nullable IamMetadata iam) {}
