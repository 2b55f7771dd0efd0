package io.github.polycloud.ovh.model.cloud;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance, as lists show it.
 *
 * @param id its id
 * @param name its name
 * @param region the region
 * @param status what it is doing
 * @param created when it was made
 * @param flavorId its size
 * @param imageId what it started from
 * @param sshKeyId the key that opens it
 * @param ipAddresses its addresses
 * @param monthlyBilling its payment by the month; null when it is paid by the hour
 * @param planCode the offer it is billed as
 * @param operationIds work that is under way on it
 * @param currentMonthOutgoingTraffic bytes it sent this month
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
