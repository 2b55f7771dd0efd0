// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public SSH key.
 *
 * @param id unique id, a UUID
 * @param publicKey the key in one line: type, material and comment
 * @param fingerprint MD5 fingerprint with colons
 * @param comment its comment
 * @param email email address of its owner
 * @param createdAt time of creation
 * @param updatedAt time of the last change
 * @since 0.1.0
 */
public record Key(
    String id,
    String publicKey,
    @Nullable String fingerprint,
    @Nullable String comment,
    @Nullable String email,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
