package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * Who the credentials belong to.
 *
 * @param id the account's id; what the provider shows to people when it has no other
 * @param email mail address
 * @param name a name for people
 */
public record Profile(String id, @Nullable String email, @Nullable String name) {}
