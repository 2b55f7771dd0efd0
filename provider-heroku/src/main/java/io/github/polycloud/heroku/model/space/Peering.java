package io.github.polycloud.heroku.model.space;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A connection between the network of a space and another one at AWS.
 *
 * @param pcxId id of the connection at AWS; it stands for the peering in paths
 * @param type who looks after it
 * @param status how far it is
 * @param cidrBlocks addresses of the other network
 * @param awsVpcId id of the other network at AWS
 * @param awsRegion where it is, in their words
 * @param awsAccountId whose it is
 * @param expires until when it can be accepted
 */
public record Peering(
    String pcxId,
    PeeringType type,
    PeeringStatus status,
    @Nullable List<String> cidrBlocks,
    @Nullable String awsVpcId,
    @Nullable String awsRegion,
    @Nullable String awsAccountId,
    @Nullable Instant expires) {}
