package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A public SSH key of the account.
 *
 * @param name what the key is called: its name at OVH, the comment of the key line at Heroku
 * @param publicKey the key as one line of text: type, material, comment
 * @param fingerprint the provider's fingerprint of it, when it gives one
 */
public record SshKey(String name, String publicKey, @Nullable String fingerprint) {}
