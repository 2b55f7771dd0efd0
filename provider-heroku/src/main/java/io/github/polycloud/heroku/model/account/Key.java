package io.github.polycloud.heroku.model.account;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A public SSH key.
 *
 * @param id unique id, a UUID
 * @param publicKey type, material and comment as one line
 * @param fingerprint MD5 of the material, with colons
 * @param comment the comment of the key line
 * @param email mail address of its owner
 * @param createdAt when it was made
 * @param updatedAt when it was last changed
 */
public record Key(
    String id,
    String publicKey,
    @Nullable String fingerprint,
    @Nullable String comment,
    @Nullable String email,
    @Nullable Instant createdAt,
    @Nullable Instant updatedAt) {}
