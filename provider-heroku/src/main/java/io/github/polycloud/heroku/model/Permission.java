package io.github.polycloud.heroku.model;

import org.jspecify.annotations.Nullable;

/**
 * Something a collaborator may do.
 *
 * @param name {@code view}, {@code deploy}, {@code operate}, {@code manage}
 * @param description what it means
 */
public record Permission(String name, @Nullable String description) {}
