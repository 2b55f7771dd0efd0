// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import io.github.polycloud.heroku.model.UserReference;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A password reset in progress.
 *
 * @param user the user
 * @param createdAt time of creation
 * @since 0.1.0
 */
public record PasswordReset(@Nullable UserReference user, @Nullable Instant createdAt) {}
