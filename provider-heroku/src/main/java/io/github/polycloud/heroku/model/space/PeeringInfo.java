package io.github.polycloud.heroku.model.space;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to tell AWS in order to ask for a peering with a space.
 *
 * @param awsAccountId whose the network of the space is
 * @param awsRegion where it is, in their words
 * @param vpcId its id at AWS
 * @param vpcCidr its addresses
 * @param dynoCidrBlocks the addresses of dynos, to be routed to the space
 * @param spaceCidrBlocks all addresses to be routed to the space
 * @param unavailableCidrBlocks addresses that the other network must not use
 */
public record PeeringInfo(
    @Nullable String awsAccountId,
    @Nullable String awsRegion,
    @Nullable String vpcId,
    @Nullable String vpcCidr,
    @Nullable List<String> dynoCidrBlocks,
    @Nullable List<String> spaceCidrBlocks,
    @Nullable List<String> unavailableCidrBlocks) {}
