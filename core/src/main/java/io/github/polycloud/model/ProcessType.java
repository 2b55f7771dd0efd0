package io.github.polycloud.model;

import org.jspecify.annotations.Nullable;

/**
 * An entry of an app's formation: quantity and size of the processes of a type.
 *
 * @param type name of the process type, for example {@code web}
 * @param quantity number of processes that should run
 * @param size the provider's name of the size of each process
 * @param command the command line
 * @since 0.1.0
 */
public record ProcessType(
    String type, int quantity, @Nullable String size, @Nullable String command) {}
