// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * A reference to a user.
 *
 * @param id unique id, a UUID
 * @param email email address
 * @since 0.1.0
 */
public record UserReference(String id, @Nullable String email) {}
