// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.me;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Payment of a bill.
 *
 * @param paymentDate the date
 * @param paymentType the payment method, for example {@code creditCard}
 * @param paymentIdentifier the card or account, usually masked
 * @since 0.1.0
 */
public record Payment(
    Instant paymentDate, String paymentType, @Nullable String paymentIdentifier) {}
