// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A VPC peering between a private space and another AWS network.
 *
 * @param pcxId AWS id of the peering connection; identifies the peering in paths
 * @param type whether it is managed by Heroku or by the customer
 * @param status its status
 * @param cidrBlocks address ranges of the other VPC
 * @param awsVpcId id of the other VPC
 * @param awsRegion its AWS region
 * @param awsAccountId AWS account of the other VPC
 * @param expires time until which it can be accepted
 * @since 0.1.0
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
