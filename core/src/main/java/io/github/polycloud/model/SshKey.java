package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A public SSH key of the account.
 *
 * @param name name of the key: its name at OVH, the comment of the key at Heroku
 * @param publicKey one line: type, base64-encoded key, comment
 * @param fingerprint the provider's fingerprint of the key
 * @since 0.1.0
 */
public record SshKey(String name, String publicKey, @Nullable String fingerprint) {}
