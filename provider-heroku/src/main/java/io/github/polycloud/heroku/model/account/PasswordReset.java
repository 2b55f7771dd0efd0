package io.github.polycloud.heroku.model.account;

import io.github.polycloud.heroku.model.Person;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A password that is being replaced.
 *
 * @param user whose it is
 * @param createdAt when it was made
 */
public record PasswordReset(@Nullable Person user, @Nullable Instant createdAt) {}
