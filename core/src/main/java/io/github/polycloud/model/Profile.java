// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * The profile of the account that owns the credentials.
 *
 * @param id id of the account; its display id if the provider has no other
 * @param email email address
 * @param name human-readable name
 * @since 0.1.0
 */
public record Profile(String id, @Nullable String email, @Nullable String name) {}
