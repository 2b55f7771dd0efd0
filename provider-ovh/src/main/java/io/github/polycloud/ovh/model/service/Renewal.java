// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.service;

import org.jspecify.annotations.Nullable;

/**
 * Renewal settings of a service.
 *
 * @param automatic whether it is renewed automatically
 * @param deleteAtExpiration whether it is deleted at expiration
 * @param forced whether automatic renewal cannot be disabled
 * @param manualPayment whether each renewal requires a manual payment
 * @param period the renewal period in months
 * @since 0.1.0
 */
public record Renewal(
    @Nullable Boolean automatic,
    @Nullable Boolean deleteAtExpiration,
    @Nullable Boolean forced,
    @Nullable Boolean manualPayment,
    @Nullable Long period) {}
