package io.github.polycloud.heroku.model.account;

import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Money that is used up before anything else is charged.
 *
 * @param id unique id, a UUID
 * @param title what it was given for
 * @param amount its value in cents
 * @param balance what is left of it in cents
 * @param expiresAt when the rest is lost
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Credit(
    String id,
    @Nullable String title,
    @Nullable BigDecimal amount,
    @Nullable BigDecimal balance,
    @Nullable Instant expiresAt,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
