package io.github.polycloud.ovh.model.service;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a service is renewed, and who answers for it.
 *
 * @param serviceId its number
 * @param domain its name
 * @param status whether it can be used
 * @param creation first day of the service
 * @param expiration last day that is paid for
 * @param engagedUpTo last day the customer is bound to; null when there is none
 * @param contactAdmin nichandle of who administers it
 * @param contactTech nichandle of who runs it
 * @param contactBilling nichandle of who pays for it
 * @param renew how it is renewed
 * @param renewalType which ways of renewal it has
 * @param possibleRenewPeriod the periods it can be renewed for, in months
 * @param canDeleteAtExpiration whether it can be told to end with its last day
 */
public record ServiceInfos(
    long serviceId,
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
    boolean canDeleteAtExpiration) {}
