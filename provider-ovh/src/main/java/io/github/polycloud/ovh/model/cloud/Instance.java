// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance, as lists return it.
 *
 * @param id its id
 * @param name its name
 * @param region the region
 * @param status its status
 * @param created when it was created
 * @param flavorId its flavor
 * @param imageId its image
 * @param sshKeyId its SSH key
 * @param ipAddresses its addresses
 * @param monthlyBilling its monthly billing; null for hourly billing
 * @param planCode its plan code
 * @param operationIds ids of operations in progress
 * @param currentMonthOutgoingTraffic bytes sent this month
 * @since 0.1.0
 */
public record Instance(
    String id,
    String name,
    String region,
    InstanceStatus status,
    Instant created,
    String flavorId,
    String imageId,
    @Nullable String sshKeyId,
    List<IpAddress> ipAddresses,
    @Nullable MonthlyBilling monthlyBilling,
    @Nullable String planCode,
    List<String> operationIds,
    @Nullable Long currentMonthOutgoingTraffic) {}
