package io.github.polycloud.ovh.model.cloud;

import java.time.Instant;

/**
 * The payment of an instance by the month.
 *
 * @param since when it began
 * @param status whether it has come into force
 */
public record MonthlyBilling(Instant since, MonthlyBillingStatus status) {}
