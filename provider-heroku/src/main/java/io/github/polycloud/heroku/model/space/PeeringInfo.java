// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The values needed to request a VPC peering with a private space.
 *
 * @param awsAccountId AWS account of the space
 * @param awsRegion its AWS region
 * @param vpcId id of its VPC
 * @param vpcCidr address range of its VPC
 * @param dynoCidrBlocks address ranges of dynos, to be routed to the peering
 * @param spaceCidrBlocks all address ranges to be routed to the peering
 * @param unavailableCidrBlocks address ranges that the other VPC must not use
 * @since 0.1.0
 */
public record PeeringInfo(
    @Nullable String awsAccountId,
    @Nullable String awsRegion,
    @Nullable String vpcId,
    @Nullable String vpcCidr,
    @Nullable List<String> dynoCidrBlocks,
    @Nullable List<String> spaceCidrBlocks,
    @Nullable List<String> unavailableCidrBlocks) {}
