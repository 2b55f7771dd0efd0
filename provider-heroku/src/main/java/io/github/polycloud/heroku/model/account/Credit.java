// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A credit, applied to invoices before anything is charged.
 *
 * @param id unique id, a UUID
 * @param title title of the credit
 * @param amount amount in cents
 * @param balance remaining amount in cents
 * @param expiresAt time of expiry
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Credit(
    String id,
    @Nullable String title,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal balance,
    @Nullable Instant expiresAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
