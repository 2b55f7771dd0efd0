package io.github.polycloud.ovh.model.cloud;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance in whole. The password of its rescue system is not shown by {@link #toString}.
 *
 * @param id its id
 * @param name its name
 * @param region the region
 * @param status what it is doing
 * @param created when it was made
 * @param flavor its size
 * @param image what it started from
 * @param sshKey the key that opens it
 * @param ipAddresses its addresses
 * @param monthlyBilling its payment by the month; null when it is paid by the hour
 * @param planCode the offer it is billed as
 * @param operationIds work that is under way on it
 * @param currentMonthOutgoingTraffic bytes it sent this month
 * @param rescuePassword the password of its rescue system, while it runs that
 */
public record InstanceDetail(
    String id,
    String name,
    String region,
    InstanceStatus status,
    Instant created,
    Flavor flavor,
    Image image,
    @Nullable ProjectSshKey sshKey,
    List<IpAddress> ipAddresses,
    @Nullable MonthlyBilling monthlyBilling,
    @Nullable String planCode,
    List<String> operationIds,
    @Nullable Long currentMonthOutgoingTraffic,
    @Nullable String rescuePassword) {
  @Override
  public String toString() {
    return "InstanceDetail[" + id + ", " + name + ", " + region + ", " + status + "]";
  }
}
