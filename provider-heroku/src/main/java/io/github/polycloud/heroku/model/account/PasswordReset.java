package io.github.polycloud.heroku.model.account;

import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A password that is being replaced.
 *
 * @param user whose it is
 * @param createdAt when it was made
 */
public record PasswordReset(@Nullable UserReference user, @Nullable Instant createdAt) {}
