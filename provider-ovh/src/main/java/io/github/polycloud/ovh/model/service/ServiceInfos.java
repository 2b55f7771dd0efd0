// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Status, renewal and contacts of a service.
 *
 * @param serviceId its id
 * @param domain its name
 * @param status its status
 * @param creation start date
 * @param expiration expiration date
 * @param engagedUpTo end of the commitment; null if there is none
 * @param contactAdmin nichandle of the administrative contact
 * @param contactTech nichandle of the technical contact
 * @param contactBilling nichandle of the billing contact
 * @param renew its renewal settings
 * @param renewalType its renewal type
 * @param possibleRenewPeriod the possible renewal periods in months
 * @param canDeleteAtExpiration whether deletion at expiration can be requested
 * @since 0.1.0
 */
public record ServiceInfos(
    @Nullable Long serviceId,
    String domain,
    ServiceStatus status,
    LocalDate creation,
    LocalDate expiration,
    @Nullable LocalDate engagedUpTo,
    String contactAdmin,
    String contactTech,
    String contactBilling,
    @Nullable Renewal renew,
    RenewalType renewalType,
    @Nullable List<Long> possibleRenewPeriod,
    @Nullable Boolean canDeleteAtExpiration) {}
