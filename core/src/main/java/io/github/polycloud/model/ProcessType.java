package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * One line of the formation of an app: how many processes of a type run, and how large.
 *
 * @param type the name in the Procfile, for example {@code web}
 * @param quantity how many should run
 * @param size the size of each, in the words of the provider
 * @param command what they run
 */
public record ProcessType(
    String type, int quantity, @Nullable String size, @Nullable String command) {}
