package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where things can run.
 *
 * @param name the name by which operations take it
 * @param displayName its name for people
 * @param country the country, as the provider writes it
 * @param available whether something new can be put there now
 */
public record Region(
    String name, @Nullable String displayName, @Nullable String country, boolean available) {}
