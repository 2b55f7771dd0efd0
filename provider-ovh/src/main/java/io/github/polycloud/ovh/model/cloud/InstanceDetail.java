// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance with all details. {@link #toString} omits the password of its rescue system.
 *
 * @param id its id
 * @param name its name
 * @param region the region
 * @param status its status
 * @param created when it was created
 * @param flavor its flavor
 * @param image its image
 * @param sshKey its SSH key
 * @param ipAddresses its addresses
 * @param monthlyBilling its monthly billing; null for hourly billing
 * @param planCode its plan code
 * @param operationIds ids of operations in progress
 * @param currentMonthOutgoingTraffic bytes sent this month
 * @param rescuePassword the password of its rescue system, while it is running
 * @since 0.1.0
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
    @Sensitive @Nullable String rescuePassword) {
  @Override
  public String toString() {
    return RecordText.of(this);
  }
}
