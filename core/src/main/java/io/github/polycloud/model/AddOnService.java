package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A service that can be added to apps.
 *
 * @param name the name to install it by
 * @param displayName its name for people
 * @param state the provider's word for how finished it is
 */
public record AddOnService(String name, @Nullable String displayName, @Nullable String state) {}
